import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostPairTerms, pairCounts } from '../../../lib/corpus/pair-counts.ts';
import { earlierIn, slicesOf } from '../../../lib/corpus/postings.ts';
import { halfOf, has, type PlainPaper, placeOf, plainPapers, segmentsOf, someDay, someTerms } from './plain-corpus.ts';

/** Counts pairs among the papers before a day. */
function count(papers: readonly PlainPaper[], terms: readonly number[], day: number, without: readonly string[] = []) {
  const segments = segmentsOf(papers);
  const limits = earlierIn(segments, day);
  const byKey = new Map(papers.map((paper) => [paper.key, paper]));
  const halves = segments.map(({ keys }) => Uint8Array.from(keys, (key) => halfOf(byKey.get(key) ?? aPaper(key, []))));
  const masks = segments.map(({ keys }) => new Int32Array(keys.length));
  const slices = terms.map((term) => slicesOf(segments, term, limits));
  const places = without.map((key) => placeOf(segments, key));
  return { counts: pairCounts(segments, slices, { halves, masks, without: places }), masks };
}

const aPaper = (key: string, terms: number[]): PlainPaper => ({ key, day: 1, category: '', terms, part: 0 });

test('pairs are counted by half, without those passed over, and the masks are clean again', () => {
  const some = fc.shuffledSubarray(someTerms);
  fc.assert(
    fc.property(plainPapers, some, someDay, fc.nat(3), (papers, terms, day, passed) => {
      const without = papers.slice(0, passed).map(({ key }) => key);
      const { counts, masks } = count(papers, terms, day, without);
      for (const half of [0, 1] as const) {
        const own = papers.filter((one) => one.day < day && halfOf(one) === half && !without.includes(one.key));
        const expected = terms.flatMap((a, row) =>
          terms.map((b, column) => (column > row ? own.filter(has(a)).filter(has(b)).length : 0)),
        );
        expect([...counts[half]]).toEqual(expected);
      }
      expect(masks.every((mask) => mask.every((bits) => bits === 0))).toBe(true);
    }),
  );
});

test('as many terms as are counted at most are each told apart, and those beyond are left out', () => {
  const terms = Array.from({ length: mostPairTerms + 2 }, (_, at) => at + 1);
  const [first, last, beyond] = [1, mostPairTerms, mostPairTerms + 1];
  const papers = [aPaper('a', [first, last]), aPaper('b', [first, last, beyond]), aPaper('c', [last, beyond])];
  const { counts } = count(papers, terms, 2);
  const [one, other] = counts;
  const sums = [...one].map((seen, at) => seen + (other[at] ?? 0));
  expect(sums).toHaveLength(mostPairTerms ** 2);
  expect(sums[mostPairTerms - 1]).toBe(2);
  expect(sums.reduce((sum, seen) => sum + seen, 0)).toBe(2);
});
