import { setStyle } from './inline-style.ts';
import type { Listing } from './listing.ts';

const mark = '-4px 0 0 #0a7d77';
const room = 16;

/** The entry the reader is at, by keyboard. Its link has the focus, so that everything else on the page follows. */
export class Cursor {
  private index: number | null = null;
  private readonly listing: Listing;
  /** Height of what covers the bottom of the screen, in pixels. */
  private readonly covered: () => number;

  constructor(listing: Listing, covered: () => number) {
    this.listing = listing;
    this.covered = covered;
  }

  /** Place in the reading; null before the first move. */
  get at(): number | null {
    return this.index;
  }

  /** Goes to the next entry that can be seen, or the one before; at first to the one on top of the screen. */
  move(by: 1 | -1): void {
    const visible = this.listing.visible();
    const now = this.index === null ? -1 : visible.indexOf(this.index);
    const to = now < 0 ? visible.find((index) => this.isOnScreen(index)) : visible[now + by];
    if (to !== undefined) this.goTo(to);
  }

  goTo(index: number): void {
    this.leave();
    this.index = index;
    const elements = this.listing.elementsOf(index);
    for (const element of elements) setStyle(element, 'box-shadow', mark);
    this.listing.linkOf(index)?.focus({ preventScroll: true });
    this.reveal(elements);
  }

  /** Takes the mark off the page. */
  leave(): void {
    if (this.index === null) return;
    for (const element of this.listing.elementsOf(this.index)) setStyle(element, 'box-shadow', '');
    this.index = null;
  }

  private isOnScreen(index: number): boolean {
    const rect = this.listing.elementsOf(index).at(-1)?.getBoundingClientRect();
    return rect !== undefined && rect.bottom > 0;
  }

  private reveal(elements: readonly HTMLElement[]): void {
    const top = elements[0]?.getBoundingClientRect().top ?? 0;
    const bottom = elements.at(-1)?.getBoundingClientRect().bottom ?? 0;
    const below = bottom - (innerHeight - this.covered() - room);
    // Its beginning is what is read first, where it is longer than the screen.
    if (top < room) scrollBy(0, top - room);
    else if (below > 0) scrollBy(0, Math.min(below, top - room));
  }
}
