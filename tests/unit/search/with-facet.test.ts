import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from '../../../lib/search/parse-query.ts';
import { holdsFacet, withFacet } from '../../../lib/search/with-facet.ts';
import { anyPiece } from './papers.ts';

test.each([
  ['', 's:read', 's:read'],
  ['deep ', 's:read', 'deep s:read'],
  ['deep S:"read"', 's:read', 'deep S:"read"'],
  ['deep -s:read', 's:read', 'deep -s:read s:read'],
  ['deep "graph ne', 't:"ml"', 'deep t:"ml" "graph ne'],
])('%j with %s is %j', (text, fragment, expected) => {
  expect(withFacet(text, fragment, true)).toBe(expected);
});

test.each([
  ['s:read', 's:read', ''],
  ['deep  S:"READ"  graphs', 's:read', 'deep graphs'],
  ['s:read deep s:read', 's:read', 'deep'],
  ['-s:read "s:read"', 's:read', '-s:read "s:read"'],
])('%j without %s is %j', (text, fragment, expected) => {
  expect(withFacet(text, fragment, false)).toBe(expected);
});

test('put on it is there, once; taken off it is gone, and the rest is as it was', () => {
  const fragments = fc.constantFrom('s:read', 't:"to discuss"', 'y:2024', 'cat:cs.LG');
  fc.assert(
    fc.property(fc.array(anyPiece, { maxLength: 4 }), fragments, (pieces, fragment) => {
      const text = pieces.join(' ');
      const on = withFacet(text, fragment, true);
      expect(holdsFacet(on, fragment)).toBe(true);
      expect(withFacet(on, fragment, true)).toBe(on);
      const off = withFacet(on, fragment, false);
      expect(holdsFacet(off, fragment)).toBe(false);
      const asked = (own: string) => [...parseQuery(own).words, ...parseQuery(own).filters].map(({ raw }) => raw);
      expect(asked(off)).toEqual(asked(withFacet(text, fragment, false)));
    }),
  );
});
