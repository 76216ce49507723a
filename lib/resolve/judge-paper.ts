import type { Judge } from '../judges/types.ts';
import { JudgeProblem } from '../judges/types.ts';
import type { Judgement } from '../model/judgement.ts';
import { isInstructionLike } from '../scores/judge/instruction-like.ts';
import { inputHash, type JudgedText, promptHash } from '../scores/judge/prompt.ts';
import { type RunReading, readAnswer } from '../scores/judge/read-answer.ts';
import { rubricVersion, seeds } from '../scores/judge/rubric.ts';
import { sumUp } from '../scores/judge/sum-up.ts';

/** Circumstances of a judging. */
interface Judging {
  signal: AbortSignal;
  now: () => string;
  /** Before each run, counted from 1. */
  onRun?: (run: number) => Promise<void>;
}

/** Asks a judge about a paper, once with each seed, and sums up what it said. Throws a JudgeProblem that stops all. */
export async function judgePaper(
  judge: Judge,
  paper: JudgedText & { id: string },
  { signal, now, onRun }: Judging,
): Promise<Judgement> {
  const text = { title: paper.title, abstract: paper.abstract };
  const stamp = await judge.stamp(signal);
  const runs: RunReading[] = [];
  let isShortened = false;
  for (const [at, seed] of seeds.entries()) {
    await onRun?.(at + 1);
    signal.throwIfAborted();
    const { reading, isShort } = await oneRun(judge, text, seed, signal);
    runs.push(reading);
    isShortened ||= isShort;
  }
  const { provider, host, model } = judge;
  const input = await inputHash(text);
  return {
    id: [paper.id, provider, host ?? '', model, stamp, rubricVersion, input].join('|'),
    paper: paper.id,
    ...{ provider, host, model, stamp },
    rubric: rubricVersion,
    promptHash: await promptHash(),
    inputHash: input,
    ...sumUp(runs),
    suspicious: isInstructionLike(`${text.title}. ${text.abstract}`),
    isShortened,
    at: now(),
  };
}

async function oneRun(judge: Judge, text: JudgedText, seed: number, signal: AbortSignal) {
  try {
    const { text: said, isShortened } = await judge.askOnce(text, seed, signal);
    return { reading: readAnswer(said, text), isShort: isShortened };
  } catch (error) {
    if (!(error instanceof JudgeProblem) || error.stopsAll) throw error;
    return { reading: { isGood: false as const, reason: error.message }, isShort: false };
  }
}
