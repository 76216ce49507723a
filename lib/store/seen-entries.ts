import type { Store } from './db.ts';

const keptMs = 180 * 86_400_000;

/** Marks entries of listings as seen by arXiv id, or takes the mark away. */
export async function markSeen(store: Store, ids: readonly string[], isSeen: boolean, now: string): Promise<void> {
  await store.transaction('rw', store.seenEntries, async () => {
    if (!isSeen) return store.seenEntries.bulkDelete([...ids]);
    return store.seenEntries.bulkPut(ids.map((id) => ({ id, at: now })));
  });
}

/** Forgets marks of more than half a year ago. */
export async function forgetOldMarks(store: Store, now: string): Promise<void> {
  const oldest = new Date(Date.parse(now) - keptMs).toISOString();
  await store.seenEntries.filter(({ at }) => at < oldest).delete();
}

/** Of these arXiv ids, those marked as seen. */
export async function seenAmong(store: Store, ids: readonly string[]): Promise<Set<string>> {
  const rows = await store.seenEntries.bulkGet([...ids]);
  return new Set(rows.flatMap((row) => row?.id ?? []));
}
