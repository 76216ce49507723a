import { Dexie } from 'dexie';
import type { BackupHeader } from '../../backup/header.ts';
import { type BackupRow, openBackup } from '../../backup/read-backup.ts';
import { BackupRefused, refusals } from '../../backup/refusal.ts';
import type { Problem } from '../../model/problem.ts';
import { Store } from '../db.ts';
import type { Derive } from '../derive.ts';
import { schemaVersions } from '../schema.ts';
import { dropBadRows } from './drop-bad-rows.ts';
import { rebuildKeys } from './rebuild-keys.ts';
import { knownBackups } from './tables.ts';

/** A backup as a store of its own, beside the reader’s. */
export interface StagedBackup {
  store: Store;
  header: BackupHeader;
  /** Rows that were left out, for this Byline cannot read them. */
  leftOut: Problem[];
  /** Deletes the store beside the reader’s; to be called in any case. */
  drop(): Promise<void>;
}

/** The stores beside the reader's: for a file that was chosen, and for those of a synced folder. */
export const stagedStores = { file: 'byline-restore', folder: 'byline-restore-folder' } as const;

/** Deletes what a page that was closed over its preview left of another library. */
export async function dropStaged(): Promise<void> {
  await Promise.all(Object.values(stagedStores).map((name) => Dexie.delete(name)));
}

export type Staging = { ok: true; staged: StagedBackup } | { ok: false; problem: Problem };

/**
 * Reads a backup into a store of its own and brings it up to this version, look-up tables and all. The rows are written
 * by the schema they were made by, and the store is then opened like any that an older Byline left: a backup of any age
 * goes through the same upgrades. Where anything is wrong the store is deleted again; the reader’s own is never touched.
 */
export async function stageBackup(blob: Blob, derive: Derive, name: string = stagedStores.file): Promise<Staging> {
  const drop = () => Dexie.delete(name);
  try {
    // What an interrupted restore left.
    await drop();
    const { header, rows } = await openBackup(blob, knownBackups);
    await writeRows(name, header, rows);
    const store = new Store(name);
    await store.open();
    // The next Byline that needs the name takes it.
    store.on('versionchange', () => store.close());
    const leftOut = await dropBadRows(store);
    await rebuildKeys(store, derive);
    const close = async () => {
      store.close();
      await drop();
    };
    return { ok: true, staged: { store, header, leftOut, drop: close } };
  } catch (error) {
    await drop();
    if (error instanceof BackupRefused) return { ok: false, problem: error.problem };
    throw error;
  }
}

const portion = 500;

/** Writes rows into a store of the version they were made by; into no table that it did not have. */
async function writeRows(name: string, { schema }: BackupHeader, rows: AsyncGenerator<BackupRow>): Promise<void> {
  const old = new Dexie(name);
  for (const { version, stores } of schemaVersions) if (version <= schema) old.version(version).stores(stores);
  try {
    await old.open();
    let held: BackupRow[] = [];
    for await (const row of rows) {
      if (held.length === portion || (held[0] && held[0].table !== row.table)) {
        await putRows(old, held);
        held = [];
      }
      held.push(row);
    }
    await putRows(old, held);
  } finally {
    old.close();
  }
}

async function putRows(old: Dexie, rows: readonly BackupRow[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const keyPath = String(old.table(first.table).schema.primKey.keyPath);
  // A key is what rows are found by; a row without one, or with one of another kind, is no row.
  const odd = rows.find(({ row }) => !['string', 'number'].includes(typeof row[keyPath]));
  if (odd) throw refusals.badRow(odd.line);
  await old.table(first.table).bulkPut(rows.map(({ row }) => row));
}
