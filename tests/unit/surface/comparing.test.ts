import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settingsSchema } from '../../../lib/model/settings.ts';
import { derive } from '../../../lib/resolve/derive.ts';
import { saveComparison } from '../../../lib/store/comparisons.ts';
import { correct } from '../../../lib/store/corrections/index.ts';
import type { Store } from '../../../lib/store/db.ts';
import { createComparing } from '../../../lib/surface/comparing.ts';
import { aProfile } from '../support/builders.ts';
import { aStore, save } from '../support/store.ts';

const now = '2026-11-24T10:00:00.000Z';
let store: Store;
let [ada, wei, noa] = [0, 0, 0];

beforeEach(async () => {
  store = await aStore();
  const names = ['Ada Brook', 'Wei Lin', 'Noa Field'];
  const { authorIds } = await save(store, ...names.map((name) => aProfile(name, [], { hIndex: 3 })));
  [ada = 0, wei = 0, noa = 0] = authorIds;
});
afterEach(() => store.delete());

const attempt = (work: Promise<unknown>) => void work;
const comparing = () => createComparing(store, signal(settingsSchema.parse({})), attempt, { estimates: false });
const merge = (author: number, other: number) => correct(store, { kind: 'merge', author, other }, now, derive);

test('who is merged while compared is replaced by whom they became, and two who became one stand once', async () => {
  const { ids, choose, state } = comparing();
  choose([ada, wei]);
  await vi.waitFor(() => expect(state.value.view?.people.map(({ name }) => name)).toEqual(['Ada Brook', 'Wei Lin']));
  await merge(noa, wei);
  await vi.waitFor(() => expect(ids.value).toEqual([ada, noa]));
  await vi.waitFor(() => expect(state.value.view?.people.map(({ authorId }) => authorId)).toEqual([ada, noa]));
  await merge(noa, ada);
  await vi.waitFor(() => expect(ids.value).toEqual([noa]));
  await vi.waitFor(() => expect(state.value).toMatchObject({ view: null, chosen: [{ authorId: noa }] }));
});

test('kept before it is worked out, a comparison remembers nothing of those chosen before', async () => {
  const { choose, state, actions } = comparing();
  choose([ada, wei]);
  await vi.waitFor(() => expect(state.value.view?.people.length).toBe(2));
  actions.onSave('Worked out');
  choose([ada, noa]);
  actions.onSave('In haste');
  await vi.waitFor(() => expect(state.value.saved.length).toBe(2));
  const rows = await store.comparisons.toArray();
  const seen = Object.fromEntries(
    rows.map(({ name, seen }) => [name, seen && new Set(seen.cells.map((c) => c.author))]),
  );
  expect(seen).toEqual({ 'Worked out': new Set([ada, wei]), 'In haste': undefined });
});

test('a kept comparison of whose people one is left says so, instead of nothing', async () => {
  const id = await saveComparison(store, { name: 'Panel', authors: [ada, wei] }, now);
  await merge(ada, wei);
  const { openSaved, state } = comparing();
  openSaved(id);
  await vi.waitFor(() =>
    expect(state.value.open).toMatchObject({
      name: 'Panel',
      changes: ['Fewer than two of its people are left. The others were removed, or merged with another.'],
    }),
  );
  expect(state.value.chosen.length).toBeLessThan(2);
});
