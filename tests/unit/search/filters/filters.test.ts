import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filters } from '../../../../lib/search/filters/index.ts';
import { parseQuery } from '../../../../lib/search/parse-query.ts';
import type { SearchDocument } from '../../../../lib/search/types.ts';
import { found, now, paper, searchOf } from '../papers.ts';

/** A paper that the filter finds, one that it does not, and whether its opposite finds a paper of which nothing is known. */
interface Case {
  text: string;
  yes: Partial<SearchDocument>;
  no: Partial<SearchDocument>;
  words: string;
}

const cases: Case[] = [
  { text: 'a:guo', yes: { authors: ['A. One', 'Lin Guo'] }, no: { authors: ['Ann Oguo'] }, words: 'author is guo' },
  {
    text: 'a:"guo lin"',
    yes: { authors: ['Lin Guo'] },
    no: { authors: ['Lin Wu', 'Wei Guo'] },
    words: 'author is guo lin',
  },
  { text: 'a:"lin"', yes: { authors: ['Lin Guo'] }, no: { authors: ['Linus Guo'] }, words: 'author is lin' },
  { text: 'a:ordon', yes: { authors: ['Ana Ordóñez'] }, no: { authors: ['Ana'] }, words: 'author is ordon' },
  { text: 'a:李', yes: { authors: ['李明'] }, no: { authors: ['王明'] }, words: 'author is 李' },
  { text: 'a:明', yes: { authors: ['李明'] }, no: { authors: ['王'] }, words: 'author is 明' },
  { text: 't:disc', yes: { tags: ['Discuss'] }, no: { tags: ['to discuss'] }, words: 'tag begins with disc' },
  { text: 't:"ml"', yes: { tags: ['ML'] }, no: { tags: ['ml ops'] }, words: 'tag is ml' },
  { text: 't:"c++"', yes: { tags: ['c++'] }, no: { tags: ['c'] }, words: 'tag is c++' },
  { text: 't:🔥', yes: { tags: ['🔥'] }, no: { tags: ['x'] }, words: 'tag begins with 🔥' },
  { text: 's:read', yes: { status: 'read' }, no: { status: 'to read' }, words: 'status is read' },
  { text: 's:"to read"', yes: { status: 'to read' }, no: { status: 'read' }, words: 'status is to read' },
  { text: 's:ToRead', yes: { status: 'to read' }, no: { status: 'reading' }, words: 'status is to read' },
  { text: 's:aside', yes: { status: 'set aside' }, no: { status: 'read' }, words: 'status is set aside' },
  { text: 's:re', yes: { status: 'reading' }, no: { status: 'to read' }, words: 'status is reading or read' },
  { text: 'p:h', yes: { priority: 'high' }, no: { priority: 'low' }, words: 'priority is high' },
  {
    text: 'cat:cs.LG',
    yes: { categories: ['stat.ML', 'cs.LG'] },
    no: { categories: ['cs.CV'] },
    words: 'category is cs.LG',
  },
  { text: 'cat:CS', yes: { categories: ['cs.LG'] }, no: { categories: ['math.CS'] }, words: 'category is CS' },
  { text: 'cat:math', yes: { categories: ['math.AG'] }, no: { categories: ['math-ph'] }, words: 'category is math' },
  { text: 'y:2024', yes: { year: 2024 }, no: { year: 2023 }, words: 'year is 2024' },
  { text: 'y:>2024', yes: { year: 2025 }, no: { year: 2024 }, words: 'year is after 2024' },
  { text: 'y:<=2024', yes: { year: 2024 }, no: { year: 2025 }, words: 'year is 2024 or earlier' },
  { text: 'y:2020-2023', yes: { year: 2023 }, no: { year: 2024 }, words: 'year is 2020 to 2023' },
  { text: 'n:>60', yes: { novelty: 60.5 }, no: { novelty: 60 }, words: 'estimated novelty is above 60' },
  { text: 'n:<50', yes: { novelty: 0 }, no: { novelty: 50 }, words: 'estimated novelty is below 50' },
  { text: 'att:>=60', yes: { attention: 60 }, no: { attention: 59 }, words: 'attention estimate is 60 or more' },
  { text: 'h:>30', yes: { hIndex: 31 }, no: { hIndex: 30 }, words: 'highest h-index is above 30' },
  {
    text: 'saved:<7d',
    yes: { savedAt: '2026-11-17T12:00:01.000Z' },
    no: { savedAt: '2026-11-17T12:00:00.000Z' },
    words: 'saved less than 7 days ago',
  },
  {
    text: 'saved:>1m',
    yes: { savedAt: '2026-10-24T11:00:00.000Z' },
    no: { savedAt: '2026-10-24T13:00:00.000Z' },
    words: 'saved more than 1 month ago',
  },
  {
    text: 'saved:<2y',
    yes: { savedAt: '2024-11-25T00:00:00.000Z' },
    no: { savedAt: '2024-11-24T00:00:00.000Z' },
    words: 'saved less than 2 years ago',
  },
  {
    text: 'saved:2026-11',
    yes: { savedAt: '2026-11-30T23:59:59.000Z' },
    no: { savedAt: '2026-12-01T00:00:00.000Z' },
    words: 'saved in 2026-11',
  },
  { text: 'has:note', yes: { note: 'x' }, no: { note: ' ' }, words: 'has a note' },
  { text: 'has:tags', yes: { tags: ['x'] }, no: {}, words: 'has tags' },
  { text: 'has:doi', yes: { doi: '10.1/x' }, no: {}, words: 'has a known doi' },
  { text: 'has:abstract', yes: { abstract: 'x' }, no: {}, words: 'has an abstract' },
  { text: 'has:new', yes: { hasNewVersion: true }, no: {}, words: 'has a newer version' },
  { text: 'has:novelty', yes: { novelty: 0 }, no: {}, words: 'has a known novelty' },
  { text: 'is:withdrawn', yes: { isWithdrawn: true }, no: {}, words: 'withdrawn' },
  {
    text: 'id:2309',
    yes: { arxivId: '2309.13681' },
    no: { arxivId: '1423.09001' },
    words: 'arXiv id begins with 2309',
  },
  {
    text: 'id:https://arxiv.org/abs/2309.13681v2',
    yes: { arxivId: '2309.13681' },
    no: { arxivId: '2309.13682' },
    words: 'arXiv id begins with 2309.13681',
  },
];

