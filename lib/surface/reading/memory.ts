import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import type { ReadingEntry } from '../../model/reading-entry.ts';
import { mergeRecords } from '../../papers/merge-records.ts';
import { report } from '../../report.ts';
import { documentOf, loadSaved } from '../../resolve/saved-papers.ts';
import { createSearch } from '../../search/reading-search.ts';
import type { ReadingSearch } from '../../search/types.ts';
import type { Store } from '../../store/db.ts';
import { present } from '../../store/present.ts';
import { isOnList } from '../../store/reading-list.ts';
import { isNameless, type SavedPaperView } from '../../view/reading-view.ts';

/** The list as this page holds it: read once, newest first, in portions; then only what changes. */
export interface ListMemory {
  search: ReadingSearch;
  papers: ReadonlyMap<number, SavedPaperView>;
  /** Goes up whenever anything above changed. */
  version: ReadonlySignal<number>;
  /** How far the first reading is; null once it is through. */
  loading: ReadonlySignal<{ done: number; total: number } | null>;
}

// The first is what can be seen at once; a later one takes about as long as a few frames.
const firstPortion = 40;
const portion = 100;
const showEveryMs = 700;

/** Begins to read the list. */
export function createMemory(store: Store): ListMemory {
  const memory = {
    papers: new Map<number, SavedPaperView>(),
    search: createSearch(),
    version: signal(0),
    loading: signal<{ done: number; total: number } | null>({ done: 0, total: 0 }),
  };
  const take = async (entries: readonly ReadingEntry[]) => {
    await takeIn(store, entries, memory);
    memory.version.value++;
  };
  const takeAnew = async (ids: number[]) => {
    const entries = present(await store.reading.bulkGet(ids));
    leave(ids, memory);
    await take(entries);
  };
  readAll(store, memory)
    .then((read) => {
      followChanges(store, read, take, () => location.reload());
      followNameless(store, memory, takeAnew);
    })
    .catch((error: unknown) => report(error, 'reading the list'));
  return memory;
}

interface Memory {
  papers: Map<number, SavedPaperView>;
  search: ReadingSearch;
  version: Signal<number>;
  loading: Signal<{ done: number; total: number } | null>;
}

/** Brings the memory in line with entries as they are now. */
async function takeIn(store: Store, entries: readonly ReadingEntry[], memory: Memory): Promise<void> {
  const { papers, search } = memory;
  const gone = entries.filter((entry) => !isOnList(entry)).map(({ paper }) => paper);
  const there = entries.filter(isOnList);
  // Of a paper that is here already only the reader's word is new.
  const known = there.flatMap((entry) => {
    const before = papers.get(entry.paper);
    return before ? [{ ...before, entry }] : [];
  });
  const fresh = there.filter(({ paper }) => !papers.has(paper));
  const views = [...known, ...(await loadSaved(store, fresh))];
  leave(gone, memory);
  for (const view of views) papers.set(view.entry.paper, view);
  search.put(views.map(documentOf));
}

function leave(ids: readonly number[], { papers, search }: Memory): void {
  for (const id of ids) papers.delete(id);
  search.remove(ids);
}

/** Reads the list, newest first. Returns what it has read up to. */
async function readAll(store: Store, memory: Memory): Promise<{ changedUpTo: number; count: number }> {
  const changedUpTo = (await store.reading.orderBy('changed').last())?.changed ?? 0;
  // Reversed here: the browser hands over all keys at once in ascending order only.
  const ids = (await store.reading.orderBy('savedAt').primaryKeys()).reverse();
  let shownAt = 0;
  const show = (done: number) => {
    shownAt = Date.now();
    batch(() => {
      memory.version.value++;
      memory.loading.value = done < ids.length ? { done, total: ids.length } : null;
    });
  };
  for (let at = 0, until = firstPortion; at < ids.length; at = until, until += portion) {
    await takeIn(store, present(await store.reading.bulkGet(ids.slice(at, until))), memory);
    // What is drawn is worked out over all that was read: not for every portion.
    if (at === 0 || Date.now() - shownAt > showEveryMs) show(until);
    await nextTask();
  }
  show(ids.length);
  warmUp(memory.search);
  return { changedUpTo, count: ids.length };
}

/** The first search of each kind takes several times as long as the next: nobody should type it. */
function warmUp(search: ReadingSearch): void {
  const now = new Date().toISOString();
  for (const text of ['a', 'an', '"of the', 'a:li', 'cat:cs']) search.find(text, now);
  search.facets([], '');
}

/** What changes from now on, wherever it is changed; `lost` where rows went without a word: the store was erased or replaced. */
function followChanges(
  store: Store,
  read: { changedUpTo: number; count: number },
  take: (entries: readonly ReadingEntry[]) => Promise<void>,
  lost: () => void,
): void {
  const since = signal(read.changedUpTo);
  let { count } = read;
  effect(() => {
    const from = since.value;
    const query = async () => ({
      rows: await store.reading.where('changed').above(from).toArray(),
      all: await store.reading.count(),
    });
    const subscription = liveQuery(query).subscribe({
      next({ rows, all }) {
        if (all < count) {
          lost();
          return;
        }
        count = all;
        if (rows.length === 0) return;
        take(rows).then(
          () => {
            since.value = Math.max(...rows.map(({ changed }) => changed));
          },
          (error: unknown) => report(error, 'reading what changed on the list'),
        );
      },
      error: (error: unknown) => report(error, 'following the list'),
    });
    return () => subscription.unsubscribe();
  });
}

/** Papers known by their ids alone: a page that is visited while the list stands beside it tells the rest. */
function followNameless(store: Store, { papers, version }: Memory, told: (ids: number[]) => Promise<void>): void {
  const nameless = computed(() => {
    version.value;
    return [...papers.values()].filter(({ paper }) => isNameless(paper)).map(({ entry }) => entry.paper);
  });
  const asked = computed(() => nameless.value.join());
  effect(() => {
    if (asked.value === '') return;
    const ids = nameless.peek();
    const subscription = liveQuery(async () => store.papers.bulkGet(ids)).subscribe({
      next(rows) {
        // One that is gone has become one with another.
        const changed = ids.filter((_, at) => !rows[at] || !isNameless(mergeRecords(rows[at])));
        if (changed.length > 0) told(changed).catch((error: unknown) => report(error, 'reading what a page told'));
      },
      error: (error: unknown) => report(error, 'following papers without a title'),
    });
    return () => subscription.unsubscribe();
  });
}

/** Lets the page draw and answer before the next portion. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
