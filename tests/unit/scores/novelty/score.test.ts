import { expect, test, vi } from 'vitest';
import { buildSegment } from '../../../../lib/corpus/build-segment.ts';
import { nothingSeen } from '../../../../lib/scores/novelty/first-seen.ts';
import type { Measured } from '../../../../lib/scores/novelty/measure.ts';
import { type Scale, scaleOf } from '../../../../lib/scores/novelty/scale.ts';
import { lackOf, noveltyMethod, scoreNovelty } from '../../../../lib/scores/novelty/score.ts';
import { aPaperOf, aTopic, followingPaper, inventedPaper, newWords, papersOf, seeded } from './invented.ts';
import { Library, questionOf } from './library.ts';

const random = seeded(3);
const topic = aTopic('cs.LG');
const other = aTopic('math.ST');
const papers = papersOf([topic, topic, other], 1_100, { from: 18_000, to: 18_900, random });
const library = new Library([buildSegment(1, papers)]);
const paper = followingPaper(topic, 19_000, random);

const question = (terms: number, ofField: number) => ({
  target: { terms: Array.from({ length: terms }, (_, at) => at), day: 19_000 },
  ofField,
});

test.each([
  [39, 999, 299, 9, { lacks: 'terms', has: 39, needs: 40 }],
  [40, 999, 299, 9, { lacks: 'earlier papers', has: 999, needs: 1_000 }],
  [40, 1_000, 299, 9, { lacks: 'papers of its field', has: 299, needs: 300 }],
  [40, 1_000, 300, 9, { lacks: 'related papers', has: 9, needs: 10 }],
  [40, 1_000, 300, 10, null],
])(
  'a paper of %i terms with %i earlier papers, %i of its field, %i related',
  (terms, earlier, ofField, related, lack) => {
    expect(lackOf(question(terms, ofField), { earlier, related })).toEqual(lack);
  },
);

test('a paper without enough to go by is refused, with what is known of it all the same, and nothing is compared', async () => {
  const references = vi.fn();
  const short = inventedPaper(topic, [...topic.words.slice(0, 20), ...newWords(1)], 19_000);
  const novelty = await scoreNovelty(library.corpus, questionOf(library.corpus, short), nothingSeen, references);
  expect(novelty).toMatchObject({ kind: 'refused', lacks: 'terms', has: 21, needs: 40 });
  expect(novelty.explanation.nearest).toHaveLength(10);
  expect(novelty.explanation.newTerms).toEqual(short.words.slice(-1));
  expect(references).not.toHaveBeenCalled();
});

test('a paper that stands before all others, or beside them only, is refused', async () => {
  const early = followingPaper(topic, 18_001, random);
  expect(await library.novelty(early)).toMatchObject({ lacks: 'earlier papers' });
  const alone = inventedPaper(topic, newWords(60), 19_000);
  const novelty = await library.novelty(alone);
  expect(novelty).toMatchObject({ lacks: 'related papers', has: 0 });
  // No more than a dozen are named.
  expect(novelty.explanation).toEqual({ nearest: [], newTerms: alone.words.slice(0, 12) });
  const elsewhere = { ...paper, category: 'q-bio.NC' };
  expect(await library.novelty(elsewhere)).toMatchObject({ lacks: 'papers of its field', has: 0 });
});

test('with fewer than a hundred papers to compare with there is no score', async () => {
  const some = Array.from({ length: 99 }, (_, at): Measured => {
    const one = { distance: at, surprise: 0, fresh: 0 };
    return { ...one, halves: [one, one] };
  });
  const references = () => Promise.resolve({ scale: scaleOf(some), of: 'cs.LG' });
  const novelty = await scoreNovelty(library.corpus, questionOf(library.corpus, paper), nothingSeen, references);
  expect(novelty).toMatchObject({ kind: 'refused', lacks: 'papers to compare with', has: 99, needs: 100 });
  expect(novelty.explanation.nearest).toHaveLength(10);
});

test('a score says what it was made from, and lies within its doubt', async () => {
  for (const one of [paper, ...Array.from({ length: 20 }, () => followingPaper(topic, 19_000, random))]) {
    const score = await library.score(one);
    const { value, low, high } = score;
    expect(Number.isInteger(value)).toBe(true);
    expect(0 <= low && low <= value && value <= high && high <= 100).toBe(true);
    expect(low === 0 || value - low >= 5).toBe(true);
    expect(score).toMatchObject({
      earlier: 1_100,
      copyOf: null,
      isSurvey: false,
      references: { papers: 400, of: 'cs.LG' },
      method: noveltyMethod,
    });
  }
});