test.each(cases)('$text: $words', ({ text, yes, no, words }) => {
  const search = searchOf(paper(1, yes), paper(2, no));
  expect(parseQuery(text).filters[0]?.words).toBe(words);
  expect(parseQuery(text).problems).toEqual([]);
  expect(found(search, text)).toEqual([1]);
  expect(found(search, `-${text}`)).toEqual([2]);
});

test.each(['a:x', 'cat:cs', 'y:>2000', 'y:<2000', 'n:>50', 'n:<50', 'att:<50', 'h:<50', 'id:23'])(
  'of a paper without what it asks for, neither %s nor its opposite claims to know',
  (text) => {
    const search = searchOf(paper(1));
    expect(found(search, text)).toEqual([]);
    expect(found(search, `-${text}`)).toEqual([]);
  },
);

test('a saving day that cannot be read is not known', () => {
  const search = searchOf(paper(1, { savedAt: 'once' }));
  for (const text of ['saved:<7d', '-saved:<7d', 'saved:>7d', 'saved:2026']) expect(found(search, text)).toEqual([]);
  expect(search.find('saved:<7d', 'never').ids).toEqual([]);
  expect(found(search, '')).toEqual([1]);
});

test('a month before the 31st is the last day of a shorter month', () => {
  const search = searchOf(
    paper(1, { savedAt: '2026-02-28T13:00:00.000Z' }),
    paper(2, { savedAt: '2026-02-28T11:00:00.000Z' }),
  );
  expect(search.find('saved:<1m', '2026-03-31T12:00:00.000Z').ids).toEqual([1]);
});

test('a filter that no saved paper fits is said', () => {
  const search = searchOf(paper(1, { tags: ['ml'], status: 'read' }));
  expect(search.find('t:zzz', now).problems).toEqual(['No saved paper fits “t:zzz” (tag begins with zzz).']);
  expect(search.find('t:ml s:read', now).problems).toEqual([]);
});

test('every file here is a filter in the index, with a prefix of its own, and its values and examples are understood', () => {
  const helpers = ['index.ts', 'choice.ts', 'number-range.ts'];
  const files = readdirSync(path.resolve(import.meta.dirname, '../../../../lib/search/filters'));
  expect(filters).toHaveLength(files.filter((file) => !helpers.includes(file)).length);
  expect(new Set(filters.map(({ prefix }) => prefix)).size).toBe(filters.length);
  const full = paper(1, { authors: ['Lin Guo'], tags: ['ml'], categories: ['cs.LG'], year: 2024, isWithdrawn: true });
  for (const filter of filters) {
    expect(filter.about).toMatch(/\.$/);
    expect(filter.about).toContain(`${filter.prefix}:`);
    for (const value of [...filter.examples, ...filter.valuesOf(full)]) {
      expect(filter.parse({ text: value, isQuoted: false }), `${filter.prefix}:${value}`).toHaveProperty('test');
    }
  }
});
