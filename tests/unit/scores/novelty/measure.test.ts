import { expect, test } from 'vitest';
import { createCorpus } from '../../../../lib/corpus/corpus.ts';
import { hashKey } from '../../../../lib/ids/hash-key.ts';
import { nothingSeen } from '../../../../lib/scores/novelty/first-seen.ts';
import { measure, yearOf } from '../../../../lib/scores/novelty/measure.ts';
import { placeOf, segmentsOf } from '../../corpus/plain-corpus.ts';

const day = (date: string) => Date.parse(date) / 86_400_000;
const now = day('2020-06-01');

/** Keys of one half of any corpus. */
function keysOfHalf(half: 0 | 1, count: number): string[] {
  return Array.from({ length: 1_000 }, (_, at) => `arxiv:${at}`)
    .filter((key) => (hashKey(key) & 1) === half)
    .slice(0, count);
}

/** The segments of papers of these terms, all earlier and of one day, so that each term is worth one in each of them. */
function papersOf(first: readonly number[][], second: readonly number[][] = []) {
  const keys = [...keysOfHalf(0, first.length), ...keysOfHalf(1, second.length)];
  const papers = [...first, ...second].map((terms, at) => ({
    key: keys[at] ?? '',
    day: now - 400,
    category: '',
    terms,
    part: at,
  }));
  return segmentsOf(papers, 1);
}

const corpusOf = (first: readonly number[][], second?: readonly number[][]) => createCorpus(papersOf(first, second));

test('distance is one less the mean likeness of the three nearest, and of fewer where there are no more', () => {
  // Term 1 stands in two of eight papers: its rarity is 1 - ln 3 / ln 9, a half; term 2 is unknown, and worth one.
  const others = Array.from({ length: 6 }, (_, at) => [100 + at]);
  const { measured, findings } = measure(
    corpusOf([[1], [1, 3, 4, 5], ...others]),
    { terms: [1, 2], day: now },
    nothingSeen,
  );
  const length = Math.sqrt(0.25 + 1);
  // The others weigh what their terms weigh among the papers of their day, taken to be 100 at least.
  const worth = (frequency: number) => 1 - Math.log(frequency + 1) / Math.log(101);
  const lengths = [worth(2), Math.hypot(worth(2), worth(1), worth(1), worth(1))];
  const likeness = lengths.map((other) => 0.25 / (length * other));
  expect(findings.nearest.map(({ similarity }) => similarity)).toEqual(likeness.map((one) => expect.closeTo(one, 5)));
  expect(measured.distance).toBeCloseTo(1 - likeness.reduce((sum, one) => sum + one, 0) / 3, 5);
  expect(measure(corpusOf([]), { terms: [1], day: now }, nothingSeen).measured.distance).toBe(1);
});

test('surprise is how many papers would have two terms by chance against how many have', () => {
  const surprise = (papers: readonly number[][]) =>
    measure(corpusOf(papers), { terms: [1, 2], day: now }, nothingSeen).measured.surprise;
  const others = (count: number) => Array.from({ length: count }, () => [9]);
  // Of eight papers four have term 1 and two have term 2: by chance one has both.
  expect(surprise([[1], [1], [1], [1], [2], [2], ...others(2)])).toBeCloseTo(Math.log(2 / 1), 10);
  expect(surprise([[1], [1], [1], [1, 2], [2], ...others(3)])).toBeCloseTo(Math.log(2 / 2), 10);
  expect(surprise([[1], [1], [1, 2], [1, 2], ...others(4)])).toBeCloseTo(Math.log(2 / 3), 10);
});

