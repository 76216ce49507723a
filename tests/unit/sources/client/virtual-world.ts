import { createClient } from '../../../../lib/sources/client/client.ts';
import type { ClientWorld, Limits, SourceMemory } from '../../../../lib/sources/client/types.ts';
import type { Store } from '../../../../lib/store/db.ts';
import { sourceMemory } from '../../../../lib/store/source-memory.ts';

/** A clock that runs on when somebody sleeps. */
export function virtualClock(start = Date.parse('2026-11-24T12:00:00Z')) {
  const clock = {
    now: start,
    /** ms slept, one after another. */
    slept: [] as number[],
    async sleep(ms: number, signal: AbortSignal) {
      signal.throwIfAborted();
      clock.slept.push(ms);
      clock.now += ms;
    },
  };
  return clock;
}
export type VirtualClock = ReturnType<typeof virtualClock>;

/** Locks of its own: two clients that share them are two pages of one browser. */
export function someLocks(): ClientWorld['inTurn'] {
  const last = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const mine = (last.get(name) ?? Promise.resolve()).then(work);
    last.set(
      name,
      mine.catch(() => undefined),
    );
    return mine;
  };
}

/** Long enough for a busy machine. */
const usual: Partial<Limits> = { silentMs: 5_000, bytes: 1_000_000 };
export const impatient: Partial<Limits> = { silentMs: 700 };

export function aClient(
  store: Store,
  fetch: ClientWorld['fetch'],
  clock: VirtualClock,
  change: Partial<ClientWorld> = {},
) {
  const memory: SourceMemory = sourceMemory(async () => store);
  const { sleep } = clock;
  const now = () => clock.now;
  const world = { fetch, now, sleep, random: () => 0.5, memory, inTurn: someLocks(), limits: usual };
  return createClient({ ...world, ...change });
}

export function options(change: { key?: string; signal?: AbortSignal; usesKept?: boolean; share?: number } = {}) {
  return { key: null, signal: new AbortController().signal, ...change };
}
