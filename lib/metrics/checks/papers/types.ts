import type { PaperDate, PaperRecord } from '../../../model/paper.ts';
import type { Check } from '../types.ts';

/** What the checks of papers look at: one paper according to all its sources. */
export interface RecordedPaper {
  /** At least one. */
  records: readonly PaperRecord[];
  /** When it is checked: ISO 8601, UTC. */
  now: string;
}

export type PaperCheck = Check<RecordedPaper>;

/** A date, who gives it, and when they did. */
export interface DatedRecord {
  date: PaperDate;
  source: PaperRecord['source'];
}

/** The records that give a date. */
export function datedRecords({ records }: RecordedPaper): DatedRecord[] {
  return records.flatMap(({ date, source }) => (date ? { date, source } : []));
}

/** The arXiv id of a paper, whichever record knows it. */
export function arxivIdOf({ records }: RecordedPaper): string | undefined {
  return records.find(({ arxivId }) => arxivId)?.arxivId;
}
