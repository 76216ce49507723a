import type { ScoreChipView } from '../view/score-types.ts';
import type { PaperView } from '../view/types.ts';
import { drawAuthorChips } from './author-chips.tsx';
import { createBar } from './bar.tsx';
import { Card } from './card.tsx';
import { type Host, type Scheme, schemeOf, setScheme } from './host.ts';
import { keepHeights } from './keep-heights.ts';
import { keepLines } from './keep-lines.ts';
import { nearScreen } from './near-screen.ts';
import { drawPaperChip, fillPaperChip } from './paper-chip.tsx';
import { onSaveKey } from './save-key.ts';
import { createSaving, type Saving } from './saving.ts';
import { ScoreCard } from './score-card.tsx';
import { setChanged } from './set-changed.ts';
import type { SharedPage } from './shared-page.ts';
import { overlaySheets } from './sheets.ts';
import type { OverlayActions, PaperSlot } from './types.ts';
import { whenIdle } from './when-idle.ts';

/** All that Byline draws on a page: beside the anchors, and gone again when the signal aborts. */
export class Overlay {
  private readonly sheets = overlaySheets();
  private readonly drawn = new Map<number, Host[]>();
  private scheme: Scheme = 'light';
  private readonly card: Card;
  private readonly scoreCard: ScoreCard;
  private readonly saving: Saving;
  private readonly doc: Document;
  private readonly page: SharedPage;
  private readonly signal: AbortSignal;

  constructor(doc: Document, page: SharedPage, actions: OverlayActions, signal: AbortSignal) {
    this.doc = doc;
    this.page = page;
    this.signal = signal;
    const look = { sheets: this.sheets, scheme: () => this.scheme };
    this.card = new Card(doc, look, actions, signal);
    this.scoreCard = new ScoreCard(doc, look, actions, signal);
    const slots = page.anchors.map(({ paperSlot }) => paperSlot);
    const bar = createBar(doc, look);
    this.saving = createSaving(bar, slots, actions, (papers) => this.refill(papers));
    if (slots.length > 1) onSaveKey(doc, slots, (paper) => this.toggleSaved(paper), signal);
    signal.addEventListener('abort', () => {
      bar.close();
      for (const index of [...this.drawn.keys()]) this.erase(index);
      page.views.clear();
      page.scores.clear();
      page.onChange?.();
    });
  }

  /** Draws these papers (by their place in the reading) as the view says, in place of what stood there. */
  update(views: ReadonlyMap<number, PaperView>, colourScheme: 'auto' | Scheme): void {
    this.scheme = schemeOf(this.doc, colourScheme);
    for (const { element } of [...this.drawn.values()].flat()) setScheme(element, this.scheme);
    const changed = setChanged(this.page.views, views);
    this.page.onChange?.();
    // What the reader sees comes at once; the rest while the browser is idle, so that scrolling finds it there.
    const near = new Set(nearScreen(this.page.anchors.map((anchor) => anchor.paperSlot)));
    this.draw(changed.filter((index) => near.has(index)));
    whenIdle(
      changed.filter((index) => !near.has(index)),
      (indices) => this.draw(indices),
      this.signal,
    );
  }

  /** Shows these papers' scores, or that they have none, where their chips stand or will stand. */
  updateScores(scores: ReadonlyMap<number, ScoreChipView | null>): void {
    this.refill(setChanged(this.page.scores, scores));
    this.page.onChange?.();
  }

  /** Draws anew what the chips of these papers show. */
  private refill(indices: readonly number[]): void {
    const chips = indices.flatMap((index) => {
      const slot = this.slotOf(index);
      const host = paperChip(this.drawn.get(index));
      return slot && host ? [{ slot, host }] : [];
    });
    keepLines(
      chips.map(({ slot }) => slot.anchors.paperSlot),
      () => {
        for (const { slot, host } of chips) fillPaperChip(host, slot, this.scoreCard, this.saving);
      },
    );
  }

  /** Brings an open panel of scores up to date. */
  refreshPanel(): void {
    this.scoreCard.refresh((paper) => (this.page.scores.get(paper) ?? null) !== null);
  }

  private draw(indices: readonly number[]): void {
    const anchors = indices.flatMap((index) => this.page.anchors[index] ?? []);
    // Only scores can shrink; measuring a line that has none would be work for nothing.
    const scored = indices.filter((index) => this.page.scores.get(index));
    keepLines(
      scored.flatMap((index) => this.page.anchors[index]?.paperSlot ?? []),
      () =>
        keepHeights(anchors, () => {
          for (const index of indices) this.drawPaper(index);
        }),
    );
  }

  private drawPaper(index: number): void {
    const slot = this.slotOf(index);
    if (!slot) return;
    const focused = paperChip(this.drawn.get(index))?.root.activeElement?.classList[0];
    this.erase(index);
    const look = { sheets: this.sheets, scheme: this.scheme };
    this.drawn.set(index, [
      ...drawAuthorChips(slot, this.card, look),
      ...drawPaperChip(slot, this.scoreCard, this.saving, look),
    ]);
    // Drawing it anew does not lose the focus.
    if (focused) paperChip(this.drawn.get(index))?.root.querySelector<HTMLElement>(`.${focused}`)?.focus();
  }

  private slotOf(index: number): PaperSlot | undefined {
    const [view, anchors] = [this.page.views.get(index), this.page.anchors[index]];
    const ticked = this.page.anchors.length > 1 ? this.saving.ticked.has(index) : null;
    return view && anchors && { index, anchors, view, scores: this.page.scores.get(index) ?? null, ticked };
  }

  private toggleSaved(index: number): void {
    const view = this.page.views.get(index);
    if (view && !view.isHidden) this.saving.save([index], view.saved === null);
  }

  private erase(index: number): void {
    for (const { element } of this.drawn.get(index) ?? []) element.remove();
    this.drawn.delete(index);
  }
}

/** The chip that stands in a paper's own line. */
function paperChip(hosts: readonly Host[] | undefined): Host | undefined {
  return hosts?.find(({ element }) => element.localName === 'byline-paper');
}
