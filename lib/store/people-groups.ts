import type { Person } from '../model/person.ts';
import type { Store } from './db.ts';
import { editPerson, loadPerson, putPeople } from './people.ts';
import { present } from './present.ts';

/** Changes the groups of several authors alike. Returns the rows as they were, for `putGroups`. */
export async function changeGroups(
  store: Store,
  authors: readonly number[],
  change: (groups: readonly string[]) => string[],
  now: string,
): Promise<Person[]> {
  return store.transaction('rw', [store.people, store.authors, store.decisions], async () => {
    const before: Person[] = [];
    for (const author of authors) {
      const groups = (await loadPerson(store, author))?.groups ?? [];
      before.push(...(await editPerson(store, author, { groups: change(groups) }, now)));
    }
    return before;
  });
}

/** Puts groups back as they were; notes stay as they are by now. */
export async function putGroups(store: Store, before: readonly Person[], now: string): Promise<void> {
  await store.transaction('rw', store.people, async () => {
    const rows = present(await store.people.bulkGet(before.map(({ author }) => author)));
    const notes = new Map(rows.map(({ author, note }) => [author, note]));
    const after = before.map((row) => ({ ...row, note: notes.get(row.author) ?? row.note }));
    await putPeople(store, after, now);
  });
}
