import fc from 'fast-check';
import { expect, test } from 'vitest';
import { found, now, paper, papersWithIds, searchOf } from './papers.ts';

test('how many of the papers found have each value, and what to add to see them', () => {
  const search = searchOf(
    paper(1, { status: 'read', tags: ['to discuss'], categories: ['cs.LG', 'cs.CV'], year: 2024 }),
    paper(2, { status: 'read', tags: ['to discuss', 'ml'], categories: ['math.AG'], year: 2025 }),
    paper(3, { status: 'to read', priority: 'high' }),
  );
  expect(search.facets([1, 2, 3, 99], 'deep S:read')).toEqual([
    {
      label: 'Status',
      values: [
        { label: 'to read', count: 1, query: 's:"to read"', isOn: false },
        { label: 'read', count: 2, query: 's:read', isOn: true },
      ],
    },
    {
      label: 'Priority',
      values: [
        { label: 'high', count: 1, query: 'p:high', isOn: false },
        { label: 'normal', count: 2, query: 'p:normal', isOn: false },
      ],
    },
    {
      label: 'Tag',
      values: [
        { label: 'to discuss', count: 2, query: 't:"to discuss"', isOn: false },
        { label: 'ml', count: 1, query: 't:"ml"', isOn: false },
      ],
    },
    {
      label: 'Category',
      values: [
        { label: 'cs.CV', count: 1, query: 'cat:cs.CV', isOn: false },
        { label: 'cs.LG', count: 1, query: 'cat:cs.LG', isOn: false },
        { label: 'math.AG', count: 1, query: 'cat:math.AG', isOn: false },
      ],
    },
    {
      label: 'Year',
      values: [
        { label: '2025', count: 1, query: 'y:2025', isOn: false },
        { label: '2024', count: 1, query: 'y:2024', isOn: false },
      ],
    },
  ]);
});

test('at most 20 tags, 12 categories and 12 years', () => {
  const papers = Array.from({ length: 30 }, (_, index) =>
    paper(index + 1, { tags: [`tag ${index}`], categories: [`cs.A${index}`], year: 1990 + index }),
  );
  const facets = searchOf(...papers).facets(
    papers.map(({ id }) => id),
    '',
  );
  expect(facets.map(({ values }) => values.length)).toEqual([1, 1, 20, 12, 12]);
  expect(facets[4]?.values[0]?.label).toBe('2019');
});

test('adding a value to the search finds as many papers as it says', () => {
  fc.assert(
    fc.property(papersWithIds, (papers) => {
      const search = searchOf(...papers);
      for (const { values } of search.facets(search.find('', now).ids, '')) {
        for (const { count, query } of values) {
          expect(found(search, query), query).toHaveLength(count);
        }
      }
    }),
  );
});
