import { expect, test } from 'vitest';
import { copyAmong, copyFrom, copyLikeness } from '../../../../lib/scores/novelty/copy.ts';

const near = (similarity: number, overlap: number, paper = 0) => ({ at: 0, paper, similarity, overlap });

test('a paper is like a copy by how much of the shorter stands in the other', () => {
  expect(copyLikeness(near(0.8, 0.95))).toBe(0.95);
});

test('a remark that stands whole in a long abstract makes no copy of it', () => {
  expect(copyLikeness(near(0.2, 0.95))).toBe(0.2);
  expect(copyAmong([near(0.2, 0.99), near(0.1, 1)])).toBeNull();
});

test('of several that are repeated the one is named that is repeated most, the nearer of two as much', () => {
  expect(copyAmong([near(0.9, 0.8), near(0.7, 0.97), near(0.6, 0.97)])).toBe(1);
  expect(copyAmong([near(0.9, copyFrom)])).toBe(0);
});

test('what shares less than most of it with any repeats none, and so does a paper without neighbours', () => {
  expect(copyAmong([near(0.6, copyFrom - 0.01), near(0.5, 0.5)])).toBeNull();
  expect(copyAmong([])).toBeNull();
});
