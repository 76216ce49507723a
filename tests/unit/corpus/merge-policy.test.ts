import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseMerge } from '../../../lib/corpus/merge-policy.ts';

/** Adds portions one after another; how large the segments are at last, how many there ever were, what was rewritten. */
function grow(portions: readonly number[]) {
  let sizes: number[] = [];
  let most = 0;
  let rewritten = 0;
  for (const portion of portions) {
    sizes.push(portion);
    const chosen = chooseMerge(sizes);
    const merged = chosen.reduce((sum, at) => sum + (sizes[at] ?? 0), 0);
    if (chosen.length > 0) sizes = [...sizes.filter((_, at) => !chosen.includes(at)), merged];
    rewritten += merged;
    most = Math.max(most, sizes.length);
  }
  return { sizes, most, rewritten };
}

test('100,000 papers, 300 at a time, are few segments, and each paper is written anew a few times', () => {
  const { sizes, most, rewritten } = grow(Array.from({ length: 333 }, () => 300));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(99_900);
  expect(most).toBeLessThanOrEqual(10);
  expect(rewritten / 99_900).toBeLessThan(10);
});

test('papers that come one by one do not each become a segment', () => {
  const { most, rewritten } = grow(Array.from({ length: 3_000 }, () => 1));
  expect(most).toBeLessThanOrEqual(6);
  expect(rewritten / 3_000).toBeLessThan(600);
});

test('whatever is added, the segments stay few, and what is chosen need not be chosen again', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5_000 }), { maxLength: 200 }), (portions) => {
      const { sizes, most } = grow(portions);
      const all = sizes.reduce((sum, size) => sum + size, 0);
      expect(all).toBe(portions.reduce((sum, portion) => sum + portion, 0));
      expect(most).toBeLessThanOrEqual(Math.log2(all / 256 + 1) + 3);
      expect(chooseMerge(sizes)).toEqual([]);
    }),
  );
});

test('one segment, or none, is left alone', () => {
  expect(chooseMerge([])).toEqual([]);
  expect(chooseMerge([5])).toEqual([]);
  expect(chooseMerge([10_000, 600])).toEqual([]);
  expect(chooseMerge([10_000, 600, 400])).toEqual([1, 2]);
});
