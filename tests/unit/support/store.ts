import 'fake-indexeddb/auto';
import './locks.ts';
import { newId } from '../../../lib/ids/new-id.ts';
import type { Import, ImportChunk } from '../../../lib/model/import.ts';
import type { Profile } from '../../../lib/model/profile.ts';
import { derive } from '../../../lib/resolve/derive.ts';
import { openStore, type Store } from '../../../lib/store/db.ts';
import { saveChunk } from '../../../lib/store/save-chunk.ts';

let made = 0;

/** A store of its own for one test. */
export function aStore(): Promise<Store> {
  return openStore(`test-${++made}`);
}

/** The same store as another page of the extension opens it. */
export function again(store: Store): Promise<Store> {
  return openStore(store.name);
}

/** What a saving touched, besides the import's row. */
export type Saved = Import & Pick<ImportChunk, 'authorIds' | 'paperIds'>;

export async function save(store: Store, ...profiles: Profile[]): Promise<Saved> {
  const counts = { authors: 0, knownAuthors: 0, papers: 0, knownPapers: 0, claims: 0, refused: 0, passedOver: 0 };
  const label = { format: 'test', label: 'A test', at: '2026-11-02T00:00:00Z', problems: [] };
  const row = { id: newId(), ...label, counts, state: 'done' as const };
  const saved = await saveChunk(store, row, { profiles, papers: [] }, [], derive);
  return { ...saved.row, authorIds: saved.chunk.authorIds, paperIds: saved.chunk.paperIds };
}

/** The import whose chunks name this author. */
export async function importOf(store: Store, author: number): Promise<Import> {
  const chunks = (await store.importChunks.toArray()).filter(({ authorIds }) => authorIds.includes(author));
  const row = await store.imports.get(chunks[0]?.importId ?? -1);
  if (!row) throw new Error('No import brought this author.');
  return row;
}

/** Every row of every table, to compare a store with what it was; without what is about the store itself, or for others. */
export async function everything(store: Store): Promise<Record<string, unknown[]>> {
  const shown = store.tables.filter(({ name }) => !['meta', 'corpusErrands', 'tombstones'].includes(name));
  const tables = await Promise.all(shown.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(tables.map(([name, rows]) => [name, name === 'keyShards' ? rows.filter(isUsed) : rows]));
}

function isUsed(row: { hashes: Uint32Array }): boolean {
  return row.hashes.length > 0;
}
