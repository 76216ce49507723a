import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../lib/search/fold.ts';
import { anyText } from './papers.ts';

test.each([
  ['Ångström', 'angstrom'],
  ['Łukasz Søren Weiß', 'lukasz soren weiss'],
  ['ÉCOLE', 'ecole'],
  ['İstanbul ılık', 'istanbul ilik'],
  ['ΛΌΓΟΣ', 'λογοσ'],
  ['ﬁne ＡＢＣ', 'fine abc'],
  ['한국어', '한국어'],
  ['データ', 'テータ'],
])('%s is %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