test('a pair counts by how rare both are, and a term that nobody knows is in no pair', () => {
  // Of eight papers two have term 1, two have term 2, five have term 3; 1 and 3 stand together once.
  const papers = [[1, 3], [1], [2], [2], [3], [3], [3], [3]];
  const { measured, findings } = measure(corpusOf(papers), { terms: [7, 3, 2, 1], day: now }, nothingSeen);
  expect(findings.rarest).toEqual([3, 2, 1]);
  const rare = 0.5;
  const frequent = 1 - Math.log(6) / Math.log(9);
  const pairs = [
    { weight: rare * rare, value: Math.log(4 / 8 + 1) },
    { weight: rare * frequent, value: Math.log((10 / 8 + 1) / 2) },
    { weight: rare * frequent, value: Math.log(10 / 8 + 1) },
  ];
  const sum = pairs.reduce((total, { weight, value }) => total + weight * value, 0);
  expect(measured.surprise).toBeCloseTo(sum / pairs.reduce((total, { weight }) => total + weight, 0), 10);
});

test('a paper with one known term, or none, has no combination to be surprised at', () => {
  const corpus = corpusOf([[1], [2]]);
  for (const terms of [[1, 8], [8, 9], []]) {
    expect(measure(corpus, { terms, day: now }, nothingSeen).measured.surprise).toBe(0);
  }
});

test('new are the terms that no earlier paper has, nor anything on arXiv before the year', () => {
  const corpus = corpusOf([[1], [2]]);
  const firstSeen = (term: number) => ({ 8: 2019, 9: 2020, 10: 2021 })[term];
  const target = { terms: [7, 1, 8, 9, 10], day: now };
  expect(measure(corpus, target, nothingSeen)).toMatchObject({ measured: { fresh: 4 }, newTerms: [0, 2, 3, 4] });
  expect(measure(corpus, target, firstSeen)).toMatchObject({ measured: { fresh: 3 }, newTerms: [0, 3, 4] });
});

test('a paper that surveys others brings no new terms', () => {
  const target = { terms: [7, 1], day: now, isSurvey: true };
  const { measured, newTerms } = measure(corpusOf([[1]]), target, nothingSeen);
  expect([measured.fresh, newTerms]).toEqual([0, []]);
});

test('each half is measured as if the other were not there', () => {
  const first = [[1, 2], [1, 3], [2], [5]];
  const second = [[1, 4], [2, 3], [3], [1, 2, 3]];
  const measured = (terms: number[], ...papers: number[][][]) =>
    measure(corpusOf(papers[0] ?? [], papers[1]), { terms, day: now }, nothingSeen).measured;
  const both = measured([1, 2, 3], first, second);
  for (const [half, papers] of [first, second].entries()) {
    const { surprise } = measured([1, 2, 3], papers);
    expect(both.halves[half]?.surprise).toBeCloseTo(surprise, 10);
  }
  expect(both.halves[0].surprise).not.toBeCloseTo(both.halves[1].surprise, 2);
  // Of one half nobody has term 4, of the other nobody has term 5.
  const { fresh, halves } = measured([1, 4, 5, 6], first, second);
  expect([fresh, halves[0].fresh, halves[1].fresh]).toEqual([1, 2, 2]);
  // All that is near is in one half.
  const near = measured([1, 2], [[1, 2], [5], [6], [7]], [[8], [9]]);
  expect(near.halves[0].distance).toBe(near.distance);
  expect([near.distance < 1, near.halves[1].distance]).toEqual([true, 1]);
});

test('what is passed over is not measured against', () => {
  const segments = papersOf([[1, 2, 3], [4], [5]]);
  const corpus = createCorpus(segments);
  const without = [placeOf(segments, keysOfHalf(0, 1)[0] ?? '')];
  expect(measure(corpus, { terms: [1, 2, 3], day: now }, nothingSeen).measured).toMatchObject({ fresh: 0 });
  const { measured } = measure(corpus, { terms: [1, 2, 3], day: now, without }, nothingSeen);
  expect(measured).toMatchObject({ fresh: 3, distance: 1, surprise: 0 });
});

test('the year of a day', () => {
  expect([day('1999-12-31'), day('2000-01-01'), now].map(yearOf)).toEqual([1999, 2000, 2020]);
});
