import type { Place } from './postings.ts';

/** A paper, and how near it is. */
export interface Near extends Place {
  /** Cosine: 0 to 1. */
  similarity: number;
  /** How much of the shorter of the two papers stands in the other (overlap coefficient): about 0 to 1. */
  overlap: number;
}

/** The nearest papers seen so far, a fixed number at most. */
export class Nearest {
  readonly found: Near[] = [];
  /** No paper that is less near than this comes in any more. */
  least = 0;
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** Takes a paper in where it belongs. Of two as near the one that was seen first stays first. */
  add(at: number, paper: number, similarity: number, overlap: number): void {
    if (similarity <= this.least) return;
    let place = this.found.length;
    while (place > 0 && (this.found[place - 1]?.similarity ?? 0) < similarity) place--;
    this.found.splice(place, 0, { at, paper, similarity, overlap });
    if (this.found.length > this.most) this.found.pop();
    if (this.found.length === this.most) this.least = this.found.at(-1)?.similarity ?? 0;
  }
}
