import { newId } from '../ids/new-id.ts';
import { timeAfter } from '../merge/stamp.ts';
import type { Comparison, SeenComparison } from '../model/comparison.ts';
import type { Store } from './db.ts';
import { isEqual } from './is-equal.ts';
import { whoStays } from './who-stays.ts';

/** Keeps whom to compare. Returns the comparison's id. */
export async function saveComparison(
  store: Store,
  { name, authors, seen }: { name: string; authors: readonly number[]; seen?: SeenComparison | undefined },
  now: string,
): Promise<number> {
  const id = newId();
  const row = { id, name: tidy(name), authors: [...authors], savedAt: now, at: now, keptAt: now };
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
  { name, authors }: Partial<Pick<Comparison, 'name' | 'authors'>>,
  now: string,
): Promise<void> {
  await store.comparisons.where({ id }).modify((row) => {
    const after = { name: tidy(name ?? '') || row.name, authors: [...(authors ?? row.authors)] };
    if (isEqual(after, { name: row.name, authors: row.authors })) return;
    Object.assign(row, after);
    row.at = timeAfter(row.at, now);
  });
}

function tidy(name: string): string {
  return name.trim().slice(0, 200);
}

/** Deletes it, so that it can come back. */
export async function removeComparison(store: Store, id: number, now: string): Promise<void> {
  await store.comparisons.where({ id }).modify((row) => {
    if (row.removedAt !== undefined) return;
    row.removedAt = now;
    row.keptAt = timeAfter(row.keptAt, now);
  });
}

export async function restoreComparison(store: Store, id: number, now: string): Promise<void> {
  await store.comparisons.where({ id }).modify((row) => {
    if (row.removedAt === undefined) return;
    delete row.removedAt;
    row.keptAt = timeAfter(row.keptAt, now);
  });
}

/** Keeps what it said when it was last opened; that is no edit. */
export async function noteSeen(store: Store, id: number, seen: SeenComparison): Promise<void> {
  await store.comparisons.update(id, { seen });
}

/** Takes an author who was erased out of all comparisons; one with fewer than two people left goes. */
export async function forgetCompared(store: Store, gone: ReadonlySet<number>, now: string): Promise<void> {
  const rows = await store.comparisons.filter(({ authors }) => authors.some((id) => gone.has(id))).toArray();
  const left = rows.map((row) => withoutGone(row, gone, now));
  await store.comparisons.bulkDelete(rows.map(({ id }) => id));
  await store.comparisons.bulkPut(left.filter(({ authors }) => authors.length >= 2));
}

function withoutGone({ seen, ...row }: Comparison, gone: ReadonlySet<number>, now: string): Comparison {
  const isLeft = (id: number) => !gone.has(id);
  return {
    ...row,
    authors: row.authors.filter(isLeft),
    at: timeAfter(row.at, now),
    ...(seen && {
      seen: {
        at: seen.at,
        cells: seen.cells.filter(({ author }) => isLeft(author)),
        joint: seen.joint.filter(({ a, b }) => isLeft(a) && isLeft(b)),
      },
    }),
  };
}
