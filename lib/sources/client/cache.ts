import type { CachedAnswer } from '../../model/source-memory.ts';

const dayMs = 86_400_000;

/** For how long an answer holds: that there is nothing, is soon no longer so. */
export const freshMs = { found: 7 * dayMs, notFound: dayMs };

/** Whether an answer need not be asked for again. One from the future is of a clock that was wrong. */
export function isFresh({ at, body }: Pick<CachedAnswer, 'at' | 'body'>, now: number): boolean {
  return at <= now && now - at < (body === null ? freshMs.notFound : freshMs.found);
}
