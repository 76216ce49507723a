import { expect, test } from 'vitest';
import { nearWords, slipsIn } from '../../../lib/search/near-words.ts';

test('longer words are forgiven more, short ones and numbers nothing', () => {
  expect(['abc', 'abcd', 'abcdefg', '2309', 'gpt4'].map(slipsIn)).toEqual([0, 1, 2, 0, 0]);
});

test('by slips, each word once: left out, put in, changed, swapped, and what only begins near', () => {
  const words = ['diffusion', 'difusio', 'division', 'dif', 'delta'];
  expect(nearWords('difusion', words, 2)).toEqual([[], ['diffusion', 'difusio'], ['division']]);
  expect(nearWords('grpah', ['graphs', 'grape', 'group'], 1)).toEqual([[], ['graphs']]);
});
