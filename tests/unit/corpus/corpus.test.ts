import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentOf } from '../../../lib/corpus/build-segment.ts';
import { createCorpus, type Findings, type Question, relatedFrom } from '../../../lib/corpus/corpus.ts';
import type { Near } from '../../../lib/corpus/nearest.ts';
import type { Segment } from '../../../lib/corpus/types.ts';
import {
  halfOf,
  has,
  keyAt,
  type PlainNear,
  type PlainPaper,
  placeOf,
  plainNearest,
  plainPapers,
  segmentsOf,
  someDay,
  someTerms,
  unknownTerms,
} from './plain-corpus.ts';

/** What is asked, with the papers to be passed over by their place among all. */
const questions = fc.record({
  terms: fc.uniqueArray(fc.constantFrom(...someTerms, ...unknownTerms), { maxLength: 9 }),
  day: someDay,
  without: fc.uniqueArray(fc.nat(60), { maxLength: 3 }),
});
type Asked = { terms: number[]; day: number; without: number[] };

const passedOver = (papers: readonly PlainPaper[], { without }: Asked) =>
  without.flatMap((at) => papers[at]?.key ?? []);

function find(segments: readonly Segment[], papers: readonly PlainPaper[], asked: Asked): Findings {
  const without = passedOver(papers, asked).map((key) => placeOf(segments, key));
  return createCorpus(segments).find({ ...asked, without });
}

/** What is close to a bound may fall on either side: sums are kept in 32 bits. */
const close = 1e-6;

function expectNearest(
  found: readonly Near[],
  segments: readonly Segment[],
  plain: readonly PlainNear[],
  most: number,
) {
  for (const [at, near] of found.entries()) {
    const same = plain.find(({ paper }) => paper.key === keyAt(segments, near));
    expect(Math.abs(near.similarity - (same?.similarity ?? 9))).toBeLessThan(close);
    expect(Math.abs(near.overlap / (same?.overlap ?? 9) - 1)).toBeLessThan(10 * close);
    expect(Math.abs(near.similarity - (plain[at]?.similarity ?? 9))).toBeLessThan(close);
  }
  expect(new Set(found.map((near) => keyAt(segments, near))).size).toBe(found.length);
  expect(found.length).toBeLessThanOrEqual(most);
  if (found.length < most) expect(plain[found.length]?.similarity ?? 0).toBeLessThan(relatedFrom + close);
}

test('what is found is what looking at one paper after another finds', () => {
  fc.assert(
    fc.property(plainPapers, questions, (papers, asked) => {
      const segments = segmentsOf(papers);
      const found = find(segments, papers, asked);
      const without = passedOver(papers, asked);
      const earlier = papers.filter(({ key, day }) => day < asked.day && !without.includes(key));
      const halves = [0, 1].map((half) => earlier.filter((paper) => halfOf(paper) === half));
      const count = (some: readonly PlainPaper[]) => asked.terms.map((term) => some.filter(has(term)).length);
      expect(found.earlier).toBe(earlier.length);
      expect(found.earlierByHalf).toEqual(halves.map(({ length }) => length));
      expect([...found.frequencies]).toEqual(count(earlier));
      expect(found.frequenciesByHalf.map((own) => [...own])).toEqual(halves.map(count));
      const plain = plainNearest(papers, { ...asked, without });
      const isNear = (bound: number) => plain.filter(({ similarity }) => similarity >= bound).length;
      expect(found.related).toBeGreaterThanOrEqual(isNear(relatedFrom + close));
      expect(found.related).toBeLessThanOrEqual(isNear(relatedFrom - close));
      expectNearest(found.nearest, segments, plain, 10);
      for (const half of [0, 1] as const) {
        const own = plain.filter(({ paper }) => halfOf(paper) === half);
        expectNearest(found.nearestByHalf[half], segments, own, 3);
      }
    }),
    { numRuns: 200 },
  );
});

test('of the rarest known terms it is counted how many papers have each two', () => {
  fc.assert(
    fc.property(plainPapers, questions, (papers, asked) => {
      const { rarest, pairs, frequencies } = find(segmentsOf(papers), papers, asked);
      const without = passedOver(papers, asked);
      const earlier = papers.filter(({ key, day }) => day < asked.day && !without.includes(key));
      const termAt = (at: number) => asked.terms[at] ?? -1;
      const known = [...asked.terms.keys()].filter((at) => earlier.some(has(termAt(at))));
      const frequency = (at: number) => frequencies[at] ?? 0;
      expect(rarest).toEqual(known.sort((a, b) => frequency(a) - frequency(b) || termAt(a) - termAt(b)));
      for (const half of [0, 1] as const) {
        const own = earlier.filter((paper) => halfOf(paper) === half);
        const expected = rarest.flatMap((a, row) =>
          rarest.map((b, column) => {
            const together = own.filter(has(termAt(a))).filter(has(termAt(b)));
            return column > row ? together.length : 0;
          }),
        );
        expect([...pairs[half]]).toEqual(expected);
      }
    }),
  );
});

