import type { Near } from '../../corpus/nearest.ts';

/** From this much on, the shorter of two papers is nearly all in the other (measured by `npm run eval:novelty`). */
export const copyFrom = 0.75;
/** Below this cosine the shorter is a fifth of the other at most: a remark that stands in any abstract repeats none. */
const leastSimilarity = 0.45;

/** How much a paper looks like a copy of another: how much of the shorter stands in the other, 0 to 1. */
export function copyLikeness({ similarity, overlap }: Pick<Near, 'similarity' | 'overlap'>): number {
  return similarity < leastSimilarity ? similarity : overlap;
}

/** Which of the nearest papers a paper repeats nearly word by word, by place; null where it repeats none. */
export function copyAmong(nearest: readonly Near[]): number | null {
  const likeness = nearest.map(copyLikeness);
  const most = Math.max(0, ...likeness);
  return most >= copyFrom ? likeness.indexOf(most) : null;
}
