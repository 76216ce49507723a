import type { SourceState } from '../../model/source-memory.ts';

type Use = Pick<SourceState, 'day' | 'requests' | 'cost'>;

const dayMs = 86_400_000;
/** Sums of tenths miss by less. */
const rounding = 1e-6;

/** What was used of a service today: days are those of UTC, as the services count them. */
export function useToday(use: Use, now: number): Use {
  const day = dayOf(now);
  return use.day === day ? use : { day, requests: 0, cost: 0 };
}

/** Today's use with one request more; null where that is more than there is. */
export function spend(use: Use, cost: number, most: number): Use | null {
  const after = use.cost + cost;
  return after > most + rounding ? null : { ...use, requests: use.requests + 1, cost: after };
}

export function tomorrow(now: number): number {
  return Date.parse(dayOf(now)) + dayMs;
}

export function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}
