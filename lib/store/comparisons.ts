import { newId } from '../ids/new-id.ts';
import type { Comparison, SeenComparison } from '../model/comparison.ts';
import type { Store } from './db.ts';
import { whoStays } from './who-stays.ts';

/** Keeps whom to compare. Returns the comparison's id. */
export async function saveComparison(
  store: Store,
  { name, authors, seen }: { name: string; authors: readonly number[]; seen?: SeenComparison | undefined },
  now: string,
): Promise<number> {
  const id = newId();
  const row: Comparison = { id, name: name.trim().slice(0, 200), authors: [...authors], savedAt: now, at: now };
  await store.comparisons.add(seen ? { ...row, seen } : row);
  return id;
}

/** Those kept, newest first. Authors who became one are named once; those who are gone are left out. */
export async function listComparisons(store: Store): Promise<Comparison[]> {
  const rows = (await store.comparisons.toArray()).filter(({ removedAt }) => removedAt === undefined);
  const stays = await whoStays(store, [...new Set(rows.flatMap(({ authors }) => authors))]);
  return rows
    .map((row) => ({ ...row, authors: [...new Set(row.authors.flatMap((id) => stays.get(id) ?? []))] }))
    .sort((a, b) => b.savedAt.localeCompare(a.savedAt) || b.id - a.id);
}

/** Gives it another name, or other people. */
export async function changeComparison(
  store: Store,
  id: number,
  change: Partial<Pick<Comparison, 'name' | 'authors'>>,
  now: string,
): Promise<void> {
  await store.comparisons.update(id, { ...change, at: now });
}

/** Deletes it, so that it can come back. */
export async function removeComparison(store: Store, id: number, now: string): Promise<void> {
  await store.comparisons.update(id, { removedAt: now, at: now });
}

export async function restoreComparison(store: Store, id: number, now: string): Promise<void> {
  await store.comparisons.where({ id }).modify((row) => {
    delete row.removedAt;
    row.at = now;
  });
}

/** Keeps what it said when it was last opened; that is no edit. */
export async function noteSeen(store: Store, id: number, seen: SeenComparison): Promise<void> {
  await store.comparisons.update(id, { seen });
}

/** Takes an author who was erased out of all comparisons; one with fewer than two people left goes. */
export async function forgetCompared(store: Store, gone: ReadonlySet<number>, now: string): Promise<void> {
  await store.comparisons
    .filter(({ authors }) => authors.some((id) => gone.has(id)))
    .modify((row) => {
      const left = row.authors.filter((id) => !gone.has(id));
      row.at = now;
      if (row.seen) row.seen = { ...row.seen, cells: row.seen.cells.filter(({ author }) => !gone.has(author)) };
      if (left.length >= 2) row.authors = left;
      else row.removedAt ??= now;
    });
}
