import { expect, test } from 'vitest';
import { createCorpus } from '../../../../lib/corpus/corpus.ts';
import { explain } from '../../../../lib/scores/novelty/explain.ts';
import { nothingSeen } from '../../../../lib/scores/novelty/first-seen.ts';
import { measure } from '../../../../lib/scores/novelty/measure.ts';
import { segmentsOf } from '../../corpus/plain-corpus.ts';

const corpus = createCorpus(
  segmentsOf(
    [[1, 2, 3], [1, 2], [1, 40], [50]].map((terms, at) => ({
      key: `arxiv:${at}`,
      day: 100 + at,
      category: '',
      terms,
      part: 0,
    })),
    1,
  ),
);

test('near papers are named with the words that they share, the rarest first, and new terms in the paper’s order', () => {
  const target = { terms: [1, 9, 2, 3, 8], day: 200 };
  const words = ['graphs', 'newest', 'kernels', 'lattice', 'other'];
  const { nearest, newTerms } = explain(corpus, { target, words }, measure(corpus, target, nothingSeen));
  expect(nearest[0]).toEqual({
    key: 'arxiv:0',
    title: 'Title of arxiv:0',
    day: 100,
    similarity: expect.any(Number),
    // Term 3 stands in one paper, term 2 in two, term 1 in three.
    shared: ['lattice', 'kernels', 'graphs'],
  });
  expect(nearest.map(({ key }) => key)).not.toContain('arxiv:3');
  expect(newTerms).toEqual(['newest', 'other']);
});

test('no more than twelve new terms and six shared ones are named', () => {
  const many = Array.from({ length: 30 }, (_, at) => at + 1);
  const target = { terms: many, day: 200 };
  const known = { key: 'arxiv:9', day: 100, category: '', terms: many.slice(0, 10), part: 0 };
  const small = createCorpus(segmentsOf([known], 1));
  const words = many.map((term) => `word${term}`);
  const { nearest, newTerms } = explain(small, { target, words }, measure(small, target, nothingSeen));
  expect(newTerms).toEqual(words.slice(10, 22));
  expect(nearest.map(({ shared }) => shared)).toEqual([]);
  const other = { ...known, key: 'arxiv:10', day: 101, terms: [99] };
  const larger = createCorpus(segmentsOf([known, other], 1));
  const named = explain(larger, { target, words }, measure(larger, target, nothingSeen)).nearest;
  expect(named.map(({ shared }) => shared)).toEqual([words.slice(0, 6)]);
});
