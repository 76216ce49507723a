import { afterEach, beforeEach, expect, test } from 'vitest';
import { nextTurn, type Turn, takeTurn } from '../../../../lib/sources/client/take-turn.ts';
import type { Store } from '../../../../lib/store/db.ts';
import { sourceMemory } from '../../../../lib/store/source-memory.ts';
import { aStore } from '../../support/store.ts';
import { virtualClock } from './virtual-world.ts';

let store: Store;
beforeEach(async () => {
  store = await aStore();
});
afterEach(() => store.delete());

const turn: Turn = {
  id: 'arxiv',
  label: 'Example',
  pace: { burst: 1, everyMs: 3_000, connections: 1 },
  cost: 1,
  most: Number.POSITIVE_INFINITY,
};
const hour = 3_600_000;
const { signal } = new AbortController();

test('a clock that was set back by an hour keeps nobody waiting for an hour', async () => {
  const clock = virtualClock();
  const world = { memory: sourceMemory(async () => store), now: () => clock.now, sleep: clock.sleep };
  await takeTurn(world, turn, signal);
  clock.now -= hour;
  await takeTurn(world, turn, signal);
  expect(clock.slept).toEqual([3_000]);
});

test('a rest of an hour stays one of an hour when the clock is set back, and never more than a day', () => {
  const now = Date.parse('2026-11-24T12:00:00Z');
  const known = { id: 'arxiv' as const, tokens: 1, at: now, notBefore: now + hour, day: '', requests: 0, cost: 0 };
  expect(nextTurn(known, turn, now).value).toEqual({ waitMs: hour });
  expect(nextTurn(known, turn, now - 30 * 24 * hour).value).toBe('now');
});
