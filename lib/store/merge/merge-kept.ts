import type { Comparison } from '../../model/comparison.ts';
import type { Person } from '../../model/person.ts';
import type { Store } from '../db.ts';
import type { Theirs } from './load-theirs.ts';
import type { IdMap } from './types.ts';

/**
 * Groups and notes about authors, kept comparisons and marks of listings: of two words on one matter the later counts,
 * and of two of one moment the same one on both machines. What a comparison last said stays each machine's own.
 */
export async function mergeKept(
  store: Store,
  { people, comparisons, seenEntries }: Pick<Theirs, 'people' | 'comparisons' | 'seenEntries'>,
  ids: IdMap,
): Promise<void> {
  const ours = (id: number) => ids.get(id) ?? id;
  const named = people.map((person) => ({ ...person, author: ours(person.author) }));
  const known = await store.people.bulkGet(named.map(({ author }) => author));
  await store.people.bulkPut(named.filter((one, at) => isLater(one, known[at], ({ groups, note }) => [groups, note])));
  const kept = await store.comparisons.bulkGet(comparisons.map(({ id }) => id));
  const later = comparisons
    .map((one) => ({ ...one, authors: [...new Set(one.authors.map(ours))] }))
    .map((one, at) => ({ one, known: kept[at] }))
    .filter(({ one, known: own }) => isLater(one, own, said));
  await store.comparisons.bulkPut(
    later.map(({ one: { seen: _, ...one }, known: own }) => (own?.seen ? { ...one, seen: own.seen } : one)),
  );
  const seen = await store.seenEntries.bulkGet(seenEntries.map(({ id }) => id));
  await store.seenEntries.bulkPut(seenEntries.filter((one, at) => one.at > (seen[at]?.at ?? '')));
}

function said({ name, authors, removedAt }: Comparison): unknown[] {
  return [name, authors, removedAt ?? null];
}

function isLater<T extends Pick<Person, 'at'>>(theirs: T, ours: T | undefined, says: (one: T) => unknown): boolean {
  if (!ours || theirs.at !== ours.at) return !ours || theirs.at > ours.at;
  return JSON.stringify(says(theirs)) > JSON.stringify(says(ours));
}
