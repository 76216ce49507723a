import type { SourceId } from '../../model/lookup.ts';
import type { SourceState } from '../../model/source-memory.ts';
import { type Pace, SourceProblem } from '../types.ts';
import { patienceMs } from './backoff.ts';
import { restartClock, takeToken } from './bucket.ts';
import { spend, tomorrow, useToday } from './daily-use.ts';
import { longestRestMs } from './retry-after.ts';
import type { ClientWorld } from './types.ts';

/** Who wants to ask what. */
export interface Turn {
  id: SourceId;
  label: string;
  pace: Pace;
  /** In the unit of the quota. */
  cost: number;
  /** What may be used today, in that unit. */
  most: number;
}

type World = Pick<ClientWorld, 'memory' | 'now' | 'sleep'>;

/** Waits until a service may be asked, and counts the request. Throws where that is not soon. */
export async function takeTurn(world: World, turn: Turn, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    // The time is read where it is written down: one read before would be older than what others wrote since.
    const next = await world.memory.changeState(turn.id, (known) => {
      const now = world.now();
      return nextTurn(known ?? unasked(turn, now), turn, now);
    });
    if (next === 'now') return;
    if (next === 'used-up') {
      const message = `What ${turn.label} gives in a day is used up.`;
      throw new SourceProblem('over-quota', message, tomorrow(world.now()));
    }
    if (next.waitMs > patienceMs) {
      const message = `${turn.label} could not answer a while ago, and is left alone for now.`;
      throw new SourceProblem('down', message, world.now() + next.waitMs);
    }
    await world.sleep(next.waitMs, signal);
  }
}

/** Whether it may be asked now, with the state after that; or how long not. */
export function nextTurn(
  known: SourceState,
  turn: Turn,
  now: number,
): { state?: SourceState; value: 'now' | 'used-up' | { waitMs: number } } {
  const rest = known.notBefore - now;
  // A longer rest than any is of a clock that was wrong.
  if (rest > 0 && rest <= longestRestMs) return { value: { waitMs: rest } };
  const use = spend(useToday(known, now), turn.cost, turn.most);
  if (!use) return { value: 'used-up' };
  const { bucket, waitMs } = takeToken(known, turn.pace, now);
  if (waitMs > 0) return { state: { ...known, ...bucket }, value: { waitMs } };
  return { state: { ...known, ...use, ...bucket }, value: 'now' };
}

/** Notes that a service was asked to the end: pauses are counted from here where it takes one connection. */
export async function endTurn({ memory, now }: World, { id, pace }: Turn): Promise<void> {
  if (pace.connections > 1) return;
  await memory.changeState(id, (known) => ({ ...(known && { state: restartClock(known, now()) }), value: null }));
}

/** Leaves a service alone until a time, for whoever wants to ask it. */
export async function rest({ memory, now }: World, turn: Turn, until: number): Promise<void> {
  await memory.changeState(turn.id, (known) => {
    const state = known ?? unasked(turn, now());
    return { state: { ...state, notBefore: Math.max(until, state.notBefore) }, value: null };
  });
}

function unasked({ id, pace }: Turn, now: number): SourceState {
  return { id, tokens: pace.burst, at: now, notBefore: 0, ...useToday({ day: '', requests: 0, cost: 0 }, now) };
}
