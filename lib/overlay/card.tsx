import { render } from 'preact';
import { AuthorCard } from '../../components/author-card.tsx';
import type { BylineView, CardView } from '../view/types.ts';
import { createHost, type Host, type Scheme } from './host.ts';
import type { OverlayActions } from './types.ts';

const lingerMs = 250;
const gap = 6;

interface Place {
  paper: number;
  byline: BylineView;
}

/** The one card of a page: opens beside a chip, closes on Escape, on leaving, on a click elsewhere. */
export class Card {
  private host: Host | undefined;
  private chip: HTMLElement | undefined;
  /** Where the card stands on the page, and the name its chip stood after. */
  private place: Place | undefined;
  private name: HTMLElement | undefined;
  /** The chip that gets the focus back from a closed card: that focus must not open it again. */
  private returning: HTMLElement | undefined;
  /** Counts the questions, so that the answer to an older one is dropped. */
  private asked = 0;
  private closing: ReturnType<typeof setTimeout> | undefined;
  private readonly doc: Document;
  private readonly look: { sheets: CSSStyleSheet[]; scheme: () => Scheme };
  private readonly actions: OverlayActions;

  constructor(doc: Document, look: Card['look'], actions: OverlayActions, signal: AbortSignal) {
    this.doc = doc;
    this.look = look;
    this.actions = actions;
    doc.addEventListener('keydown', (event) => event.key === 'Escape' && this.host && this.close(), {
      signal,
      capture: true,
    });
    doc.addEventListener('pointerdown', (event) => isOutside(event, this.host) && this.close(), { signal });
    signal.addEventListener('abort', () => this.close());
  }

  /** Opens beside a chip; with `takeFocus` the keyboard goes into the card. */
  open(chip: HTMLElement, paper: number, byline: BylineView, { takeFocus }: { takeFocus: boolean }): void {
    if (chip === this.returning) return;
    clearTimeout(this.closing);
    if (chip === this.chip && this.host) {
      if (takeFocus) focusFirst(this.host);
      return;
    }
    this.close();
    const question = ++this.asked;
    this.chip = chip;
    this.place = { paper, byline };
    this.actions.loadCard(paper, byline).then((view) => {
      if (question === this.asked && chip.isConnected) this.show(chip, view, { paper, byline, takeFocus });
    }, this.actions.failed);
  }

  /** A chip was drawn anew: where the card is open beside the one before, it belongs to this one now. */
  adopt(chip: HTMLElement, paper: number, position: number): void {
    if (!this.host || this.place?.paper !== paper || this.place.byline.position !== position) return;
    this.chip = chip;
    chip.setAttribute('aria-expanded', 'true');
  }

  /** The pointer or the focus left the chip or the card: closes unless it went from one to the other. */
  leave = (): void => {
    clearTimeout(this.closing);
    this.closing = setTimeout(() => {
      if (this.host && this.doc.activeElement !== this.host.element) this.close();
    }, lingerMs);
  };

  close(): void {
    this.asked++;
    clearTimeout(this.closing);
    const { host, chip, name } = this;
    this.host = undefined;
    this.chip = undefined;
    this.place = undefined;
    if (!host) return;
    const hadFocus = this.doc.activeElement === host.element;
    render(null, host.root);
    host.element.remove();
    chip?.setAttribute('aria-expanded', 'false');
    if (!hadFocus) return;
    this.returning = chip;
    // A chip that was corrected away leaves the focus at the name it stood after.
    (chip?.isConnected ? chip : name)?.focus();
    this.returning = undefined;
  }

  private show(chip: HTMLElement, view: CardView, at: Place & { takeFocus: boolean }): void {
    const host = createHost(this.doc, 'byline-card', this.look.sheets, this.look.scheme());
    this.host = host;
    this.name = nameBefore(chip);
    host.element.addEventListener('pointerenter', () => clearTimeout(this.closing));
    host.element.addEventListener('pointerleave', this.leave);
    host.element.addEventListener('focusout', this.leave);
    this.doc.body.append(host.element);
    this.draw(host, view, at);
    chip.setAttribute('aria-expanded', 'true');
    placeBeside(host.element, chip);
    if (at.takeFocus) focusFirst(host);
  }

  private draw(host: Host, card: CardView, at: Place, lastMade?: string): void {
    const { actions } = this;
    const { authorId } = card.author;
    const shown = { position: at.byline.position, authorId };
    const again = async (change: Promise<{ id: string } | null>) => {
      const made = await change;
      const now = await actions.loadCard(at.paper, { ...at.byline, authorId });
      if (this.host !== host) return;
      const hadFocus = this.doc.activeElement === host.element;
      this.draw(host, now, at, made?.id);
      // The button that was pressed may be gone; the next one pressed is likely the one that takes it back.
      if (hadFocus && !host.root.activeElement) focusFirst(host, 'footer button');
    };
    const attempt = (change: Promise<{ id: string } | null>) =>
      void again(change).catch((error: unknown) => {
        // Whoever the card was about may be gone.
        if (this.host === host) this.close();
        actions.failed(error);
      });
    const plain = (change: Promise<void>) => attempt(change.then(() => null));
    render(
      <AuthorCard
        card={card}
        lastMade={lastMade}
        onFollow={(followed) => plain(actions.follow(authorId, followed))}
        onCorrect={(what) => attempt(actions.correct(at.paper, shown, what))}
        onTakeBack={(id) => plain(actions.takeBack(id))}
        onOpenLibrary={() => plain(actions.openLibrary(authorId))}
        onClose={() => this.close()}
      />,
      host.root,
    );
  }
}

function isOutside(event: Event, host: Host | undefined): boolean {
  const target = event.target instanceof Element ? event.target : null;
  return host !== undefined && target !== host.element && !target?.localName.startsWith('byline-');
}

function focusFirst({ root }: Host, what = 'button, a[href]'): void {
  root.querySelector<HTMLElement>(what)?.focus();
}

/** The page's own element before a chip's host. */
function nameBefore(chip: HTMLElement): HTMLElement | undefined {
  const root = chip.getRootNode();
  const before = root instanceof ShadowRoot ? root.host.previousElementSibling : null;
  return before instanceof HTMLElement ? before : undefined;
}

/** Below the chip where there is room, else above; within the page's width. */
function placeBeside(card: HTMLElement, chip: HTMLElement): void {
  const at = chip.getBoundingClientRect();
  card.style.cssText = 'position: absolute; z-index: 2147483000; top: 0; left: 0; visibility: hidden';
  const { width, height } = card.getBoundingClientRect();
  const fitsBelow = at.bottom + gap + height <= innerHeight || at.top < height + gap;
  const top = (fitsBelow ? at.bottom + gap : at.top - gap - height) + scrollY;
  const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - width - 8)) + scrollX;
  card.style.cssText = `position: absolute; z-index: 2147483000; top: ${top}px; left: ${left}px`;
}
