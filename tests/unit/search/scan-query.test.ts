import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanQuery } from '../../../lib/search/scan-query.ts';

const seen = (text: string) =>
  scanQuery(text).map(({ isNegated, prefix, value, quotes }) => [isNegated, prefix, value, quotes]);

test('words, phrases and filters', () => {
  expect(seen('deep "graph nets" -t:"to discuss" Y:>2024')).toEqual([
    [false, null, 'deep', 'none'],
    [false, null, 'graph nets', 'closed'],
    [true, 't', 'to discuss', 'closed'],
    [false, 'y', '>2024', 'none'],
  ]);
});

test('what is half typed', () => {
  expect(seen('t:')).toEqual([[false, 't', '', 'none']]);
  expect(seen('t:"to di')).toEqual([[false, 't', 'to di', 'open']]);
  expect(seen('"')).toEqual([[false, null, '', 'open']]);
  expect(seen('-')).toEqual([[false, null, '-', 'none']]);
  expect(seen('- deep')).toEqual([
    [false, null, '-', 'none'],
    [false, null, 'deep', 'none'],
  ]);
});

test('curly quotes are quotes', () => {
  expect(seen('“graph nets” t:„to discuss“')).toEqual([
    [false, null, 'graph nets', 'closed'],
    [false, 't', 'to discuss', 'closed'],
  ]);
});

test('every piece stands where it says, in order, and nothing but space is between them', () => {
  const typed = fc.string({ unit: fc.constantFrom(...'ab:-" “>.\n漢'), maxLength: 40 });
  fc.assert(
    fc.property(typed, (text) => {
      let at = 0;
      for (const { start, end } of scanQuery(text)) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});
