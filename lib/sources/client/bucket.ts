import type { SourceState } from '../../model/source-memory.ts';
import type { Pace } from '../types.ts';

type Bucket = Pick<SourceState, 'tokens' | 'at'>;

/** Takes a token; or says for how many ms there is none. */
export function takeToken(before: Bucket, { burst, everyMs }: Pace, now: number): { bucket: Bucket; waitMs: number } {
  // A clock that was set back: nobody waits until it shows that time again.
  const bucket = now < before.at ? { ...before, at: now } : before;
  const tokens = Math.min(burst, bucket.tokens + (now - bucket.at) / everyMs);
  if (tokens < 1) return { bucket, waitMs: Math.ceil((1 - tokens) * everyMs) };
  return { bucket: { tokens: tokens - 1, at: now }, waitMs: 0 };
}

/**
 * Lets the time for the next token begin now. Where a service takes one connection, pauses are counted from the end of an
 * answer: counted from when we began, a slow way there would bring two requests to it too close together.
 */
export function restartClock<T extends Bucket>(bucket: T, now: number): T {
  return { ...bucket, at: now };
}
