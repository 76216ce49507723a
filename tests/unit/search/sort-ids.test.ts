import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortIds } from '../../../lib/search/sort-ids.ts';
import type { SearchColumn, SearchDocument } from '../../../lib/search/types.ts';
import { readingColumns } from '../../../lib/view/reading-types.ts';
import { paper, papersWithIds } from './papers.ts';

const tableOf = (papers: readonly SearchDocument[]) => new Map(papers.map((one) => [one.id, one]));

const papers = [
  paper(1, { title: 'Zebra', authors: ['B. Two'], status: 'read', priority: 'low', novelty: 10, date: '2023-09' }),
  paper(2, { title: 'École', authors: ['Å. One'], status: 'to read', priority: 'high', novelty: 0, date: '2023' }),
  paper(3, { title: 'ant', status: 'set aside', year: 2024 }),
  paper(4, { authors: ['C. Six'], status: 'reading', novelty: 99 }),
];

test.each<[SearchColumn, number[], number[]]>([
  ['relevance', [4, 3, 2, 1], [1, 2, 3, 4]],
  ['title', [3, 2, 1, 4], [1, 2, 3, 4]],
  ['authors', [2, 4, 1, 3], [1, 4, 2, 3]],
  ['date', [2, 1, 3, 4], [3, 1, 2, 4]],
  ['status', [2, 4, 1, 3], [3, 1, 4, 2]],
  ['priority', [1, 3, 4, 2], [2, 3, 4, 1]],
  ['novelty', [2, 1, 4, 3], [4, 1, 2, 3]],
  ['saved', [1, 2, 3, 4], [1, 2, 3, 4]],
])('by %s: up %j, down %j', (column, up, down) => {
  const ids = [1, 2, 3, 4];
  expect(sortIds(ids, tableOf(papers), { column, isDescending: false })).toEqual(up);
  expect(sortIds(ids, tableOf(papers), { column, isDescending: true })).toEqual(down);
});

test('authors stand by their last names, titles by their first letter or figure', () => {
  const some = [
    paper(1, { title: '“Deep” water', authors: ['Ada Quill Jr.'] }),
    paper(2, { title: '$\\ell_1$ and after', authors: ['Brook, Zoë'] }),
    paper(3, { title: 'Cows', authors: ['郭林'] }),
    paper(4, { title: '“…”', authors: ['Bo P. Quill'] }),
  ];
  const by = (column: SearchColumn) => sortIds([1, 2, 3, 4], tableOf(some), { column, isDescending: false });
  // brook, quill ada, quill bo, 郭林; the title of marks alone comes after letters.
  expect(by('authors')).toEqual([2, 1, 4, 3]);
  expect(by('title')).toEqual([3, 1, 2, 4]);
});

test('sorting loses nothing, keeps those alike in their order, and does nothing the second time', () => {
  fc.assert(
    fc.property(
      papersWithIds,
      fc.constantFrom<SearchColumn>(...readingColumns),
      fc.boolean(),
      (some, column, isDescending) => {
        fc.pre(column !== 'relevance');
        const ids = some.map(({ id }) => id);
        const documents = tableOf(some);
        const once = sortIds(ids, documents, { column, isDescending });
        expect(once.toSorted()).toEqual(ids.toSorted());
        expect(sortIds(once, documents, { column, isDescending })).toEqual(once);
        const alike = tableOf(some.map((one) => ({ ...paper(one.id), savedAt: '2026-01-01T00:00:00.000Z' })));
        expect(sortIds(ids, alike, { column, isDescending })).toEqual(ids);
      },
    ),
  );
});

test('an id without a document comes last', () => {
  expect(sortIds([9, 1], tableOf(papers), { column: 'title', isDescending: true })).toEqual([1, 9]);
});