test('one segment or many is the same, and in whichever order they stand', () => {
  fc.assert(
    fc.property(plainPapers, questions, (papers, asked) => {
      const described = (segments: readonly Segment[]) => {
        const { nearest, nearestByHalf, ...rest } = find(segments, papers, asked);
        // Of papers as near as each other the order is that of the segments, and so is which of the last are named.
        const named = [nearest, ...nearestByHalf].map((some) =>
          some.map((near) => ({
            similarity: near.similarity,
            key: near.similarity > (some.at(-1)?.similarity ?? 0) && keyAt(segments, near),
          })),
        );
        const inOrder = named.map((some) =>
          some.sort((a, b) => b.similarity - a.similarity || `${a.key}`.localeCompare(`${b.key}`)),
        );
        const latest = createCorpus(segments).latest(asked.day, 7, () => true);
        return { ...rest, nearest: inOrder, latest: latest.map((place) => keyAt(segments, place)) };
      };
      const one = described(segmentsOf(papers, 1));
      expect(described(segmentsOf(papers))).toEqual(one);
      expect(described(segmentsOf(papers).toReversed())).toEqual(one);
    }),
  );
});

test('in whichever order terms are asked, the same is found of each', () => {
  fc.assert(
    fc.property(plainPapers, questions, (papers, asked) => {
      const segments = segmentsOf(papers);
      const turned = { ...asked, terms: asked.terms.toReversed() };
      const [one, other] = [find(segments, papers, asked), find(segments, papers, turned)];
      expect([...other.frequencies].reverse()).toEqual([...one.frequencies]);
      expect(other.rarest.map((at) => turned.terms[at])).toEqual(one.rarest.map((at) => asked.terms[at]));
      expect(other.pairs).toEqual(one.pairs);
      expect([other.earlier, other.related]).toEqual([one.earlier, one.related]);
    }),
  );
});

test('asking again gives the same, whatever was asked in between', () => {
  fc.assert(
    fc.property(plainPapers, questions, questions, (papers, asked, between) => {
      const segments = segmentsOf(papers);
      const corpus = createCorpus(segments);
      const question = ({ terms, day, without }: Asked): Question => ({
        terms,
        day,
        without: passedOver(papers, { terms, day, without }).map((key) => placeOf(segments, key)),
      });
      const first = corpus.find(question(asked));
      corpus.find(question(between));
      expect(corpus.find(question(asked))).toEqual(first);
    }),
  );
});

test('papers of the same day and later ones change nothing at all', () => {
  fc.assert(
    fc.property(plainPapers, questions, (papers, asked) => {
      const earlier = papers.filter(({ day }) => day < asked.day);
      const question = { ...asked, without: [] };
      const [before, after] = [createCorpus(segmentsOf(earlier)), createCorpus(segmentsOf(papers))];
      expect(after.find(question)).toEqual(before.find(question));
      expect(after.latest(asked.day, 9, () => true)).toEqual(before.latest(asked.day, 9, () => true));
      expect(after.countEarlier(asked.day)).toBe(earlier.length);
    }),
  );
});

test('a paper that is passed over is as if it were not there', () => {
  fc.assert(
    fc.property(plainPapers, questions, (papers, asked) => {
      // The latest of all and alone on its day, for what others of that day or later weigh does not change when somebody
      // passes it over.
      const last = papers
        .filter(({ day }) => day < asked.day)
        .toSorted((a, b) => a.day - b.day)
        .at(-1);
      if (!last) return;
      const rest = papers.filter(({ day }) => day < last.day);
      const earlier = [...rest, last];
      const segments = segmentsOf(earlier);
      const { nearest, nearestByHalf, ...found } = createCorpus(segments).find({
        ...asked,
        without: [placeOf(segments, last.key)],
      });
      const fewer = segmentsOf(rest);
      const expected = createCorpus(fewer).find({ ...asked, without: [] });
      const { nearest: nearestExpected, nearestByHalf: ofHalvesExpected, ...foundExpected } = expected;
      expect(found).toEqual(foundExpected);
      const keys = (some: readonly Near[], of: readonly Segment[]) =>
        some.map((near) => [keyAt(of, near), near.similarity, near.overlap]);
      expect(keys(nearest, segments)).toEqual(keys(nearestExpected, fewer));
      expect(nearestByHalf.map((own) => keys(own, segments))).toEqual(ofHalvesExpected.map((own) => keys(own, fewer)));
    }),
  );
});

