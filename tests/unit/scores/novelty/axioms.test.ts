import { expect, test, vi } from 'vitest';
import { buildSegment } from '../../../../lib/corpus/build-segment.ts';
import {
  aPaperOf,
  aTopic,
  fields,
  followingPaper,
  type InventedPaper,
  inventedPaper,
  newWords,
  papersOf,
  seeded,
  someOf,
  type Topic,
} from './invented.ts';
import { Library } from './library.ts';

vi.setConfig({ testTimeout: 60_000 });

const random = seeded(7);
const topics = fields.flatMap((field) => Array.from({ length: 6 }, () => aTopic(field)));
const [start, middle, end] = [18_000, 18_700, 19_000];
const old = papersOf(topics, 4_200, { from: start, to: middle, random });
const recent = papersOf(topics, 660, { from: middle, to: end, random });

/** Thirteen topics that somebody began out of another, with words of their own, and the papers that took them up. */
const begun = Array.from({ length: 13 }, (_, nth) => beginTopic(fields[nth % fields.length] ?? '', middle + 10 * nth));

function beginTopic(field: string, day: number): { first: InventedPaper; followers: InventedPaper[] } {
  const from = pick(topics.filter((topic) => topic.field === field));
  const own = newWords(30);
  const topic: Topic = { field, words: own.flatMap((word, at) => [word, from.words[at] ?? word]) };
  const first = aPaperOf(topic, topic.words.slice(0, 28), { day, random });
  const followers = Array.from({ length: 9 }, (_, at) => followingPaper(topic, day + 10 + 7 * at, random));
  return { first, followers };
}

const papers = [...old, ...recent, ...begun.flatMap(({ first, followers }) => [first, ...followers])];
const segment = buildSegment(1, papers);
const library = new Library([segment]);
/** Papers of the last days, to try things on. */
const tried = recent.slice(-8);

function pick<T>(many: readonly T[]): T {
  const one = many[Math.floor(random() * many.length)];
  if (one === undefined) throw new Error('There is none to pick.');
  return one;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? Number.NaN) + (sorted[sorted.length >> 1] ?? Number.NaN)) / 2;
}

async function values(of: readonly InventedPaper[], from = library): Promise<number[]> {
  return Promise.all(of.map((paper) => from.value(paper)));
}

test('a copy scores 5 at most', async () => {
  // Not of the very first papers: they weigh more than others, for whatever they say nobody had said before.
  for (const original of [...old, ...recent].filter((_, at) => at % 90 === 85)) {
    const kept = original.words.filter(() => random() >= 0.1);
    const copy = inventedPaper(original.topic, [...newWords(1), ...kept], end + 5);
    const { value, copyOf } = await library.score(copy);
    expect([copyOf?.key, value <= 5]).toEqual([original.key, true]);
  }
});

test('a paraphrase stays low', async () => {
  const rephrased = old.slice(-20).map(({ topic, words }) => {
    const others = topic.words.filter((word) => !words.includes(word));
    const kept = words.map((word) => (random() < 0.4 && others.length > 0 ? pick(others) : word));
    return inventedPaper(topic, [...new Set(kept)], end + 5);
  });
  expect(median(await values(rephrased))).toBeLessThan(25);
});

test('an earlier paper that is similar never raises a score by more than 3 points', async () => {
  for (const paper of tried) {
    const shared = paper.words.filter((_, at) => at % 3 === 0);
    const words = [...new Set([...shared, ...someOf(paper.topic.words, 15, random)])];
    const similar = aPaperOf(paper.topic, words, { day: paper.day - 20, random });
    const before = await library.value(paper);
    const after = await new Library([segment, buildSegment(2, [similar])]).value(paper);
    expect(after - before).toBeLessThanOrEqual(3);
  }
});

test('later papers change nothing at all, and 300 unrelated earlier ones little', async () => {
  const later = papersOf(topics, 400, { from: end, to: end + 100, random });
  const far = Array.from({ length: 5 }, () => ({ ...aTopic('q-bio.NC'), words: newWords(90) }));
  const unrelated = papersOf(far, 300, { from: start, to: middle, random });
  const [withLater, withUnrelated] = [later, unrelated].map((more) => new Library([segment, buildSegment(2, more)]));
  for (const paper of tried) {
    const before = await library.score(paper);
    expect(await withLater?.score(paper)).toEqual(before);
    expect(Math.abs(((await withUnrelated?.value(paper)) ?? 999) - before.value)).toBeLessThanOrEqual(12);
  }
});

test('the first paper on a topic beats those that take it up', async () => {
  const wins = await Promise.all(
    begun.map(async ({ first, followers }) => (await library.value(first)) > median(await values(followers))),
  );
  expect(wins.length).toBeGreaterThanOrEqual(12);
  expect(wins.filter(Boolean).length).toBeGreaterThanOrEqual(0.9 * wins.length);
});

test('a paper that joins two far topics beats one inside a topic', async () => {
  const half = ({ words }: InventedPaper, odd: number) => words.filter((_, at) => at % 2 === odd);
  const wins = await Promise.all(
    recent.slice(-60).map(async (paper) => {
      const joined = (other: InventedPaper) =>
        library.value(inventedPaper(paper.topic, [...new Set([...half(paper, 0), ...half(other, 1)])], end + 5));
      const others = recent.filter((other) => other !== paper);
      const [far, near] = [
        await joined(pick(others.filter(({ topic }) => topic.field !== paper.topic.field))),
        await joined(pick(others.filter(({ topic }) => topic === paper.topic))),
      ];
      return far > near ? 1 : far === near ? 0.5 : 0;
    }),
  );
  expect(wins.reduce((sum: number, win) => sum + win, 0)).toBeGreaterThanOrEqual(0.75 * wins.length);
});

test.each(fields)('scores of %s are uniform: each is as frequent as any other', async (field) => {
  const own = recent.filter(({ category }) => category === field).slice(-170);
  expect(own.length).toBeGreaterThanOrEqual(150);
  const sorted = (await values(own)).sort((a, b) => a - b);
  // Kolmogorov-Smirnov: the largest distance from the uniform distribution.
  const distances = sorted.map((value, at) => Math.abs((at + 0.5) / sorted.length - value / 100));
  expect(Math.max(...distances)).toBeLessThanOrEqual(0.15);
});
