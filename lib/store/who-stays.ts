import type { Store } from './db.ts';

/** Who these authors are now: themselves, or whom they were merged into; those who are gone are left out. */
export async function whoStays(store: Store, ids: readonly number[]): Promise<Map<number, number>> {
  const rows = await store.authors.bulkGet([...ids]);
  const stays = new Map(ids.flatMap((id, at) => (rows[at] ? [[id, id] as const] : [])));
  if (stays.size === ids.length) return stays;
  const decisions = await store.decisions.toArray();
  const into = new Map(decisions.flatMap((one) => (one.kind === 'merge' ? [[one.other, one.author] as const] : [])));
  const lost = ids.filter((id) => !stays.has(id));
  const ends = lost.map((id) => endOf(id, into));
  const found = await store.authors.bulkGet(ends);
  lost.forEach((id, at) => {
    const end = ends[at];
    if (found[at] && end !== undefined) stays.set(id, end);
  });
  return stays;
}

function endOf(id: number, into: ReadonlyMap<number, number>): number {
  const seen = new Set<number>();
  let at = id;
  for (let next = into.get(at); next !== undefined && !seen.has(at); next = into.get(at)) {
    seen.add(at);
    at = next;
  }
  return at;
}