test('a paper whose terms each earlier one had tells nothing, and none is nearer than the same', () => {
  const paper = (day: number, terms: number[]): PlainPaper => ({
    key: `arxiv:${day}`,
    day,
    category: '',
    terms,
    part: 0,
  });
  // A hundred and more papers all have term 7; then come as many that have others.
  const before = Array.from({ length: 120 }, (_, at) => paper(at + 1, [7, 100 + at]));
  const after = Array.from({ length: 120 }, (_, at) => paper(at + 200, [8, 300 + at]));
  const segments = segmentsOf([...before, paper(150, [7]), ...after]);
  const { nearest } = createCorpus(segments).find({ terms: [7, 219], day: 400 });
  expect(nearest[0] && keyAt(segments, nearest[0])).toBe('arxiv:120');
  expect(nearest.map((near) => keyAt(segments, near))).not.toContain('arxiv:150');
  // What was frequent when it came is rarer now.
  const rarer = segmentsOf([...before, paper(150, [7, 6]), ...after]);
  expect(createCorpus(rarer).find({ terms: [7, 6], day: 400 }).nearest[0]).toMatchObject({ similarity: 1 });
});

test('the papers of a kind latest before a day, how many there are, and what terms they have', () => {
  fc.assert(
    fc.property(plainPapers, someDay, fc.nat(9), (papers, day, most) => {
      const segments = segmentsOf(papers);
      const corpus = createCorpus(segments);
      const isOfKind = (category: string) => category.startsWith('cs.');
      const sorted = papers
        .filter((paper) => paper.day < day && isOfKind(paper.category))
        .sort((a, b) => b.day - a.day || (a.key < b.key ? 1 : -1));
      const found = corpus.latest(day, most, isOfKind);
      expect(found.map((place) => corpus.paperAt(place).key)).toEqual(sorted.slice(0, most).map(({ key }) => key));
      expect(corpus.countEarlier(day, isOfKind)).toBe(sorted.length);
      expect(corpus.size).toBe(papers.length);
      expect(corpus.termsOf(found)).toEqual(sorted.slice(0, most).map(({ terms }) => terms.toSorted((a, b) => a - b)));
      const asked = [...someTerms, ...unknownTerms];
      for (const [at, place] of found.entries()) {
        const { key, category, day: own } = sorted[at] ?? {};
        const terms = sorted[at]?.terms ?? [];
        expect(corpus.sharedWith(place, asked).map((index) => asked[index])).toEqual(
          asked.filter((term) => terms.includes(term)),
        );
        expect(corpus.paperAt(place)).toEqual({ key, category, title: `Title of ${key}`, day: own });
      }
    }),
  );
});

test('an empty corpus answers, and so does one without segments', () => {
  for (const segments of [[], segmentsOf([])]) {
    const corpus = createCorpus(segments);
    const found = corpus.find({ terms: [1, 2], day: 19_000 });
    expect(found).toMatchObject({ earlier: 0, earlierByHalf: [0, 0], related: 0, nearest: [], rarest: [] });
    expect([corpus.size, corpus.latest(19_000, 5, () => true), corpus.countEarlier(19_000)]).toEqual([0, [], 0]);
  }
});

test('above 250,000 earlier papers a frequent term counts in the 25,000 newest that have it', {
  timeout: 30_000,
}, () => {
  const count = 250_002;
  const every8th = someTerms.slice(0, 1);
  const papers = Array.from({ length: count }, (_, day) => ({ key: `k${day}`, day, title: '', category: '' }));
  const segment = segmentOf(
    1,
    papers.map((paper) => ({ ...paper, isFromPage: false })),
    papers.map(({ day }) => (day % 8 === 0 ? every8th : [])),
  );
  const corpus = createCorpus([segment]);
  expect(corpus.find({ terms: every8th, day: 250_000 })).toMatchObject({ earlier: 250_000, related: 31_250 });
  const { frequencies, related, nearest } = corpus.find({ terms: every8th, day: 250_001 });
  expect([frequencies[0], related]).toEqual([31_251, 25_000]);
  expect(Math.min(...nearest.map(({ paper }) => paper))).toBeGreaterThanOrEqual(250_000 - 8 * 25_000);
});
