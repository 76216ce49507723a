import type { Paper } from '../../model/paper.ts';

/** Whether pages alone told of a paper: no import did. */
export function isReportedByPages({ records }: Paper): boolean {
  return records.every(({ source }) => source.importId === undefined);
}
