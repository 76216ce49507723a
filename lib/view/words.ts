import type { JudgeState } from '../model/judgement.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Problem } from '../model/problem.ts';
import type { ReadingPriority, ReadingStatus } from '../model/reading-entry.ts';
import type { AuthorView, DoubtView, EvidenceView } from './types.ts';

/** The outcome as one word. */
export const outcomeWord: Record<Outcome, string> = {
  confirmed: 'Confirmed',
  likely: 'Likely',
  possible: 'Possible',
  none: 'Not known',
};

/** The outcome as a sentence. */
export const outcomeSentence: Record<Outcome, string> = {
  confirmed: 'This is the person your store knows.',
  likely: 'Probably the person your store knows.',
  possible: 'The name fits, but not enough else does.',
  none: 'Nobody your store knows.',
};

export const statusWord: Record<ReadingStatus, string> = {
  'to read': 'To read',
  reading: 'Reading',
  read: 'Read',
  'set aside': 'Set aside',
};

export const priorityWord: Record<ReadingPriority, string> = { high: 'High', normal: 'Normal', low: 'Low' };

export const doubtWord: Record<DoubtView['level'], string> = {
  impossible: 'Impossible',
  'scopes-differ': 'Counts differ',
  unusual: 'Unusual',
};

export const severityWord: Record<Problem['severity'], string> = { error: 'Error', warning: 'Warning', note: 'Note' };

/** "1 paper", "10 papers", "1,200 papers". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** "+4.1", "−1", "decides": the weight as the eye sees it. */
export function weightText({ bits, isHard }: Pick<EvidenceView, 'bits' | 'isHard'>): string {
  return isHard ? 'decides' : signed(bits);
}

/** How much a reason says and in which direction: "+4.1 bits, for", "decides alone, against". */
export function weightWords({ bits, isHard }: Pick<EvidenceView, 'bits' | 'isHard'>): string {
  return `${isHard ? 'decides alone' : `${signed(bits)} bits`}, ${bits < 0 ? 'against' : 'for'}`;
}

/** What the reasons come to: "+7.3 bits in all"; "settled" where one of them decides alone; empty where there are none. */
export function totalWords(evidence: readonly Pick<EvidenceView, 'bits' | 'isHard'>[]): string {
  if (evidence.length === 0) return '';
  if (evidence.some(({ isHard }) => isHard)) return 'settled';
  return `${signed(evidence.reduce((sum, { bits }) => sum + bits, 0))} bits in all`;
}

function signed(bits: number): string {
  const rounded = Math.round(bits * 10) / 10;
  if (rounded === 0) return '0';
  return `${rounded < 0 ? '−' : '+'}${Math.abs(rounded)}`;
}

/** "looks like 5 people"; empty where nothing speaks against one. */
export function mixedWords({ looksMixed, people }: Pick<AuthorView, 'looksMixed' | 'people'>): string {
  if (people > 1) return `looks like ${people} people`;
  return looksMixed ? 'may be several people' : '';
}

/** What speaks against a number of papers that look like several people's. */
export function severalPeople(people: number): string {
  return `The papers look like ${people} people.`;
}

/** "These 10 papers look like 5 people." */
export function splitSentence(papers: number, people: number): string {
  return `These ${count(papers, 'paper')} look like ${people} people.`;
}

/** "line 3: The name is missing." */
export function problemSentence(problem: Problem): string {
  return problem.line === undefined ? problem.message : `line ${problem.line}: ${problem.message}`;
}

/** "ml, vision ,ml" becomes ["ml", "vision"]. Chinese keyboards have a comma of their own. */
export function parseTags(text: string): string[] {
  const tags = text.split(/[,，]/).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

/** How it stands with a paper and the reader's judge: "waits, 2 of 5", "run 2 of 3"; empty where it does not wait. */
export function judgingWords({
  position,
  queued,
  running,
}: Pick<JudgeState, 'position' | 'queued' | 'running'>): string {
  if (running) return `run ${running.run} of ${running.of}`;
  return position === null ? '' : `waits, ${position} of ${queued}`;
}
