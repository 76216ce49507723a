import { expect, test } from 'vitest';
import { corpusView, feedView } from '../../../lib/view/corpus-view.ts';

const facts = {
  papers: 12_340,
  fromPages: 11_900,
  bytes: 5_234_000,
  categories: [{ category: 'cs.LG', papers: 12_340 }],
};

test('a corpus is told in one line, without what is nought', () => {
  expect(corpusView(facts).summary).toBe('12,340 papers, 5.2 MB, 11,900 of them met on pages.');
  expect(corpusView({ ...facts, papers: 1, fromPages: 0, bytes: 900 }).summary).toBe('1 paper, 1 kB.');
  expect(corpusView({ ...facts, bytes: 41_600_000, fromPages: 0 }).summary).toBe('12,340 papers, 42 MB.');
  expect(corpusView({ papers: 0, fromPages: 0, bytes: 0, categories: [] })).toEqual({
    papers: 0,
    fromPages: 0,
    summary: 'No papers yet.',
    categories: [],
  });
});

test('small categories are told together, and one that is not known by name', () => {
  const categories = ['', ...'abcdefghij'].map((category, at) => ({ category, papers: 100 - at }));
  const shown = corpusView({ ...facts, categories }).categories;
  expect(shown).toHaveLength(9);
  expect(shown[0]).toEqual({ name: 'Category not known', papers: 100 });
  expect(shown.at(-1)).toEqual({ name: '3 other categories', papers: 92 + 91 + 90 });
});

test('progress tells how many, how fast and how long still', () => {
  expect(feedView({ done: 3_000, total: 10_000 }, 2_500).words).toBe(
    '3,000 of 10,000 papers, 1,200 a second, 6 s left',
  );
  expect(feedView({ done: 1_000, total: 101_000 }, 10_000).words).toBe(
    '1,000 of 101,000 papers, 100 a second, 17 min left',
  );
  expect(feedView({ done: 0, total: 10 }, 0).words).toBe('0 of 10 papers');
  expect(feedView({ done: 10, total: 10 }, 1_000).words).toBe('10 of 10 papers, 10 a second');
});
