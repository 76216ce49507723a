import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPiece, found, paper, papersWithIds, searchOf } from './papers.ts';

const search = searchOf(
  paper(1, { authors: ['Lin Guo', 'Ana Ordóñez'], tags: ['to discuss', 'ml'], categories: ['cs.LG'], year: 2024 }),
  paper(2, { authors: ['Lin Guo', 'Gustav Holm'], tags: ['ml'], categories: ['cs.CV'], status: 'read' }),
  paper(3, { authors: ['Gustav Holm', 'Lin Guo'], tags: ['"odd" one'] }),
);
const labels = (text: string, caret = text.length) => search.suggest(text, caret).map(({ label }) => label);

test('nothing typed: the filters, with what they mean', () => {
  const suggestions = search.suggest('', 0);
  expect(suggestions).toHaveLength(8);
  expect(suggestions[0]).toEqual({
    text: 'a:',
    caret: 2,
    label: 'a:',
    about: 'Papers by somebody, by any part of the name: a:guo, a:"Lin Guo".',
    count: null,
  });
});

test('the beginning of a word: filters by prefix or name, then values by how often they stand', () => {
  expect(labels('st')).toEqual(['s:']);
  expect(labels('gu')).toEqual(['a:"Lin Guo"', 'a:"Gustav Holm"']);
  expect(labels('ORDON')).toEqual(['a:"Ana Ordóñez"']);
});

test('behind a prefix: its values, most frequent first, with words and count', () => {
  expect(search.suggest('a:', 2)[0]).toEqual({
    text: 'a:"Lin Guo" ',
    caret: 12,
    label: 'a:"Lin Guo"',
    about: 'author is Lin Guo',
    count: 3,
  });
  expect(labels('t:')).toEqual(['t:"ml"', 't:"to discuss"', 't:"odd one"']);
  expect(labels('t:disc')).toEqual(['t:"to discuss"']);
  expect(labels('t:"to d')).toEqual(['t:"to discuss"']);
  expect(labels('cat:cs.')).toEqual(['cat:cs.LG', 'cat:cs.CV']);
  expect(labels('s:')).toEqual(['s:"to read"', 's:read', 's:reading', 's:"set aside"']);
  expect(labels('n:')).toEqual(['n:>80', 'n:>60', 'n:<40']);
  expect(labels('foo:b')).toEqual([]);
});

test('what stands around the word stays, and the whole word is replaced', () => {
  expect(search.suggest('deep -t:mlx y:2024', 10)[0]).toEqual({
    text: 'deep -t:"ml" y:2024',
    caret: 13,
    label: '-t:"ml"',
    about: 'tag is ml',
    count: 2,
  });
  expect(search.suggest('deep  y:2024', 5)[0]?.text).toBe('deep a: y:2024');
  expect(labels('t:"ml"')).toEqual([]);
});

test('the tag proposed finds its papers, even where it holds quotes', () => {
  const [odd] = search.suggest('t:odd', 5);
  expect(odd?.label).toBe('t:"odd one"');
  expect(found(search, odd?.text ?? '')).toEqual([3]);
});

test('values follow edits', () => {
  const own = searchOf(paper(1, { tags: ['old'] }));
  own.put([paper(1, { tags: ['new'] })]);
  expect(own.suggest('t:', 2).map(({ label }) => label)).toEqual(['t:"new"']);
  own.remove([1]);
  expect(own.suggest('t:', 2)).toEqual([]);
});

test('a value that is chosen finds as many papers as it says', () => {
  fc.assert(
    fc.property(
      papersWithIds,
      fc.constantFrom('a:', 't:', 's:', 'p:', 'y:', 'has:', 'is:', 'saved:'),
      (papers, text) => {
        const own = searchOf(...papers);
        for (const { text: whole, count } of own.suggest(text, text.length)) {
          if (count !== null) expect(found(own, whole).length, whole).toBeGreaterThanOrEqual(count);
        }
      },
    ),
  );
});

test('wherever the caret stands: at most eight, the caret inside the text, and the rest untouched', () => {
  fc.assert(
    fc.property(papersWithIds, fc.array(anyPiece, { maxLength: 4 }), fc.nat({ max: 40 }), (papers, pieces, at) => {
      const text = pieces.join(' ');
      const caret = Math.min(at, text.length);
      const suggestions = searchOf(...papers).suggest(text, caret);
      expect(suggestions.length).toBeLessThanOrEqual(8);
      for (const suggestion of suggestions) {
        expect(suggestion.caret).toBeLessThanOrEqual(suggestion.text.length);
        const label = suggestion.text.slice(0, suggestion.caret).trimEnd();
        expect(label.endsWith(suggestion.label)).toBe(true);
        expect(text.startsWith(label.slice(0, -suggestion.label.length))).toBe(true);
      }
    }),
  );
});
