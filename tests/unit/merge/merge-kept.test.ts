import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeComparisons, mergePeople } from '../../../lib/merge/merge-kept.ts';
import type { Comparison } from '../../../lib/model/comparison.ts';
import type { Person } from '../../../lib/model/person.ts';

const at = (minute: number) => `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000Z`;
const ada: Person = { author: 1, groups: [], note: '' };
const pair: Comparison = { id: 5, name: 'Panel', authors: [1, 2], savedAt: at(0), at: at(0), keptAt: at(0) };

/** Whichever is named first, and however often. */
function both<T>(merge: (mine: T, theirs: T) => T, a: T, b: T): T {
  const merged = merge(a, b);
  expect(merge(b, a)).toEqual(merged);
  expect(merge(merged, b)).toEqual(merged);
  expect(merge(merged, a)).toEqual(merged);
  return merged;
}

describe('an author on two machines', () => {
  const grouped = { ...ada, groups: ['committee'], groupsAt: at(1) };

  test('a group here and a note there are both', () => {
    const noted = { ...ada, note: 'Met in Bergen.', noteAt: at(2) };
    expect(both(mergePeople, grouped, noted)).toEqual({ ...grouped, note: 'Met in Bergen.', noteAt: at(2) });
  });

  test('of two words on the groups the later counts, also where it takes them away', () => {
    const gone = { ...ada, groups: [], groupsAt: at(3) };
    expect(both(mergePeople, grouped, gone)).toEqual(gone);
  });

  test('of two words of one moment both machines take the same', () => {
    // As JSON [["committee"]] < [["old lab"]], as "c" < "o".
    expect(both(mergePeople, grouped, { ...grouped, groups: ['old lab'] }).groups).toEqual(['old lab']);
  });
});

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

describe('whatever three machines say', () => {
  const time = fc.nat(3).map(at);
  const maybe = fc.option(time, { nil: undefined });
  const person = fc
    .record({
      groups: fc.subarray(['a', 'b', 'ü']),
      groupsAt: maybe,
      note: fc.constantFrom('', 'x', 'y'),
      noteAt: maybe,
    })
    // What was never said says nothing.
    .map(
      ({ groups, groupsAt, note, noteAt }): Person => ({
        author: 1,
        groups: groupsAt ? groups : [],
        ...(groupsAt && { groupsAt }),
        note: noteAt ? note : '',
        ...(noteAt && { noteAt }),
      }),
    );
  const comparison = fc
    .record({
      name: fc.constantFrom('x', 'y'),
      authors: fc.constantFrom([1, 2], [2, 3]),
      at: time,
      removedAt: maybe,
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

  test.each<[string, fc.Arbitrary<Person | Comparison>, (a: never, b: never) => Person | Comparison]>([
    ['of an author', person, mergePeople],
    ['of a comparison', comparison, mergeComparisons],
  ])('%s: a merge is a join', (_, arbitrary, merge) => {
    const join = merge as (a: Person | Comparison, b: Person | Comparison) => Person | Comparison;
    fc.assert(
      fc.property(arbitrary, arbitrary, arbitrary, (a, b, c) => {
        expect(join(a, a)).toEqual(a);
        both(join, a, b);
        expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
      }),
      { numRuns: 500 },
    );
  });
});
