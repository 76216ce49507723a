import { expect, test } from 'vitest';
import { authorScores, medianScore } from '../../../lib/view/author-scores.ts';
import { attention, nothingKnown, novelty } from './scores.ts';

test('a median with quartiles and how many papers of how many', () => {
  expect(medianScore([78, 61, 44, 10, 90], 12)).toBe('61 (44–78), 5 of 12 papers');
});

test('between two values by a straight line, rounded', () => {
  expect(medianScore([10, 20, 30, 40, 50, 61], 1_200)).toBe('35 (23–48), 6 of 1,200 papers');
});

test('fewer than five scores say nothing; noughts are scores', () => {
  expect(medianScore([1, 2, 3, 4], 4)).toBeNull();
  expect(medianScore([0, 0, 0, 0, 0], 5)).toBe('0 (0–0), 5 of 5 papers');
});

const author = (papers: number, people = 1) => ({
  papers: Array.from({ length: papers }, (_, paper) => ({ paper, position: null })),
  people,
});

test('each estimate stands where enough papers have it, and is marked as estimated by Byline', () => {
  const scored = { ...nothingKnown, novelty };
  const both = { ...scored, attention };
  const metrics = authorScores([scored, both, both, both, both, nothingKnown], author(8), '2026-11-24');
  expect(metrics).toEqual([
    {
      metric: 'novelty',
      label: 'Novelty, median of papers',
      text: '72 (72–72), 5 of 8 papers',
      basis: 'estimated',
      source: 'Byline',
      observedOn: '2026-11-24',
      doubts: [],
    },
  ]);
  expect(authorScores([both, both, both, both, both], author(5), '2026-11-24').map(({ metric }) => metric)).toEqual([
    'novelty',
    'aiScore',
  ]);
});

test('where the papers look like several people, the median is doubtful as every other number is', () => {
  const [metric] = authorScores(Array(5).fill({ ...nothingKnown, novelty }), author(5, 3), '2026-11-24');
  expect(metric?.doubts).toEqual(['The papers look like 3 people.']);
});
