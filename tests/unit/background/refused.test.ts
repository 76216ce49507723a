import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLookingUp } from '../../../entrypoints/background/looking-up.ts';
import type { LookupWorld } from '../../../entrypoints/background/lookup-queue.ts';
import { defaultSettings } from '../../../lib/model/settings.ts';
import type { Asking } from '../../../lib/sources/client/types.ts';
import { orcid } from '../../../lib/sources/orcid.ts';
import { SourceProblem, type SourceTrouble } from '../../../lib/sources/types.ts';
import type { Store } from '../../../lib/store/db.ts';
import { aStore } from '../support/store.ts';

let store: Store;
beforeEach(async () => {
  store = await aStore();
});
afterEach(() => store.delete());

const never = () => expect.unreachable('nothing is asked by the service itself');
const asking: Asking = {
  json: never,
  text: never,
  oldest: () => null,
  outdated: () => null,
  distrust: async () => undefined,
};

/** Looking up at a service that answers every question with this trouble. */
function aService(trouble: SourceTrouble) {
  const findAuthors = vi.fn(async () => {
    throw new SourceProblem(trouble, 'Example says no.');
  });
  const done = vi.fn();
  const world: LookupWorld = {
    openStore: async () => store,
    services: [{ ...orcid, findAuthors }],
    settings: async () => ({ ...defaultSettings.sources, orcid: { isOn: true, refreshes: true } }),
    key: async () => null,
    mayReach: async () => true,
    client: { ask: () => asking },
    importFound: never,
    stayAwake: () => done,
    wakeAt: async () => undefined,
    tidy: async () => undefined,
    openLibrary: async () => undefined,
    failed: never,
    now: () => Date.parse('2026-11-24T12:00:00Z'),
  };
  const { answers } = createLookingUp(world);
  return {
    findAuthors,
    async lookUp(positions: number[]) {
      const bylines = positions.map((position) => ({ name: 'Ada Example', position, title: 'Counting sheep' }));
      await answers.lookUp({ bylines }, { tabId: undefined });
      await vi.waitFor(() => expect(done).toHaveBeenCalledTimes(1));
      return store.lookups.toArray();
    },
  };
}

test('a service that refuses is not asked what else waits for it; all of that says why', async () => {
  const { findAuthors, lookUp } = aService('refused');
  const rows = await lookUp([1, 2, 3]);
  expect(rows.map(({ state, because }) => [state, because])).toEqual(Array(3).fill(['stopped', 'Example says no.']));
  expect(findAuthors).toHaveBeenCalledTimes(1);
});

test.each(['bad-question', 'changed'] as const)('%s is of the one question: the others are asked', async (trouble) => {
  const { findAuthors, lookUp } = aService(trouble);
  const rows = await lookUp([1, 2, 3]);
  expect(rows.map(({ state }) => state)).toEqual(Array(3).fill('stopped'));
  expect(findAuthors).toHaveBeenCalledTimes(3);
});

test.each(['down', 'over-quota'] as const)('%s holds everything that waits', async (trouble) => {
  const { findAuthors, lookUp } = aService(trouble);
  const rows = await lookUp([1, 2, 3]);
  expect(rows.map(({ state, notBefore }) => [state, notBefore])).toEqual(
    Array(3).fill(['waiting', '2026-11-24T12:01:00.000Z']),
  );
  expect(findAuthors).toHaveBeenCalledTimes(1);
});
