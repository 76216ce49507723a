import type { Author } from '../model/author.ts';
import { type Claim, metricIds } from '../model/claim.ts';
import { formatClaim, formatDay } from './format.ts';
import type { MetricSeries } from './person-types.ts';
import { scoreMetrics } from './score-switch.ts';

interface Sighting {
  claim: Claim;
  source: string;
  at: string;
  mergedFrom: number | undefined;
}

/**
 * What each source reported of each number, over time. Two sources' numbers, two units, and two profiles that the reader
 * merged are each a series; of one day the last counts.
 */
export function seriesOf({ profiles }: Pick<Author, 'profiles'>, showsScores: boolean): MetricSeries[] {
  const seen = profiles.flatMap(({ source, claims, mergedFrom }) =>
    claims.map((claim): Sighting => ({ claim, source: source.label, at: source.observedAt, mergedFrom })),
  );
  const reported = seen.filter(
    ({ claim }) => claim.basis === 'reported' && (showsScores || !scoreMetrics.has(claim.metric)),
  );
  const bySource = Map.groupBy(reported, ({ claim, source, mergedFrom }) =>
    [claim.metric, claim.unit, source, mergedFrom].join('|'),
  );
  return [...bySource.values()]
    .map(seriesIn)
    .sort(inOrder)
    .map(({ series }) => series);
}

function seriesIn(seen: readonly Sighting[]): { rank: number; series: MetricSeries } {
  const inTime = [...seen].sort((a, b) => a.at.localeCompare(b.at));
  const points = new Map(
    inTime.map(({ claim, at }) => [formatDay(at), { at: formatDay(at), value: claim.value, text: formatClaim(claim) }]),
  );
  const last = inTime.at(-1);
  return {
    rank: last ? metricIds.indexOf(last.claim.metric) : 0,
    series: { label: last?.claim.label ?? '', source: last?.source ?? '', points: [...points.values()] },
  };
}

function inOrder(a: { rank: number; series: MetricSeries }, b: { rank: number; series: MetricSeries }): number {
  return a.rank - b.rank || a.series.source.localeCompare(b.series.source);
}
