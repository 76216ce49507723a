import { expect, test } from 'vitest';
import { createNearest } from '../../../../lib/scores/interest/nearest.ts';

// Three papers saved, one besides: N = 4. Rarity of a term in f papers is ln(5 / (f + 1)).
// Term 1 is in 3 (ln 5/4 = 0.2231), 2 in 1 (ln 5/2 = 0.9163), 3 in 2 (ln 5/3 = 0.5108), 4 in 1 (0.9163), 9 in 0 (1.6094).
const saved = [[1, 2], [1, 3], [4]];
const background = [[1, 3]];
const near = createNearest(saved, background);

test('the nearest is that with the largest cosine, each term by its rarity', () => {
  // [2, 3] and [1, 2]: 0.9163² / (√(0.9163² + 0.5108²) · √(0.2231² + 0.9163²)) = 0.8396 / (1.0491 · 0.9431) = 0.8486.
  // [2, 3] and [1, 3]: 0.5108² / (1.0491 · √(0.2231² + 0.5108²)) = 0.2609 / (1.0491 · 0.5574) = 0.4462.
  expect(near([2, 3])?.at).toBe(0);
  expect(near([2, 3])?.similarity).toBeCloseTo(0.8486, 3);
  expect(near([1, 3])).toEqual({ at: 1, similarity: 1 });
  // What nobody saved is not left out of the length: 0.9163 / √(0.9163² + 1.6094²) = 0.4948.
  expect(near([4, 9])?.similarity).toBeCloseTo(0.4948, 3);
});

test('a paper is passed over that is the same, and nothing is near to what shares no term', () => {
  expect(near([2, 3], 0)?.at).toBe(1);
  expect(near([4], 2)).toBeNull();
  expect(near([9])).toBeNull();
  expect(near([])).toBeNull();
  expect(createNearest([], background)([1])).toBeNull();
});

test('a term that every paper has makes no two alike', () => {
  // ln(3 / 3) = 0: nothing over nothing is no likeness.
  expect(createNearest([[1]], [[1]])([1])).toBeNull();
});
