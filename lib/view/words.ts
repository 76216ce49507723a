import type { Outcome } from '../model/outcome.ts';
import type { Problem } from '../model/problem.ts';
import type { ReadingStatus } from '../model/reading-entry.ts';
import type { DoubtView, EvidenceView } from './types.ts';

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

export const statusWord: Record<ReadingStatus, string> = { 'to read': 'To read', reading: 'Reading', read: 'Read' };

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

/** How much a reason says and in which direction: "strongly for", "against, decides alone". */
export function weightWords(evidence: EvidenceView): string {
  const direction = evidence.bits < 0 ? 'against' : 'for';
  if (evidence.isHard || !Number.isFinite(evidence.bits)) return `${direction}, decides alone`;
  const bits = Math.abs(evidence.bits);
  if (bits >= 6) return `strongly ${direction}`;
  return bits >= 2 ? direction : `weakly ${direction}`;
}

/** "line 3: The name is missing." */
export function problemSentence(problem: Problem): string {
  return problem.line === undefined ? problem.message : `line ${problem.line}: ${problem.message}`;
}

/** "ml, vision ,ml" becomes ["ml", "vision"]. */
export function parseTags(text: string): string[] {
  const tags = text.split(',').map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}
