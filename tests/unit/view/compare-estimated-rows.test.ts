import { expect, it } from 'vitest';
import type { PaperScores } from '../../../lib/scores/types.ts';
import { estimatedRows } from '../../../lib/view/compare-estimated-rows.ts';
import { anInput, aPaper, rowOf, somebody } from './comparing.ts';
import { attention, novelty } from './scores.ts';

const papers = [1, 2, 3, 4, 5, 6].map((id) => aPaper(id, ['Ada Brook']));
const all = papers.map(({ id }): [number, number] => [id, 1]);
const authors = [somebody(1, 'Ada Brook', all), somebody(2, 'Wei Lin', all.slice(0, 4))];
/** Novelty 10, 20, 30, 40, 50; the sixth paper has none. */
const scores = new Map(
  [10, 20, 30, 40, 50].map((value, at) => [at + 1, { novelty: { ...novelty, value }, attention } as PaperScores]),
);

it('an estimate is a median with quartiles, of so many papers, by Byline, marked as one', () => {
  const { cells } = rowOf(estimatedRows(anInput(authors, papers, { scores })), 'estimated:novelty');
  // Quartiles of 10 … 50 by a straight line (type 7): 20, 30, 40.
  expect(cells[0]).toMatchObject({
    text: '≈30 (20–40)',
    source: 'Byline, estimated',
    observedOn: '2026-11-24',
    n: '5 of 6 papers',
    paperIds: [1, 2, 3, 4, 5],
  });
  expect(cells[1]).toMatchObject({ text: null, why: 'fewer than 5 papers have a score' });
});

it('is not there while scores are not known, switched off, or too few', () => {
  expect(estimatedRows(anInput(authors, papers))).toEqual([]);
  expect(estimatedRows(anInput(authors, papers, { scores, showsScores: false }))).toEqual([]);
  expect(estimatedRows(anInput(authors.slice(1), papers, { scores }))).toEqual([]);
});
