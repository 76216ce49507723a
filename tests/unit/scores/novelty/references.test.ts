import { expect, test } from 'vitest';
import { segmentOf } from '../../../../lib/corpus/build-segment.ts';
import { createCorpus } from '../../../../lib/corpus/corpus.ts';
import { archiveOf, referencesFor } from '../../../../lib/scores/novelty/references.ts';

/** A corpus of so many papers of each category, one of each a day from day 1 on. */
function corpusOf(counts: Record<string, number>) {
  const papers = Object.entries(counts).flatMap(([category, count]) =>
    Array.from({ length: count }, (_, at) => ({
      key: `arxiv:${category}/${at}`,
      title: '',
      day: at + 1,
      category,
      isFromPage: false,
    })),
  );
  papers.sort((a, b) => a.day - b.day || (a.key < b.key ? -1 : 1));
  return createCorpus([
    segmentOf(
      1,
      papers,
      papers.map(() => []),
    ),
  ]);
}

/** Of what the papers of reference are, how many, and their categories and first and last days. */
function describe(corpus: ReturnType<typeof corpusOf>, category: string, day: number) {
  const { of, places } = referencesFor(corpus, category, day);
  const papers = places.map((place) => corpus.paperAt(place));
  const days = papers.map((paper) => paper.day);
  const categories = [...new Set(papers.map((paper) => paper.category))].sort();
  return { of, count: places.length, categories, from: Math.min(...days), to: Math.max(...days) };
}

test('papers of the category are taken where there are a hundred, the latest 400 before the day', () => {
  const corpus = corpusOf({ 'cs.LG': 900, 'cs.CV': 900 });
  expect(describe(corpus, 'cs.LG', 601)).toEqual({
    of: 'cs.LG',
    count: 400,
    categories: ['cs.LG'],
    from: 201,
    to: 600,
  });
  expect(describe(corpus, 'cs.LG', 101)).toMatchObject({ of: 'cs.LG', count: 100 });
});

test('with fewer, those of its archive, then those of all fields', () => {
  const corpus = corpusOf({ 'cs.LG': 99, 'cs.CV': 60, 'csx.AB': 500, 'math.ST': 30 });
  expect(describe(corpus, 'cs.LG', 1_000)).toMatchObject({ of: 'cs', count: 159, categories: ['cs.CV', 'cs.LG'] });
  expect(describe(corpus, 'math.ST', 1_000)).toMatchObject({ of: 'all fields', count: 400 });
  expect(describe(corpus, 'math.ST', 21)).toMatchObject({ of: 'all fields', count: 80, to: 20 });
});

test('a category that is an archive of its own stands for both', () => {
  const corpus = corpusOf({ 'hep-th': 150, 'hep-ph': 150 });
  expect(describe(corpus, 'hep-th', 1_000)).toMatchObject({ of: 'hep-th', count: 150 });
  expect(describe(corpus, 'hep-th', 50)).toMatchObject({ of: 'all fields', count: 98 });
});

test('a paper of no known category is compared with all, also where many are of none', () => {
  const corpus = corpusOf({ '': 200, 'cs.LG': 200 });
  expect(describe(corpus, '', 1_000)).toMatchObject({ of: 'all fields', count: 400, categories: ['', 'cs.LG'] });
});

test('the archive of a category', () => {
  expect(['cs.LG', 'hep-th', 'physics.comp-ph', ''].map(archiveOf)).toEqual(['cs', 'hep-th', 'physics', '']);
});
