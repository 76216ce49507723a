import { expect } from 'vitest';

/** Two as one: the same whichever is named first, and however often. */
export function both<T>(merge: (mine: T, theirs: T) => T, a: T, b: T): T {
  const merged = merge(a, b);
  expect(merge(b, a)).toEqual(merged);
  expect(merge(merged, b)).toEqual(merged);
  expect(merge(merged, a)).toEqual(merged);
  return merged;
}
