import { timeAfter } from '../merge/stamp.ts';
import type { Person } from '../model/person.ts';
import type { Store } from './db.ts';
import { isEqual } from './is-equal.ts';
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
  return [...people.values()].filter(saysSomething);
}

/** A row that says nothing stands only for what it said before. */
export function saysSomething({ groups, note }: Person): boolean {
  return groups.length > 0 || note !== '';
}

/** What is kept of two who are one. A note that holds the other already stays as it is. */
export function together(a: Person, b: Person): Person {
  const [groupsAt, noteAt] = [latest(a.groupsAt, b.groupsAt), latest(a.noteAt, b.noteAt)];
  return {
    author: a.author,
    groups: tidy([...a.groups, ...b.groups]),
    ...(groupsAt && { groupsAt }),
    note: joined(a.note, b.note),
    ...(noteAt && { noteAt }),
  };
}

function joined(a: string, b: string): string {
  if (a.includes(b)) return a;
  return b.includes(a) ? b : `${a}\n\n${b}`;
}

function latest(a = '', b = ''): string {
  return a > b ? a : b;
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
    const before = (await store.people.bulkGet(ids)).map((row, at) => row ?? nothing(ids[at] ?? author));
    const groups = change.groups ? tidy(change.groups) : (known?.groups ?? []);
    const after = { author, groups, note: change.note ?? known?.note ?? '' };
    // Once edited, what was kept of those who became one is kept of the one who stays.
    await putPeople(store, [after, ...ids.slice(1).map(nothing)], now);
    return before;
  });
}

function nothing(author: number): Person {
  return { author, groups: [], note: '' };
}

/** Makes rows say this, as an edit of now of what they did not say already. */
export async function putPeople(store: Store, rows: readonly Person[], now: string): Promise<void> {
  await store.transaction('rw', store.people, async () => {
    const known = await store.people.bulkGet(rows.map(({ author }) => author));
    await store.people.bulkPut(rows.map((row, at) => edited(known[at] ?? nothing(row.author), row, now)));
  });
}

function edited(before: Person, { groups, note }: Person, now: string): Person {
  return {
    ...before,
    ...(!isEqual(groups, before.groups) && { groups, groupsAt: timeAfter(before.groupsAt, now) }),
    ...(note !== before.note && { note, noteAt: timeAfter(before.noteAt, now) }),
  };
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

/** Who is in a group; nobody where there is none of the name, whatever its case. */
export async function membersOf(store: Store, group: string): Promise<number[]> {
  return (await groupsOf(store)).find(({ name }) => isSame(name, group))?.authors ?? [];
}

/** Gives a group another name, or none (null), which dissolves it. Returns the rows as they were. */
export async function renameGroup(store: Store, from: string, to: string | null, now: string): Promise<Person[]> {
  return store.transaction('rw', store.people, async () => {
    const before = await store.people.filter(({ groups }) => groups.some((name) => isSame(name, from))).toArray();
    const renamed = (name: string) => (isSame(name, from) ? (to ?? []) : name);
    const after = before.map((row) => ({ ...row, groups: tidy(row.groups.flatMap(renamed)) }));
    await putPeople(store, after, now);
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
