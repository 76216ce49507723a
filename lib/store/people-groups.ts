import type { Person } from '../model/person.ts';
import type { Store } from './db.ts';
import { editPeople, isSameGroup, putPeople } from './people.ts';

/** Changes the groups of several authors alike. Returns the rows as they were, for `putGroups`. */
export async function changeGroups(
  store: Store,
  authors: readonly number[],
  change: (groups: readonly string[]) => string[],
  now: string,
): Promise<Person[]> {
  return editPeople(store, authors, ({ groups }) => ({ groups: change(groups) }), now);
}

/** Gives a group another name, or none (null), which dissolves it. Returns the rows as they were, for `putGroups`. */
export async function renameGroup(store: Store, from: string, to: string | null, now: string): Promise<Person[]> {
  const renamed = (name: string) => (isSameGroup(name, from) ? (to ?? []) : name);
  return store.transaction('rw', store.people, store.meta, async () => {
    const before = await store.people.filter(({ groups }) => groups.some((name) => isSameGroup(name, from))).toArray();
    const after = before.map((row) => ({ ...row, groups: row.groups.flatMap(renamed) }));
    await putGroups(store, after, now);
    return before;
  });
}

/** Puts groups back as they were; notes stay as they are by now. */
export async function putGroups(
  store: Store,
  rows: readonly Pick<Person, 'author' | 'groups'>[],
  now: string,
): Promise<void> {
  await putPeople(
    store,
    rows.map(({ author, groups }) => ({ author, groups })),
    now,
  );
}
