import type { Person } from '../model/person.ts';
import type { Store } from './db.ts';
import { whoStays } from './who-stays.ts';

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
  return [...people.values()].filter(({ groups, note }) => groups.length > 0 || note !== '');
}

function together(a: Person, b: Person): Person {
  const isIn = new Set(a.groups.map(nameKey));
  return {
    author: a.author,
    groups: [...a.groups, ...b.groups.filter((name) => !isIn.has(nameKey(name)))],
    note: [a.note, b.note].filter((note) => note !== '').join('\n\n'),
    at: a.at > b.at ? a.at : b.at,
  };
}

/**
 * Changes what is kept about an author. Returns the rows as they were, which `putPeople` puts back. A row that says
 * nothing any more stays, so that on merging with another machine the later word wins.
 */
export async function editPerson(
  store: Store,
  author: number,
  change: Partial<Pick<Person, 'groups' | 'note'>>,
  now: string,
): Promise<Person[]> {
  return store.transaction('rw', [store.people, store.authors, store.decisions], async () => {
    const known = await loadPerson(store, author);
    const own = (await store.people.toArray()).map(({ author: id }) => id);
    const stays = await whoStays(store, own);
    const ids = [author, ...own.filter((id) => id !== author && stays.get(id) === author)];
    const before = (await store.people.bulkGet(ids)).map((row, at) => row ?? nothing(ids[at] ?? author, now));
    const groups = change.groups ? tidy(change.groups) : (known?.groups ?? []);
    const after = { author, groups, note: change.note ?? known?.note ?? '', at: now };
    // Once edited, what was kept of those who became one is kept of the one who stays.
    await store.people.bulkPut([after, ...ids.slice(1).map((id) => nothing(id, now))]);
    return before;
  });
}

function nothing(author: number, at: string): Person {
  return { author, groups: [], note: '', at };
}

/** Puts rows back as they were, as an edit of now. */
export async function putPeople(store: Store, rows: readonly Person[], now: string): Promise<void> {
  await store.people.bulkPut(rows.map((row) => ({ ...row, at: now })));
}

/** The reader's groups by name, each with its members. */
export async function groupsOf(store: Store): Promise<Group[]> {
  const groups = new Map<string, Group>();
  for (const { author, groups: names } of await allPeople(store)) {
    for (const name of names) {
      const group = groups.get(nameKey(name)) ?? { name, authors: [] };
      group.authors.push(author);
      groups.set(nameKey(name), group);
    }
  }
  return [...groups.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** Gives a group another name, or none (null), which dissolves it. Returns the rows as they were. */
export async function renameGroup(store: Store, from: string, to: string | null, now: string): Promise<Person[]> {
  return store.transaction('rw', store.people, async () => {
    const before = await store.people.filter(({ groups }) => groups.some((name) => isSame(name, from))).toArray();
    const after = before.map((row) => ({
      ...row,
      groups: tidy(row.groups.flatMap((name) => (isSame(name, from) ? (to ?? []) : name))),
      at: now,
    }));
    await store.people.bulkPut(after);
    return before;
  });
}

/** Trimmed, each once, without empty ones. */
function tidy(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names.map((one) => one.trim().slice(0, 200)))
    if (name !== '' && !byKey.has(nameKey(name))) byKey.set(nameKey(name), name);
  return [...byKey.values()];
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

function isSame(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}
