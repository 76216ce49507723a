import type { Snapshot, Store } from '../db.ts';
import { isOnList } from '../reading-list.ts';
import { type DumpFacts, dumpStore } from './dump.ts';

/** Days that are kept. */
export const mostDays = 14;

/** The snapshot of the whole store that was taken before the last restoring. */
export const beforeRestore = 'before-restore';

/**
 * Keeps the reading list as it is now under today’s date (of UTC), where it changed since the last time and today has no
 * snapshot yet. Called before the first change of a day, it is the list as the day before left it: what a reader wants
 * back is what stood there before today’s mistake, and today’s mistake is never in today’s snapshot. Cheap where there is
 * nothing to do; call it before anything that edits the list, and when the store is opened.
 */
export async function noteDay(store: Store, now: string, app: string): Promise<boolean> {
  const day = now.slice(0, 10);
  // A day to come was noted while the clock was wrong: it must not end the days until it comes.
  const last = await store.snapshots.where('id').belowOrEqual(day).last();
  if (last?.id === day) return false;
  const changed = (await store.reading.orderBy('changed').last())?.changed ?? 0;
  if (changed === (last?.changed ?? 0)) return false;
  await keepSnapshot(store, day, { scope: 'reading list', at: now, app });
  await store.transaction('rw', store.snapshots, async () => {
    const days = (await store.snapshots.toCollection().primaryKeys()).filter(isDay).sort();
    await store.snapshots.bulkDelete(days.slice(0, -mostDays));
  });
  return true;
}

/** Keeps the whole store as it is now, the corpus apart, so that a restoring can be undone. The last one is kept. */
export async function noteBeforeRestore(store: Store, facts: Omit<DumpFacts, 'scope'>): Promise<void> {
  await keepSnapshot(store, beforeRestore, { scope: 'without corpus', ...facts });
}

async function keepSnapshot(store: Store, id: string, facts: DumpFacts): Promise<void> {
  const changed = (await store.reading.orderBy('changed').last())?.changed ?? 0;
  const entries = await store.reading.filter(isOnList).count();
  const { blob } = await dumpStore(store, facts);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  await store.snapshots.put({ id, at: facts.at, entries, changed, bytes });
}

/** What is shown of a snapshot. */
export type SnapshotFacts = Omit<Snapshot, 'bytes'> & { size: number };

/** All snapshots, the newest first. */
export async function listSnapshots(store: Store): Promise<SnapshotFacts[]> {
  const rows = await store.snapshots.toArray();
  return rows.map(({ bytes, ...facts }) => ({ ...facts, size: bytes.length })).sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** A snapshot as the backup that it is. */
export async function snapshotBlob(store: Store, id: string): Promise<Blob | null> {
  const row = await store.snapshots.get(id);
  return row ? new Blob([row.bytes]) : null;
}

function isDay(id: string): boolean {
  return /^\d/.test(id);
}
