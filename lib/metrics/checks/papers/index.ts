import { runChecks } from '../run-checks.ts';
import type { Finding } from '../types.ts';
import { recordDateOutOfRange } from './record-date-out-of-range.ts';
import { recordIdDateMismatch } from './record-id-date-mismatch.ts';
import { recordScoreOutOfRange } from './record-score-out-of-range.ts';
import { recordsDatesDiffer } from './records-dates-differ.ts';
import { recordsTitlesDiffer } from './records-titles-differ.ts';
import type { PaperCheck, RecordedPaper } from './types.ts';

/** Every check of a paper, the gravest first; findings keep this order. */
export const paperChecks: readonly PaperCheck[] = [
  recordScoreOutOfRange,
  recordDateOutOfRange,
  recordsDatesDiffer,
  recordIdDateMismatch,
  recordsTitlesDiffer,
];

/** Everything in which the sources of one paper contradict each other or themselves; empty for most. */
export function checkPaper(paper: RecordedPaper): Finding[] {
  return runChecks(paperChecks, paper);
}
