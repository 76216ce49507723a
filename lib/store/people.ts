import { editedPerson, groupKey, nothingOf, type PersonChange, saysSomething, together } from '../merge/edit-person.ts';
import type { Editing } from '../merge/editing.ts';
import type { Person } from '../model/person.ts';
import type { Store } from './db.ts';
import { machineOf } from './machine.ts';
import { whoStays } from './who-stays.ts';

/** What is kept, whenever it was written. */
type Said = Pick<Person, 'author'> & PersonChange;

/** A group of the reader's own. */
export interface Group {
  name: string;
  authors: number[];
}

/** What the reader keeps about an author, and about everybody merged into them; undefined where that is nothing. */
export async function loadPerson(store: Store, author: number): Promise<Person | undefined> {
  return (await allPeople(store)).find((person) => person.author === author);
}

/** One row an author of the store about whom something is kept; what is kept of two that became one stands together. */
export async function allPeople(store: Store): Promise<Person[]> {
  const rows = await store.people.toArray();
  const stays = await whoStays(
    store,
    rows.map(({ author }) => author),
  );
  const people = new Map<number, Person>();
  for (const row of rows) {
    const author = stays.get(row.author);
    if (author === undefined) continue;
    const known = people.get(author);
    people.set(author, known ? together(known, row) : { ...row, author });
  }
  return [...people.values()].filter(saysSomething);
}

/**
 * Changes what is kept about authors, each by what is said of them now. Returns the rows as they were, which `putPeople`
 * puts back. A row that says nothing any more stays, so that on merging with another machine the later word wins.
 */
export async function editPeople(
  store: Store,
  authors: readonly number[],
  change: (person: Person) => PersonChange,
  now: string,
): Promise<Person[]> {
  return store.transaction('rw', [store.people, store.authors, store.decisions, store.meta], async () => {
    const editing = { now, machine: await machineOf(store) };
    const known = new Map((await allPeople(store)).map((person) => [person.author, person]));
    const own = (await store.people.toArray()).map(({ author }) => author);
    const stays = await whoStays(store, own);
    const partsOf = (author: number) => own.filter((id) => id !== author && stays.get(id) === author);
    const before = await rowsOf(
      store,
      authors.flatMap((author) => [author, ...partsOf(author)]),
    );
    const after = authors.flatMap((author) => {
      const person = known.get(author) ?? nothingOf(author);
      // Once edited, what was kept of those who became one is kept of the one who stays.
      return [{ ...person, ...change(person), author }, ...partsOf(author).map(nothingOf)];
    });
    await putRows(store, after, editing);
    return before;
  });
}

/** Changes what is kept about one author. */
export async function editPerson(store: Store, author: number, change: PersonChange, now: string): Promise<Person[]> {
  return editPeople(store, [author], () => change, now);
}

/** Makes rows say this, as an edit of now of what they did not say already. */
export async function putPeople(store: Store, rows: readonly Said[], now: string): Promise<void> {
  await store.transaction('rw', store.people, store.meta, async () => {
    await putRows(store, rows, { now, machine: await machineOf(store) });
  });
}

async function putRows(store: Store, rows: readonly Said[], editing: Editing): Promise<void> {
  const known = await rowsOf(
    store,
    rows.map(({ author }) => author),
  );
  await store.people.bulkPut(
    known.map((row, at) => editedPerson(row, { groups: rows[at]?.groups, note: rows[at]?.note }, editing)),
  );
}

/** What is kept about these authors, each for themselves. */
async function rowsOf(store: Store, authors: readonly number[]): Promise<Person[]> {
  const rows = await store.people.bulkGet([...authors]);
  return authors.map((author, at) => rows[at] ?? nothingOf(author));
}

/** The reader's groups by name, each with its members. */
export async function groupsOf(store: Store): Promise<Group[]> {
  const groups = new Map<string, Group>();
  for (const { author, groups: names } of await allPeople(store)) {
    for (const name of names) {
      const group = groups.get(groupKey(name)) ?? { name, authors: [] };
      group.authors.push(author);
      groups.set(groupKey(name), group);
    }
  }
  return [...groups.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** Who is in a group; nobody where there is none of the name, whatever its case. */
export async function membersOf(store: Store, group: string): Promise<number[]> {
  return (await groupsOf(store)).find(({ name }) => isSameGroup(name, group))?.authors ?? [];
}

/** Whether two names are of one group. */
export function isSameGroup(a: string, b: string): boolean {
  return groupKey(a) === groupKey(b);
}
