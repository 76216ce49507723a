import fc from 'fast-check';
import { readingPriorities, readingStatuses } from '../../../lib/model/reading-entry.ts';
import { createSearch } from '../../../lib/search/reading-search.ts';
import type { ReadingSearch, SearchDocument } from '../../../lib/search/types.ts';

export const now = '2026-11-24T12:00:00.000Z';

/** An invented paper, with nothing known but what is given. */
export function paper(id: number, facts: Partial<SearchDocument> = {}): SearchDocument {
  return {
    id,
    title: '',
    authors: [],
    abstract: '',
    note: '',
    tags: [],
    status: 'to read',
    priority: 'normal',
    categories: [],
    arxivId: null,
    doi: null,
    year: null,
    date: null,
    novelty: null,
    attention: null,
    hIndex: null,
    savedAt: '2026-11-01T00:00:00.000Z',
    hasNewVersion: false,
    isWithdrawn: false,
    ...facts,
  };
}

export function searchOf(...documents: SearchDocument[]): ReadingSearch {
  const search = createSearch();
  search.put(documents);
  return search;
}

/** Ids that a search finds, ascending. */
export function found(search: ReadingSearch, text: string): number[] {
  return search.find(text, now).ids.toSorted((one, other) => one - other);
}

const words = [
  'deep',
  'deeper',
  'learning',
  'graph',
  'graphs',
  'of',
  'a',
  'k-means',
  '$\\alpha$',
  '図形',
  'Ångström',
  'x',
];
const text = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((some) => some.join(' '));
const percentile = fc.option(fc.integer({ min: 0, max: 100 }));
const day = fc.integer({ min: 0, max: 800 }).map((days) => new Date(Date.UTC(2026, 10, 24) - days * 86_400_000));

/** Invented papers of few words, so that searches meet. */
export const anyPaper: fc.Arbitrary<SearchDocument> = fc.record({
  id: fc.integer({ min: 1, max: 40 }),
  title: text,
  authors: fc.array(fc.constantFrom('Lin Guo', 'Ana Ordóñez', 'Björk Ångström', '李明', 'Guo, L.'), { maxLength: 3 }),
  abstract: text,
  note: text,
  tags: fc.uniqueArray(fc.constantFrom('ml', 'to discuss', 'ML ops', 'c++', '"odd"'), { maxLength: 3 }),
  status: fc.constantFrom(...readingStatuses),
  priority: fc.constantFrom(...readingPriorities),
  categories: fc.uniqueArray(fc.constantFrom('cs.LG', 'cs.CV', 'math.AG', 'math-ph'), { maxLength: 3 }),
  arxivId: fc.option(fc.constantFrom('2309.13681', '2311.00001', 'hep-th/9901001')),
  doi: fc.option(fc.constant('10.1234/abc.5')),
  year: fc.option(fc.integer({ min: 2018, max: 2026 })),
  date: fc.option(fc.constantFrom('2023', '2023-09', '2024-02-29')),
  novelty: percentile,
  attention: percentile,
  hIndex: percentile,
  savedAt: day.map((date) => date.toISOString()),
  hasNewVersion: fc.boolean(),
  isWithdrawn: fc.boolean(),
});

export const papersWithIds: fc.Arbitrary<SearchDocument[]> = fc.uniqueArray(anyPaper, {
  selector: ({ id }) => id,
  maxLength: 15,
});

/** Pieces of searches: words, phrases, filters, halves of them. */
export const anyPiece: fc.Arbitrary<string> = fc.constantFrom(
  ...[
    'deep',
    'dee',
    'd',
    'learn',
    'grap',
    '図',
    '形',
    'angstrom',
    '"deep learning"',
    '"of a',
    'k-m',
    '-graph',
    '-"a"',
    '-x',
  ],
  ...[
    'a:guo',
    '-a:guo',
    't:ml',
    't:"ML"',
    '-t:"to discuss"',
    's:read',
    '-s:re',
    'p:high',
    'cat:cs',
    '-cat:math',
    'y:>2020',
  ],
  ...['n:>50', '-n:>50', 'att:<20', 'h:10-60', 'saved:<30d', '-saved:>1y', 'has:note', '-has:tags', 'is:withdrawn'],
  ...['id:2309', 'y:', 'y:20', 'foo:bar', 's:zzz', 'grpah', 'zzzzz', '2309.13681v2', '-', '"', ':', '$\\alpha$'],
);

/** Any text at all, halves of characters included. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 32, max: 0x250 })))
  .map((units) => String.fromCharCode(...units));