test('the nearest are named with what they share, the rarest terms first, as the paper writes them', async () => {
  const { corpus } = library;
  const { explanation } = await library.score(paper);
  const asked = questionOf(corpus, paper);
  const { frequencies } = corpus.find(asked.target);
  expect(explanation.nearest).toHaveLength(10);
  const likeness = explanation.nearest.map(({ similarity }) => similarity);
  expect(likeness).toEqual(likeness.toSorted((a, b) => b - a));
  for (const near of explanation.nearest) {
    const known = papers.find(({ key }) => key === near.key);
    expect([near.title, near.day]).toEqual([known?.title, known?.day]);
    const shared = asked.words.filter((word) => known?.words.includes(word));
    const frequency = (word: string) => frequencies[asked.words.indexOf(word)] ?? 0;
    const rarest = shared.map(frequency).sort((a, b) => a - b);
    expect(near.shared.map(frequency)).toEqual(rarest.slice(0, 6));
    expect(shared).toEqual(expect.arrayContaining(near.shared));
  }
});

test('a copy is worth 5 at most, and names the paper that it repeats', async () => {
  const original = papers[600];
  const copy = inventedPaper(topic, [...newWords(3), ...(original?.words ?? [])], 19_000);
  const { value, high, copyOf, explanation } = await library.score(copy);
  expect(copyOf).toEqual(explanation.nearest[0]);
  expect([copyOf?.key, copyOf?.title]).toEqual([original?.key, original?.title]);
  expect(value).toBeLessThanOrEqual(5);
  expect(high).toBeLessThanOrEqual(5);
});

test('the same paper under another key is passed over: it is no copy of itself', async () => {
  const twin = { ...paper, key: 'doi:10.1/twin', title: `${paper.title.toUpperCase()}.`, day: 18_950 };
  const before = await library.score(paper);
  const withTwin = new Library([buildSegment(1, papers), buildSegment(2, [twin])]);
  const after = await withTwin.score(paper);
  expect(after).toMatchObject({ copyOf: null, earlier: 1_100, explanation: before.explanation });
  const retitled = new Library([buildSegment(1, papers), buildSegment(2, [{ ...twin, title: 'Another' }])]);
  expect(await retitled.score(paper)).toMatchObject({ copyOf: { key: 'doi:10.1/twin' }, earlier: 1_101 });
});

test('a survey says so, and brings no new terms', async () => {
  const own = newWords(4);
  const described = aPaperOf(topic, [...own, ...topic.words.slice(0, 30)], { day: 19_000, random });
  const asked = questionOf(library.corpus, described);
  const ask = async (isSurvey: boolean) => {
    const target = { ...asked.target, isSurvey };
    const references = async () => library.references(described);
    const novelty = await scoreNovelty(library.corpus, { ...asked, target }, nothingSeen, references);
    if (novelty.kind === 'refused') throw new Error(novelty.lacks);
    return novelty;
  };
  const [research, survey] = [await ask(false), await ask(true)];
  expect([research.isSurvey, survey.isSurvey]).toEqual([false, true]);
  expect(research.explanation.newTerms.slice(0, 4)).toEqual(own);
  expect(survey.explanation.newTerms).toEqual([]);
  expect(survey.value).toBeLessThan(research.value);
});

/** A corpus that answers as one of another size would. */
async function scoreWith(found: { earlier: number; related: number }, halves: [number, number]) {
  const scale: Scale = { papers: 400, place: () => ({ all: 0.5, halves }) };
  const corpus = { ...library.corpus, find: () => ({ ...library.corpus.find(asked.target), ...found }) };
  const asked = questionOf(library.corpus, paper);
  const novelty = await scoreNovelty(corpus, asked, nothingSeen, async () => ({ scale, of: 'cs' }));
  if (novelty.kind === 'refused') throw new Error(novelty.lacks);
  return novelty;
}

test.each([
  ['low', 'of a thousand papers little of a field is covered', 1_000, 500, [0.5, 0.5]],
  ['medium', 'five thousand cover some of it', 5_000, 500, [0.5, 0.5]],
  ['high', 'thirty thousand cover it', 30_000, 500, [0.5, 0.5]],
  ['low', 'but few of them are related', 30_000, 15, [0.5, 0.5]],
  ['medium', 'or not many', 30_000, 30, [0.5, 0.5]],
  ['medium', 'or two halves do not agree', 30_000, 500, [0.3, 0.8]],
  ['low', 'or say the opposite', 30_000, 500, [0.1, 0.9]],
] as const)('confidence is %s: %s', async (confidence, _, earlier, related, [first, second]) => {
  expect(await scoreWith({ earlier, related }, [first, second])).toMatchObject({ confidence });
});

test('the doubt is how far two halves are apart, over the root of two, and five points at least', async () => {
  const found = { earlier: 30_000, related: 500 };
  expect(await scoreWith(found, [0.5, 0.5])).toMatchObject({ value: 50, low: 45, high: 55 });
  expect(await scoreWith(found, [0.4, 0.6])).toMatchObject({ value: 50, low: 36, high: 64 });
  expect(await scoreWith(found, [0, 1])).toMatchObject({ value: 50, low: 0, high: 100 });
});
