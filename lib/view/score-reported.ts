import type { MetricId } from '../model/claim.ts';
import type { ReportedScore } from '../scores/types.ts';

/** The newest that any source reported by way of one score; undefined where none did. */
export function newestReported(reported: readonly ReportedScore[], metric: MetricId): ReportedScore | undefined {
  return newestFirst(reported).find(({ claim }) => claim.metric === metric);
}

export function newestFirst(reported: readonly ReportedScore[]): ReportedScore[] {
  return reported.toSorted((a, b) => b.source.observedAt.localeCompare(a.source.observedAt));
}
