import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lowerBound } from '../../../lib/corpus/lower-bound.ts';
import { countIn, earlierIn, hasTerm, newest, type Slice, slicesOf } from '../../../lib/corpus/postings.ts';
import { has, placeOf, plainPapers, segmentsOf, someDay, someTerms, unknownTerms } from './plain-corpus.ts';

const terms = fc.constantFrom(...someTerms, ...unknownTerms);

test('the postings of a term are the papers before a day that have it', () => {
  fc.assert(
    fc.property(plainPapers, terms, someDay, fc.nat(40), (papers, term, day, some) => {
      const segments = segmentsOf(papers);
      const limits = earlierIn(segments, day);
      const earlier = papers.filter((paper) => paper.day < day);
      expect(limits.reduce((sum, limit) => sum + limit, 0)).toBe(earlier.length);
      const slices = slicesOf(segments, term, limits);
      const keys = slices.flatMap(({ at, from, to }) => {
        const own = [...(segments[at]?.papers.subarray(from, to) ?? [])];
        return own.map((paper) => segments[at]?.keys[paper]);
      });
      const holders = earlier.filter(has(term));
      expect(keys.toSorted()).toEqual(holders.map(({ key }) => key).toSorted());
      // A segment without any has no slice.
      expect(slices.every(({ from, to }) => to > from)).toBe(true);
      const chosen = papers.slice(0, some);
      const places = chosen.map(({ key }) => placeOf(segments, key));
      expect(countIn(segments, slices, places)).toBe(chosen.filter((paper) => holders.includes(paper)).length);
    }),
  );
});

test('a paper has the terms that it was built of, and no other', () => {
  fc.assert(
    fc.property(plainPapers, terms, (papers, term) => {
      const segments = segmentsOf(papers);
      for (const paper of papers) {
        const { at, paper: place } = placeOf(segments, paper.key);
        const segment = segments[at];
        expect(segment && hasTerm(segment, place, term)).toBe(paper.terms.includes(term));
      }
    }),
  );
});

test('of many postings the newest are kept, of each segment as large a part', () => {
  const slices = [
    { at: 0, from: 10, to: 90 },
    { at: 2, from: 0, to: 20 },
  ];
  expect(newest(slices, 100)).toEqual(slices);
  expect(newest(slices, 50)).toEqual([
    { at: 0, from: 50, to: 90 },
    { at: 2, from: 10, to: 20 },
  ]);
  expect(newest([], 5)).toEqual([]);
});

test('what is kept of postings ends where they end, and is as many as allowed, one more a segment at most', () => {
  const some = fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 500 })), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 900 }), (lengths, most) => {
      const slices = lengths.map(([from, length], at): Slice => ({ at, from, to: from + length }));
      const kept = newest(slices, most);
      const count = (of: readonly Slice[]) => of.reduce((sum, { from, to }) => sum + to - from, 0);
      expect(kept.map(({ at, to }) => [at, to])).toEqual(slices.map(({ at, to }) => [at, to]));
      for (const [at, { from }] of kept.entries()) expect(from).toBeGreaterThanOrEqual(slices[at]?.from ?? 0);
      expect(count(kept)).toBeGreaterThanOrEqual(Math.min(most, count(slices)));
      expect(count(kept)).toBeLessThanOrEqual(Math.min(most + slices.length, count(slices)));
    }),
  );
});

test('the lower bound is the first place that is not below, within its limits', () => {
  const ascending = fc.array(fc.integer({ min: 0, max: 30 })).map((some) => Uint32Array.from(some).sort());
  fc.assert(
    fc.property(ascending, fc.nat(31), fc.nat(30), fc.nat(30), (values, bound, a, b) => {
      const [from = 0, to = 0] = [a, b].map((at) => Math.min(at, values.length)).sort((x, y) => x - y);
      const found = values.findIndex((value, at) => at >= from && at < to && value >= bound);
      expect(lowerBound(values, bound, from, to)).toBe(found < 0 ? to : found);
    }),
  );
});
