import { mergePeople, together } from '../../merge/edit-person.ts';
import { mergeComparisons } from '../../merge/merge-comparisons.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { SeenEntry } from '../../model/met-paper.ts';
import type { Person } from '../../model/person.ts';
import type { Store } from '../db.ts';
import { isEqual } from '../is-equal.ts';
import { whoStays } from '../who-stays.ts';
import type { Theirs } from './load-theirs.ts';
import type { IdMap, MergeReport } from './types.ts';

type Kept = Pick<Theirs, 'people' | 'comparisons' | 'seenEntries'>;

/**
 * Makes known here what the reader keeps there: groups and notes about authors, comparisons, marks of listings. Nothing
 * is kept of authors who are not here: they were erased, or the import that told of them was taken back.
 */
export async function mergeKept(
  store: Store,
  { people, comparisons, seenEntries }: Kept,
  ids: IdMap,
): Promise<Pick<MergeReport, 'peopleChanged' | 'comparisonsChanged' | 'marksAdded'>> {
  const ours = (id: number) => ids.get(id) ?? id;
  const named = [...people.map(({ author }) => author), ...comparisons.flatMap(({ authors }) => authors)].map(ours);
  const stays = await whoStays(store, [...new Set(named)]);
  const here = (id: number) => (stays.has(ours(id)) ? [ours(id)] : []);
  return {
    peopleChanged: await putPeople(
      store,
      people.flatMap((one) => here(one.author).map((author) => ({ ...one, author }))),
    ),
    comparisonsChanged: await putComparisons(
      store,
      comparisons.map((one) => ({ ...one, authors: [...new Set(one.authors.flatMap(here))] })),
    ),
    marksAdded: await putMarks(store, seenEntries),
  };
}

async function putPeople(store: Store, theirs: readonly Person[]): Promise<number> {
  // Two of theirs may be one here.
  const rows = [...Map.groupBy(theirs, ({ author }) => author).values()].map((same) => same.reduce(together));
  const known = await store.people.bulkGet(rows.map(({ author }) => author));
  const merged = rows.map((row, at) => (known[at] ? mergePeople(known[at], row) : row));
  const changed = merged.filter((row, at) => !isEqual(row, known[at]));
  await store.people.bulkPut(changed);
  return changed.length;
}

async function putComparisons(store: Store, theirs: readonly Comparison[]): Promise<number> {
  // Of one person there is nothing to compare.
  const rows = theirs.filter(({ authors }) => authors.length >= 2).map(({ seen: _, ...row }) => row);
  const known = await store.comparisons.bulkGet(rows.map(({ id }) => id));
  const merged = rows.map((row, at) => (known[at] ? mergeComparisons(known[at], row) : row));
  const changed = merged.filter((row, at) => !isEqual(row, known[at]));
  await store.comparisons.bulkPut(changed);
  return changed.length;
}

async function putMarks(store: Store, theirs: readonly SeenEntry[]): Promise<number> {
  const known = await store.seenEntries.bulkGet(theirs.map(({ id }) => id));
  await store.seenEntries.bulkPut(theirs.filter(({ at }, index) => at > (known[index]?.at ?? '')));
  return known.filter((mark) => mark === undefined).length;
}
