import { expect, test } from 'vitest';
import { parseQuery } from '../../../lib/search/parse-query.ts';

test('a search is words and filters, with words for what the filters mean', () => {
  const { words, filters, problems } = parseQuery('deep "graph nets" y:>2024 -s:read');
  expect(words.map(({ words: own, isOpen }) => [own, isOpen])).toEqual([
    [['deep'], true],
    [['graph', 'nets'], false],
  ]);
  expect(filters.map((filter) => filter.words)).toEqual(['year is after 2024', 'not: status is read']);
  expect(problems).toEqual([]);
});

test.each([
  ['https://arxiv.org/abs/2309.13681v2', '2309 13681'],
  ['arXiv:2309.13681', '2309 13681'],
  ['2309.13681v3', '2309 13681'],
  ['https://arxiv.org/pdf/hep-th/9901001', 'hep th 9901001'],
  ['https://doi.org/10.1234/ABC.5', '10 1234 abc 5'],
  ['doi:10.1234/abc.5', '10 1234 abc 5'],
])('%s is searched as the id in it', (text, words) => {
  const query = parseQuery(text);
  expect(query.words[0]?.words.join(' ')).toBe(words);
  expect(query.problems).toEqual([]);
});

test('a prefix that no filter has is searched as words, and said', () => {
  const { words, problems } = parseQuery('foo:bar');
  expect(words[0]?.words).toEqual(['foo', 'bar']);
  expect(problems).toEqual(['There is no filter “foo:”, so “foo:bar” was searched as words.']);
});

test('a word before a colon is no filter', () => {
  expect(parseQuery('ImageNet: a').problems).toEqual([]);
  expect(parseQuery('constructor:x').filters).toEqual([]);
});

test.each([
  'y:',
  'y:20',
  'y:abc',
  'y:2023-2020',
  'n:>',
  's:zzz',
  'p:9',
  'saved:7',
  'saved:<d',
  'has:zzz',
  'is:old',
  'a:!!',
])('%s is left out, and said', (text) => {
  const { words, filters, problems } = parseQuery(text);
  expect([words, filters]).toEqual([[], []]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`“${text}”`);
});

test('one letter with a minus hides nothing yet', () => {
  expect(parseQuery('-a').words).toEqual([]);
  expect(parseQuery('-a').problems).toHaveLength(1);
  expect(parseQuery('-"a"').words).toHaveLength(1);
});

test('punctuation alone asks for nothing', () => {
  expect(parseQuery('& — - ""')).toEqual({ words: [], filters: [], problems: [] });
});

test('what is asked twice is asked once, and of a whole paper only the beginning', () => {
  expect(parseQuery('deep deep s:read s:read').words).toHaveLength(1);
  expect(parseQuery('deep deep s:read s:read').filters).toHaveLength(1);
  const long = parseQuery(Array.from({ length: 1_000 }, (_, index) => `w${index}`).join(' '));
  expect(long.words.length).toBeLessThan(150);
  expect(long.problems).toEqual(['Only the first 500 characters were searched.']);
});
