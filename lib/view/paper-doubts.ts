import { checkPaper } from '../metrics/checks/papers/index.ts';
import type { PaperRecord } from '../model/paper.ts';
import type { DoubtView } from './types.ts';

/**
 * What the sources of one paper say against each other or themselves, the gravest first; empty for most.
 * @param now ISO 8601, UTC
 */
export function paperDoubts(records: readonly PaperRecord[], now: string): DoubtView[] {
  return checkPaper({ records, now }).map(({ metrics: _, ...doubt }) => doubt);
}
