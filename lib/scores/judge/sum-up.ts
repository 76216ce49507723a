import { type JudgedItem, type Judgement, judgedItems } from '../../model/judgement.ts';
import type { RunReading } from './read-answer.ts';

/** What the runs of one paper come to. */
export type Summary = Pick<Judgement, 'status' | 'values' | 'spread' | 'runs' | 'quotes' | 'reason'>;

const fewestGood = 2;

/** Sums up the runs of a paper: 10 times the mean of the good ones, 0 to 100; no value with fewer than two of them. */
export function sumUp(runs: readonly RunReading[]): Summary {
  const good = runs.filter((run) => run.isGood);
  const isOk = good.length >= fewestGood;
  const marks = (item: JudgedItem) => good.map((run) => run.marks[item]);
  return {
    status: isOk ? 'ok' : 'refused',
    values: each((item) => (isOk ? points(mean(marks(item))) : null)),
    spread: each((item) => (isOk ? [points(Math.min(...marks(item))), points(Math.max(...marks(item)))] : null)),
    runs: { asked: runs.length, good: good.length },
    quotes: isOk ? [...new Set(good.flatMap((run) => run.quotes))].slice(0, 3) : [],
    reason: isOk ? null : commonReason(runs),
  };
}

function each<T>(of: (item: JudgedItem) => T): Record<JudgedItem, T> {
  const [novelty, soundness, clarity] = judgedItems;
  return { [novelty]: of(novelty), [soundness]: of(soundness), [clarity]: of(clarity) } as Record<JudgedItem, T>;
}

function points(mark: number): number {
  return Math.round(10 * mark);
}

function mean(marks: readonly number[]): number {
  return marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
}

function commonReason(runs: readonly RunReading[]): string {
  const reasons = runs.flatMap((run) => (run.isGood ? [] : run.reason));
  const often = (reason: string) => reasons.filter((other) => other === reason).length;
  return reasons.toSorted((a, b) => often(b) - often(a))[0] ?? 'The model was not asked.';
}
