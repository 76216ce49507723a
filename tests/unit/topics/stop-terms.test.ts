import { expect, test } from 'vitest';
import { stopTerms } from '../../../lib/topics/stop-terms.ts';
import { termsOf } from '../../../lib/topics/terms.ts';

test('every stop term is one that a text can hold', () => {
  for (const term of stopTerms) expect(termsOf(term)).toEqual([term]);
});

test('what a paper may be about is no stop term', () => {
  for (const term of ['model', 'network', 'learning', 'data', 'algorithm', 'system', 'time', 'language']) {
    expect(stopTerms.has(term)).toBe(false);
  }
});
