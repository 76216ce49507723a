import 'fake-indexeddb/auto';
import './locks.ts';
import type { Import } from '../../../lib/model/import.ts';
import type { Profile } from '../../../lib/model/profile.ts';
import { derive } from '../../../lib/resolve/derive.ts';
import { openStore, type Store } from '../../../lib/store/db.ts';
import { saveProfiles } from '../../../lib/store/save-profiles.ts';

let made = 0;

/** A store of its own for one test. */
export function aStore(): Promise<Store> {
  return openStore(`test-${++made}`);
}

/** The same store as another page of the extension opens it. */
export function again(store: Store): Promise<Store> {
  return openStore(store.name);
}

export function save(store: Store, ...profiles: Profile[]): Promise<Import> {
  return saveProfiles(
    store,
    profiles,
    { format: 'test', label: 'A test', at: '2026-11-02T00:00:00Z', problems: [] },
    derive,
  );
}

/** Every row of every table, to compare a store with what it was; without what is about the store itself. */
export async function everything(store: Store): Promise<Record<string, unknown[]>> {
  const shown = store.tables.filter(({ name }) => !['meta', 'corpusErrands'].includes(name));
  const tables = await Promise.all(shown.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(tables.map(([name, rows]) => [name, name === 'keyShards' ? rows.filter(isUsed) : rows]));
}

function isUsed(row: { hashes: Uint32Array }): boolean {
  return row.hashes.length > 0;
}
