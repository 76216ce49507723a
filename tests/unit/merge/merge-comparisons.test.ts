import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeComparisons } from '../../../lib/merge/merge-comparisons.ts';
import type { Comparison } from '../../../lib/model/comparison.ts';
import { both } from './both.ts';

const at = (minute: number) => `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000Z`;
const pair: Comparison = { id: 5, name: 'Panel', authors: [1, 2], savedAt: at(0), at: at(0), keptAt: at(0) };

describe('a comparison on two machines', () => {
  test('the later name counts, and what it last said stays each machine’s own', () => {
    const seen = { at: at(4), cells: [], joint: [] };
    const [mine, theirs] = [
      { ...pair, seen },
      { ...pair, name: 'Board', at: at(2), seen: { ...seen, at: at(9) } },
    ];
    expect(mergeComparisons(mine, theirs)).toEqual({ ...pair, name: 'Board', at: at(2), seen });
    expect(mergeComparisons({ ...theirs, seen: undefined }, mine)).not.toHaveProperty('seen');
  });

  test('deleted here and renamed later there: deleted, with its later name for the day it comes back', () => {
    const merged = both(
      mergeComparisons,
      { ...pair, removedAt: at(1), keptAt: at(1) },
      { ...pair, name: 'Board', at: at(2) },
    );
    expect(merged).toMatchObject({ name: 'Board', removedAt: at(1) });
  });

  test('deleted here and put back there, knowing that: kept', () => {
    expect(
      both(mergeComparisons, { ...pair, removedAt: at(1), keptAt: at(1) }, { ...pair, keptAt: at(2) }),
    ).not.toHaveProperty('removedAt');
  });
});

test('whatever three machines say, a merge is a join', () => {
  const time = fc.nat(3).map(at);
  const comparison = fc
    .record({
      name: fc.constantFrom('x', 'y'),
      authors: fc.constantFrom([1, 2], [2, 3]),
      at: time,
      removedAt: fc.option(time, { nil: undefined }),
      savedAt: time,
    })
    .map(
      ({ removedAt, authors, ...row }): Comparison => ({
        ...row,
        id: 5,
        authors: [...authors],
        keptAt: removedAt ?? at(1),
        ...(removedAt && { removedAt }),
      }),
    );
  fc.assert(
    fc.property(comparison, comparison, comparison, (a, b, c) => {
      expect(mergeComparisons(a, a)).toEqual(a);
      both(mergeComparisons, a, b);
      expect(mergeComparisons(mergeComparisons(a, b), c)).toEqual(mergeComparisons(a, mergeComparisons(b, c)));
    }),
    { numRuns: 500 },
  );
});
