import { expect, test } from 'vitest';
import type { RunReading } from '../../../../lib/scores/judge/read-answer.ts';
import { sumUp } from '../../../../lib/scores/judge/sum-up.ts';

const run = (novelty: number, soundness: number, clarity: number, ...quotes: string[]): RunReading => ({
  isGood: true,
  marks: { novelty, soundness, clarity },
  quotes,
});
const bad = (reason: string): RunReading => ({ isGood: false, reason });

test('the value is ten times the mean of the runs, the spread their least and most', () => {
  expect(sumUp([run(6, 5, 8, 'a b c'), run(7, 5, 8, 'a b c', 'd e f'), run(7, 5, 9)])).toEqual({
    status: 'ok',
    values: { novelty: 67, soundness: 50, clarity: 83 },
    spread: { novelty: [60, 70], soundness: [50, 50], clarity: [80, 90] },
    runs: { asked: 3, good: 3 },
    quotes: ['a b c', 'd e f'],
    reason: null,
  });
});

test('a refused run is counted and left out', () => {
  expect(sumUp([run(0, 0, 0), bad('x'), run(10, 1, 0)])).toMatchObject({
    status: 'ok',
    values: { novelty: 50, soundness: 5, clarity: 0 },
    runs: { asked: 3, good: 2 },
  });
});

test('with fewer than two good runs there is no value, and the reason is the commonest', () => {
  const none = { novelty: null, soundness: null, clarity: null };
  const refused = sumUp([bad('rare'), run(10, 10, 10, 'a b c'), bad('rare')]);
  expect(refused).toEqual({
    status: 'refused',
    values: none,
    spread: none,
    runs: { asked: 3, good: 1 },
    quotes: [],
    reason: 'rare',
  });
  expect(sumUp([bad('a'), bad('b'), bad('b')])).toMatchObject({ reason: 'b', runs: { asked: 3, good: 0 } });
});
