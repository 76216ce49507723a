import type { PaperAnchors } from '../sites/types.ts';
import type { PaperView } from '../view/types.ts';
import { drawAuthorChips } from './author-chips.tsx';
import { Card } from './card.tsx';
import { type Host, type Scheme, schemeOf, setScheme } from './host.ts';
import { keepHeights } from './keep-heights.ts';
import { nearScreen } from './near-screen.ts';
import { drawPaperChip } from './paper-chip.tsx';
import { overlaySheets } from './sheets.ts';
import type { OverlayActions } from './types.ts';
import { whenIdle } from './when-idle.ts';

/** All that Byline draws on a page: beside the anchors, and gone again when the signal aborts. */
export class Overlay {
  private readonly sheets = overlaySheets();
  private readonly views = new Map<number, PaperView>();
  private readonly drawn = new Map<number, Host[]>();
  private scheme: Scheme = 'light';
  private readonly card: Card;
  private readonly doc: Document;
  private readonly anchors: readonly PaperAnchors[];
  private readonly actions: OverlayActions;
  private readonly signal: AbortSignal;

  constructor(doc: Document, anchors: readonly PaperAnchors[], actions: OverlayActions, signal: AbortSignal) {
    this.doc = doc;
    this.anchors = anchors;
    this.actions = actions;
    this.signal = signal;
    this.card = new Card(doc, { sheets: this.sheets, scheme: () => this.scheme }, actions, signal);
    signal.addEventListener('abort', () => {
      for (const index of [...this.drawn.keys()]) this.erase(index);
    });
  }

  /** Draws these papers (by their place in the reading) as the view says, in place of what stood there. */
  update(views: ReadonlyMap<number, PaperView>, colourScheme: 'auto' | Scheme): void {
    this.scheme = schemeOf(this.doc, colourScheme);
    for (const { element } of [...this.drawn.values()].flat()) setScheme(element, this.scheme);
    const changed = [...views].filter(([index, view]) => !isSame(this.views.get(index), view));
    for (const [index, view] of changed) this.views.set(index, view);
    // What the reader sees comes at once; the rest while the browser is idle, so that scrolling finds it there.
    const near = new Set(nearScreen(this.anchors.map((anchor) => anchor.paperSlot)));
    const [now, later] = [true, false].map((isNear) =>
      changed.flatMap(([index]) => (near.has(index) === isNear ? index : [])),
    );
    this.draw(now ?? []);
    whenIdle(later ?? [], (indices) => this.draw(indices), this.signal);
  }

  private draw(indices: readonly number[]): void {
    keepHeights(
      indices.flatMap((index) => this.anchors[index] ?? []),
      () => {
        for (const index of indices) this.drawPaper(index);
      },
    );
  }

  private drawPaper(index: number): void {
    const [view, anchors] = [this.views.get(index), this.anchors[index]];
    if (!view || !anchors) return;
    const hadFocus = focusedPart(this.drawn.get(index));
    this.erase(index);
    const slot = { index, anchors, view };
    const look = { sheets: this.sheets, scheme: this.scheme };
    this.drawn.set(index, [...drawAuthorChips(slot, this.card, look), ...drawPaperChip(slot, this.actions, look)]);
    refocus(this.drawn.get(index), hadFocus);
  }

  private erase(index: number): void {
    for (const { element } of this.drawn.get(index) ?? []) element.remove();
    this.drawn.delete(index);
  }
}

function isSame(a: PaperView | undefined, b: PaperView): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Which of a paper's hosts holds the focus, so that drawing it anew does not lose it. */
function focusedPart(hosts: Host[] | undefined): string | undefined {
  return hosts?.find(({ root }) => root.activeElement)?.element.localName;
}

function refocus(hosts: Host[] | undefined, part: string | undefined): void {
  if (part !== 'byline-paper') return;
  const host = hosts?.find(({ element }) => element.localName === part);
  host?.root.querySelector('button')?.focus();
}
