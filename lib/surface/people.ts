import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { GroupLine } from '../../components/people/types.ts';
import type { Person } from '../model/person.ts';
import { followAuthor } from '../store/authors.ts';
import type { Store } from '../store/db.ts';
import { allPeople, editPerson, groupsOf } from '../store/people.ts';
import { changeGroups, putGroups, renameGroup } from '../store/people-groups.ts';
import type { AuthorFilter } from '../view/person-types.ts';
import { count } from '../view/words.ts';
import { always, live } from './live.ts';

type Attempt = (work: Promise<unknown>) => void;

/** The reader's groups and notes about authors, and what is done to several of them at once. */
export interface People {
  filter: Signal<AuthorFilter>;
  groups: ReadonlySignal<GroupLine[]>;
  /** Groups and note, of whom something is kept. */
  kept: ReadonlySignal<ReadonlyMap<number, Pick<Person, 'groups' | 'note'>>>;
  ticked: Signal<ReadonlySet<number>>;
  undoMessage: ReadonlySignal<string | null>;
  actions: {
    onTick: (authorId: number, isOn: boolean) => void;
    onUntick: () => void;
    onAddTo: (authorIds: readonly number[], group: string) => void;
    onTakeOut: (authorId: number, group: string) => void;
    onFollow: (authorIds: readonly number[]) => void;
    onNote: (authorId: number, note: string) => void;
    onRename: (from: string, to: string) => void;
    onDissolve: (group: string) => void;
    onUndo: () => void;
  };
}

interface Done {
  message: string;
  takeBack: () => Promise<unknown>;
}

interface Kept {
  people: Person[];
  groups: GroupLine[];
}

export function createPeople(store: Store, attempt: Attempt): People {
  const all = live(always, () => loadKept(store), { people: [], groups: [] } as Kept);
  const filter = signal<AuthorFilter>({ kind: 'all' });
  const ticked = signal<ReadonlySet<number>>(new Set());
  const done = signal<Done | null>(null);
  return {
    filter,
    ticked,
    groups: computed(() => all.value.groups),
    kept: computed(() => new Map(all.value.people.map((person) => [person.author, person]))),
    undoMessage: computed(() => done.value?.message ?? null),
    actions: {
      ...ticking(ticked),
      ...changing(store, done, attempt),
      ...managing(store, { filter, done }, attempt),
      onUndo() {
        const last = done.value;
        done.value = null;
        if (last) attempt(last.takeBack());
      },
    },
  };
}

async function loadKept(store: Store): Promise<Kept> {
  const [people, groups] = await Promise.all([allPeople(store), groupsOf(store)]);
  return { people, groups: groups.map(({ name, authors }) => ({ name, people: authors.length })) };
}

function ticking(ticked: Signal<ReadonlySet<number>>): Pick<People['actions'], 'onTick' | 'onUntick'> {
  return {
    onTick(authorId, isOn) {
      const next = new Set(ticked.value);
      if (isOn) next.add(authorId);
      else next.delete(authorId);
      ticked.value = next;
    },
    onUntick() {
      ticked.value = new Set();
    },
  };
}

type Changing = Pick<People['actions'], 'onAddTo' | 'onTakeOut' | 'onFollow' | 'onNote'>;

function changing(store: Store, done: Signal<Done | null>, attempt: Attempt): Changing {
  const regroup = async (ids: readonly number[], change: (groups: readonly string[]) => string[], message: string) => {
    const before = await changeGroups(store, ids, change, now());
    done.value = { message, takeBack: () => putGroups(store, before, now()) };
  };
  return {
    onAddTo: (ids, group) =>
      attempt(regroup(ids, (groups) => [...groups, group], `${people(ids)} put into “${group}”.`)),
    onTakeOut: (id, group) =>
      attempt(regroup([id], (groups) => groups.filter((name) => name !== group), `Taken out of “${group}”.`)),
    onFollow: (ids) => attempt(follow(store, ids, done)),
    onNote: (id, note) => attempt(editPerson(store, id, { note }, now())),
  };
}

async function follow(store: Store, ids: readonly number[], done: Signal<Done | null>): Promise<void> {
  const set = (of: readonly number[], followed: boolean) =>
    store.transaction('rw', store.authors, () => Promise.all(of.map((id) => followAuthor(store, id, followed))));
  const rows = await store.authors.bulkGet([...ids]);
  const fresh = rows.flatMap((row) => (row && !row.followed ? row.id : []));
  await set(fresh, true);
  done.value = { message: `You follow ${people(fresh)} more.`, takeBack: () => set(fresh, false) };
}

function managing(
  store: Store,
  { filter, done }: { filter: Signal<AuthorFilter>; done: Signal<Done | null> },
  attempt: Attempt,
): Pick<People['actions'], 'onRename' | 'onDissolve'> {
  const rename = async (from: string, to: string | null, message: string) => {
    const was = filter.value;
    const before = await renameGroup(store, from, to, now());
    if (was.kind === 'group' && was.group === from)
      filter.value = to === null ? { kind: 'all' } : { ...was, group: to };
    done.value = { message, takeBack: () => putGroups(store, before, now()) };
  };
  return {
    onRename: (from, to) => attempt(rename(from, to.trim(), `“${from}” is now “${to.trim()}”.`)),
    onDissolve: (group) => attempt(rename(group, null, `“${group}” was dissolved.`)),
  };
}

function people(ids: readonly number[]): string {
  return count(ids.length, 'author');
}

function now(): string {
  return new Date().toISOString();
}
