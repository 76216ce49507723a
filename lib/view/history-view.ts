import type { Author, StoredProfile } from '../model/author.ts';
import type { Claim } from '../model/claim.ts';
import { formatClaim, formatDay } from './format.ts';
import type { ChangeView } from './lookup-types.ts';

/** One number of one source, as it was seen at one time. */
interface Sighting {
  claim: Claim;
  source: string;
  at: string;
  /** Whose profile it stands in, where that was merged with the author's own. */
  mergedFrom: number | undefined;
}

/**
 * How the numbers of an author changed, source by source, newest first. A number is held against the same source's last
 * one only: two sources never agree, nor do two profiles that one source has of them, and that is no change. "Since"
 * names when the older number was last seen.
 */
export function historyView({ profiles }: Pick<Author, 'profiles'>): ChangeView[] {
  const series = Map.groupBy(profiles.flatMap(sightings), seriesKey);
  return [...series.values()]
    .flatMap((seen) => changesIn(seen))
    .sort((a, b) => b.at.localeCompare(a.at))
    .map(({ view }) => view);
}

function sightings({ source, claims, mergedFrom }: StoredProfile): Sighting[] {
  return claims.map((claim) => ({ claim, source: source.label, at: source.observedAt, mergedFrom }));
}

function seriesKey({ claim, source, mergedFrom }: Sighting): string {
  return [claim.metric, claim.basis, claim.unit, source, mergedFrom].join('|');
}

function changesIn(seen: readonly Sighting[]): { view: ChangeView; at: string }[] {
  const inTime = [...seen].sort((a, b) => a.at.localeCompare(b.at));
  return inTime.flatMap((now, index) => {
    const before = inTime[index - 1];
    if (!before || before.claim.value === now.claim.value) return [];
    const values = `${formatClaim(before.claim)} → ${formatClaim(now.claim)}`;
    const text = `${now.claim.label} ${values} since ${monthOf(before.at)} (${now.source})`;
    return [{ at: now.at, view: { key: `${seriesKey(now)}|${now.at}`, text, seenOn: formatDay(now.at) } }];
  });
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "March 2026". */
function monthOf(moment: string): string {
  return `${months[Number(moment.slice(5, 7)) - 1] ?? ''} ${moment.slice(0, 4)}`.trim();
}
