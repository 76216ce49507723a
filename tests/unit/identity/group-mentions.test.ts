import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countPeople, groupPairs, mostGrouped, pairBits } from '../../../lib/identity/group-mentions.ts';
import type { Mention } from '../../../lib/identity/types.ts';
import { shippedWeights as weights } from '../../../lib/identity/weights.ts';
import { compareNames } from '../../../lib/names/compare.ts';
import { aMention } from '../support/mentions.ts';

const cannot = Number.NEGATIVE_INFINITY;
/** A whole table out of what stands above its diagonal, row by row. */
function table(...above: number[][]): Float64Array[] {
  const size = above.length + 1;
  return Array.from({ length: size }, (_, i) =>
    Float64Array.from({ length: size }, (_, j) =>
      i === j ? 0 : (above[Math.min(i, j)]?.[Math.max(i, j) - Math.min(i, j) - 1] ?? 0),
    ),
  );
}

test('pairs that fit become one group, from the largest on', () => {
  expect(groupPairs(table([-5, -5, -5], [4, -5], [-5]), 0)).toEqual([[1, 2], [0], [3]]);
  expect(groupPairs(table([-5, -5, -5, -5], [4, 4, -5], [4, -5], [-5]), 0)).toEqual([[1, 2, 3], [0], [4]]);
});

test('how well two must fit decides, and just as well is well enough', () => {
  expect(groupPairs(table([2]), 2)).toEqual([[0, 1]]);
  expect(groupPairs(table([2]), 2.1)).toEqual([[0], [1]]);
});

test('a group takes in another by the mean of its average and its best link', () => {
  // 0 and 1 are one; 2 knows only 1. On average (4 − 6) / 2, at best 4: together 1.5.
  const chain = table([9, -6], [4]);
  expect(groupPairs(chain, 1.5)).toEqual([[0, 1, 2]]);
  expect(groupPairs(chain, 1.6)).toEqual([[0, 1], [2]]);
});

test('the best pair comes first, whatever it keeps apart', () => {
  expect(groupPairs(table([3, cannot], [5]), 0)).toEqual([[1, 2], [0]]);
  expect(groupPairs(table([5, cannot], [3]), 0)).toEqual([[0, 1], [2]]);
});

test('who is ruled out never joins, however well others fit', () => {
  expect(groupPairs(table([8, 8, cannot], [8, 8], [8]), -1000)).not.toContainEqual(expect.arrayContaining([0, 3]));
});

test('of nothing there are no groups, of one paper there is one', () => {
  expect(groupPairs([], 0)).toEqual([]);
  expect(groupPairs([new Float64Array(1)], 0)).toEqual([[0]]);
});

const anyTable = fc.integer({ min: 1, max: 9 }).chain((size) =>
  fc
    .array(fc.oneof(fc.double({ min: -8, max: 8, noNaN: true }), fc.constant(cannot)), {
      minLength: size ** 2,
      maxLength: size ** 2,
    })
    .map((values) =>
      Array.from({ length: size }, (_, i) =>
        Float64Array.from({ length: size }, (_, j) => values[Math.min(i, j) * size + Math.max(i, j)] ?? 0),
      ),
    ),
);

test('groups hold every paper exactly once, and never two that are ruled out', () => {
  fc.assert(
    fc.property(anyTable, fc.double({ min: -6, max: 6, noNaN: true }), (bits, least) => {
      const groups = groupPairs(bits, least);
      expect(groups.flat().sort((a, b) => a - b)).toEqual([...bits.keys()]);
      for (const group of groups)
        for (const i of group) for (const j of group) if (i !== j) expect(bits[i]?.[j]).not.toBe(cannot);
    }),
  );
});

test('the stricter the bound, the more groups', () => {
  fc.assert(
    fc.property(anyTable, (bits) => {
      const counts = [-6, -2, 0, 2, 6].map((least) => groupPairs(bits, least).length);
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
    }),
  );
});

const scans = { title: 'Sparse-view tomography reconstruction', year: 2021, category: 'eess.IV' };
const moreScans = { title: 'Tomography reconstruction from few projections', year: 2022, category: 'eess.IV' };
const halos = { title: 'Dark matter around massive galaxies', year: 2005, category: 'astro-ph.CO' };
const shops = { title: 'Recommendation in online shops', year: 2013, category: 'cs.IR' };
const [rare, others] = ['Ottoline Quibberwick', ['Ada Byron', 'Carla Rossi', 'Dmitri Orlov', 'Esra Kaya']];

