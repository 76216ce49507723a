import fc from 'fast-check';
import {
  changeComparison,
  removeComparison,
  restoreComparison,
  saveComparison,
} from '../../../../lib/store/comparisons.ts';
import type { Store } from '../../../../lib/store/db.ts';
import { loadTheirs } from '../../../../lib/store/merge/load-theirs.ts';
import { mergeKept } from '../../../../lib/store/merge/merge-kept.ts';
import { editPerson } from '../../../../lib/store/people.ts';
import { renameGroup } from '../../../../lib/store/people-groups.ts';

/** What happens on one of some machines. */
export type Step =
  | { kind: 'group' | 'note' | 'empty' | 'regroup'; on: number; minute: number; author: number }
  | { kind: 'save' | 'rename' | 'people' | 'remove' | 'restore'; on: number; minute: number; pick: number }
  /** `on` reads what `from` has. */
  | { kind: 'merge'; on: number; from: number };

/** Histories on a number of machines whose clocks agree on nothing. */
export function histories(machines: number): fc.Arbitrary<Step[]> {
  const [on, minute] = [fc.nat(machines - 1), fc.nat(30)];
  const step: fc.Arbitrary<Step> = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constantFrom('group' as const, 'note' as const, 'empty' as const, 'regroup' as const),
        on,
        minute,
        author: fc.constantFrom(1, 2),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constantFrom(
          'save' as const,
          'rename' as const,
          'people' as const,
          'remove' as const,
          'restore' as const,
        ),
        on,
        minute,
        pick: fc.nat(2),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('merge' as const), on, from: on }) },
  );
  return fc.array(step, { maxLength: 30, size: 'max' });
}

const authors = [1, 2, 3, 4];

/** A machine where these authors are known and nothing is kept of them. */
export async function emptied(store: Store): Promise<Store> {
  await Promise.all([store.people.clear(), store.comparisons.clear(), store.seenEntries.clear()]);
  const row = { profiles: [], followed: false, sortName: '', doubts: [], papers: [], people: 1 };
  await store.authors.bulkPut(authors.map((id) => ({ ...row, id })));
  return store;
}

/** Reads what the other machine keeps; says how much is new. */
export async function read(store: Store, other: Store): Promise<number> {
  const { peopleChanged, comparisonsChanged, marksAdded } = await mergeKept(store, await loadTheirs(other), new Map());
  return peopleChanged + comparisonsChanged + marksAdded;
}

/** Makes the `index`th step; what is written names it, so that no two writings are alike. */
export async function make(step: Step, index: number, stores: readonly Store[]): Promise<void> {
  const store = stores[step.on] as Store;
  if (step.kind === 'merge') {
    await read(store, stores[step.from] as Store);
    return;
  }
  const now = `2026-11-24T10:${String(step.minute).padStart(2, '0')}:00.000Z`;
  if ('author' in step) {
    if (step.kind === 'note') await editPerson(store, step.author, { note: `n${index}` }, now);
    if (step.kind === 'group') await editPerson(store, step.author, { groups: [`g${index}`, 'all'] }, now);
    if (step.kind === 'empty') await editPerson(store, step.author, { groups: [], note: '' }, now);
    if (step.kind === 'regroup') await renameGroup(store, 'all', `all${index}`, now);
    return;
  }
  if (step.kind === 'save') {
    await saveComparison(store, { name: `c${index}`, authors: [1, 2] }, now);
    return;
  }
  const rows = await store.comparisons.toArray();
  const id = rows[step.pick]?.id ?? -1;
  if (step.kind === 'rename') await changeComparison(store, id, { name: `c${index}` }, now);
  if (step.kind === 'people') await changeComparison(store, id, { authors: authors.slice(index % 3) }, now);
  if (step.kind === 'remove') await removeComparison(store, id, now);
  if (step.kind === 'restore') await restoreComparison(store, id, now);
}

/** Every part of what a machine keeps, as text, by what it is of. */
export async function partsOf(store: Store): Promise<Map<string, string>> {
  const [people, comparisons] = await Promise.all([store.people.toArray(), store.comparisons.toArray()]);
  return new Map([
    ...people.flatMap(({ author, groups, note, edits }) => [
      ...Object.keys(edits.groups).map((name) => [`${author} in ${name}`, String(groups.includes(name))] as const),
      [`note on ${author}`, note] as const,
    ]),
    ...comparisons.flatMap(({ id, name, authors: compared, removedAt }) => [
      [`comparison ${id}`, `${name}: ${compared.join()}`] as const,
      [`${id} kept`, removedAt === undefined ? 'kept' : 'deleted'] as const,
    ]),
  ]);
}
