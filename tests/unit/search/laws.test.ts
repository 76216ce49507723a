import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../lib/search/fold.ts';
import { createSearch } from '../../../lib/search/reading-search.ts';
import type { SearchDocument } from '../../../lib/search/types.ts';
import { wordsOf } from '../../../lib/search/words.ts';
import { anyPaper, anyPiece, anyText, found, now, papersWithIds, searchOf } from './papers.ts';

/** Filters said again in the plainest way: unknown is neither. */
const plain: Record<string, (document: SearchDocument) => boolean | null> = {
  's:read': ({ status }) => status === 'read',
  'p:high': ({ priority }) => priority === 'high',
  't:"ml"': ({ tags }) => tags.some((tag) => tag.toLowerCase() === 'ml'),
  'a:guo': ({ authors }) => (authors.length === 0 ? null : authors.some((name) => name.includes('Guo'))),
  'cat:cs': ({ categories }) => (categories.length === 0 ? null : categories.some((one) => one.startsWith('cs.'))),
  'y:>2020': ({ year }) => (year === null ? null : year > 2020),
  'n:<50': ({ novelty }) => (novelty === null ? null : novelty < 50),
  'att:>=60': ({ attention }) => (attention === null ? null : attention >= 60),
  'h:10-60': ({ hIndex }) => (hIndex === null ? null : hIndex >= 10 && hIndex <= 60),
  'saved:<30d': ({ savedAt }) => Date.parse(now) - Date.parse(savedAt) < 30 * 86_400_000,
  'has:note': ({ note }) => note.trim() !== '',
  'has:new': ({ hasNewVersion }) => hasNewVersion,
  'is:withdrawn': ({ isWithdrawn }) => isWithdrawn,
  'id:2309': ({ arxivId }) => (arxivId === null ? null : arxivId.startsWith('2309')),
};
const anyFilters = fc.array(fc.tuple(fc.constantFrom(...Object.keys(plain)), fc.boolean()), { maxLength: 3 });
const pieces = fc.array(anyPiece, { maxLength: 4 });
const ascending = (ids: number[]) => ids.toSorted((one, other) => one - other);

test('filters find what going through all papers finds', () => {
  fc.assert(
    fc.property(papersWithIds, anyFilters, (papers, filters) => {
      const text = filters.map(([filter, isNegated]) => `${isNegated ? '-' : ''}${filter}`).join(' ');
      const fitting = papers.filter((paper) =>
        filters.every(([name, isNegated]) => plain[name]?.(paper) === !isNegated),
      );
      expect(found(searchOf(...papers), text)).toEqual(ascending(fitting.map(({ id }) => id)));
    }),
  );
});

test('a word of two letters or more finds the papers in which a word begins with it', () => {
  const typed = fc.constantFrom(
    'de',
    'deep',
    'deeper',
    'gr',
    'graph',
    'learning',
    'alpha',
    'means',
    'an',
    'guo',
    'disc',
  );
  fc.assert(
    fc.property(papersWithIds, typed, (papers, word) => {
      const held = papers.filter(({ title, authors, abstract, note, tags }) =>
        wordsOf(fold([title, ...authors, abstract, note, ...tags].join(' / '))).some((own) => own.startsWith(word)),
      );
      fc.pre(held.length > 0);
      expect(found(searchOf(...papers), word)).toEqual(ascending(held.map(({ id }) => id)));
    }),
  );
});

test('adding a piece never adds a paper, and the order of pieces does not matter', () => {
  fc.assert(
    fc.property(papersWithIds, pieces, anyPiece, (papers, some, more) => {
      const search = searchOf(...papers);
      // An open quote would swallow the piece behind it.
      const closed = some.filter((piece) => !/^-?"[^"]*$/.test(piece));
      const few = found(search, [...closed, more].join(' '));
      expect(found(search, closed.join(' '))).toEqual(expect.arrayContaining(few));
      expect(found(search, [...closed.toReversed(), more].join(' '))).toEqual(few);
    }),
  );
});

test('each paper is found once, and counted', () => {
  fc.assert(
    fc.property(papersWithIds, pieces, (papers, some) => {
      const { ids, count } = searchOf(...papers).find(some.join(' '), now);
      expect(new Set(ids).size).toBe(count);
      expect(ids.length).toBe(count);
    }),
  );
});

test('however papers came, went and changed: what is found is what a fresh search finds, in the same order', () => {
  const step = fc.oneof(fc.record({ put: anyPaper }), fc.record({ remove: fc.integer({ min: 1, max: 40 }) }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), pieces, (steps, some) => {
      const search = createSearch();
      for (const one of steps) {
        if ('put' in one) search.put([one.put]);
        else search.remove([one.remove]);
      }
      const fresh = searchOf(...search.documents.values());
      const text = some.join(' ');
      expect(search.find(text, now)).toEqual(fresh.find(text, now));
      const counts = (own: typeof search) =>
        new Set(own.suggest('a:', 2).map(({ label, count }) => `${label} ${count}`));
      expect(counts(search)).toEqual(counts(fresh));
    }),
  );
});

test('nothing that is typed throws, anywhere', () => {
  const search = searchOf(...fc.sample(papersWithIds, { numRuns: 1, seed: 7 }).flat());
  const typed = fc.oneof(anyText, fc.string({ unit: fc.constantFrom(...'ahty:"-<>2.\\{$}[( 漢') }));
  fc.assert(
    fc.property(typed, typed, fc.integer(), (text, instant, caret) => {
      search.find(text, instant);
      search.suggest(text, caret);
      search.facets([1, 2, 99], text);
    }),
    { numRuns: 500 },
  );
});

test.each([
  'a',
  '-',
  '"',
  ':',
  'a:',
  't:"',
  'y:',
  'y:2',
  '10.1/)',
  ')',
  '漢',
  '\\',
  'x ',
  'id:2.',
  'https://',
  '1.',
  'hep-',
  '-a:x ',
])('a search that repeats %s a hundred thousand letters long is over at once', (piece) => {
  const search = searchOf(...fc.sample(papersWithIds, { numRuns: 1, seed: 7 }).flat());
  const text = piece.repeat(100_000 / piece.length);
  const start = performance.now();
  search.find(text, now);
  search.find(`doi:10.1000/${text}`, now);
  search.suggest(text, text.length);
  expect(performance.now() - start).toBeLessThan(4_000);
});