const linked = [
  aMention('Lin Guo', { ...scans, beside: [rare, 'Bo Zhou'] }),
  aMention('Lin Guo', { ...moreScans, beside: ['Femi Adeyemi', rare] }),
];
const strangers = [
  aMention('Lin Guo', { ...halos, beside: others.slice(0, 2) }),
  aMention('Lin Guo', { ...shops, beside: others.slice(2) }),
];

const groups = (mentions: readonly Mention[]) => groupPairs(pairBits(mentions, weights), weights.sameGroup);

test('papers with a rare coauthor and a topic in common are grouped, strangers are not', () => {
  expect(groups([...linked, ...strangers])).toEqual([[0, 1], [2], [3]]);
});

test('a pair is worth the same both ways, and nothing counts for more than eight bits', () => {
  const bits = pairBits([...linked, ...linked, ...strangers, ...strangers], weights);
  bits.forEach((row, i) => {
    for (const [j, value] of row.entries()) {
      expect(value).toBe(bits[j]?.[i]);
      expect(Math.abs(value)).toBeLessThanOrEqual(8);
    }
  });
});

test('names that differ are ruled out, whatever they have in common', () => {
  const [lin, lei] = ['Lin Guo', 'Lei Guo'].map((name) => aMention(name, { ...scans, beside: [rare, 'Bo Zhou'] }));
  expect(pairBits(lin && lei ? [lin, lei] : [], weights)[0]?.[1]).toBe(cannot);
});

const pool = ['Lin Guo', 'Lei Guo', 'L. Guo'].flatMap((name) =>
  [scans, moreScans, halos, shops].flatMap((paper, at) =>
    [[rare, others[at] ?? ''], others.slice(at), ['Femi Adeyemi', 'Gita Rao', 'Hana Sato'].slice(0, at + 1)].map(
      (beside, turn) => aMention(name, { ...paper, year: paper.year + turn, beside }),
    ),
  ),
);
const somePapers = fc.uniqueArray(fc.nat(pool.length - 1), { minLength: 2, maxLength: 9 });

/** Groups as sets of places in the pool. */
function groupsOf(places: readonly number[]): number[][] {
  const mentions = places.flatMap((at) => pool[at] ?? []);
  return groups(mentions)
    .map((group) => group.map((at) => places[at] ?? -1).sort((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b);
}

test('the order of the papers does not matter', () => {
  const inTwoOrders = somePapers.chain((places) =>
    fc.tuple(fc.constant(places), fc.shuffledSubarray(places, { minLength: places.length, maxLength: places.length })),
  );
  fc.assert(
    fc.property(inTwoOrders, ([one, other]) => {
      expect(groupsOf(other)).toEqual(groupsOf(one));
    }),
  );
});

test('names that conflict are never in one group, also not by way of initials that agree with both', () => {
  fc.assert(
    fc.property(somePapers, (places) => {
      for (const group of groupsOf(places))
        for (const a of group)
          for (const b of group) {
            const [one, other] = [pool[a], pool[b]];
            expect(one && other && compareNames(one.name, other.name)).not.toBe('conflict');
          }
    }),
  );
});

test('people are counted from four papers on, and only where papers stand far apart or something is suspected', () => {
  const mixed = [...linked, ...strangers];
  expect(countPeople(mixed, weights, true)).toBe(3);
  expect(countPeople(mixed.slice(1), weights, true)).toBe(1);
  const apart = { ...weights, apart: -1000 };
  expect(countPeople(mixed, apart, false)).toBe(1);
  expect(countPeople(mixed, apart, true)).toBe(3);
  expect(countPeople(mixed, { ...weights, apart: 1000 }, false)).toBe(3);
});

test('more papers than can be compared count as one person', () => {
  const [stranger = aMention('Lin Guo')] = strangers;
  const many = Array.from({ length: mostGrouped + 1 }, () => stranger);
  expect(countPeople(many, { ...weights, sameGroup: 1000 }, true)).toBe(1);
});
