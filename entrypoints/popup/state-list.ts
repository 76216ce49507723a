import { computed, signal } from '@preact/signals';
import type { ReadingEntry } from '../../lib/model/reading-entry.ts';
import type { Store } from '../../lib/store/db.ts';
import { present } from '../../lib/store/present.ts';
import {
  editReading,
  loadReadingList,
  removeReading,
  restoreReading,
  searchSaved,
  searchText,
} from '../../lib/store/reading-list.ts';
import { always, live } from '../../lib/surface/live.ts';
import { readingView } from '../../lib/view/reading-view.ts';
import type { ReadingView } from '../../lib/view/types.ts';
import type { PopupState } from './app-state.ts';

type ListPart = Pick<
  PopupState,
  'listText' | 'list' | 'listTotal' | 'lastRemoved' | 'undoRemove' | 'setStatus' | 'setTags' | 'setNote' | 'remove'
>;

/** The part of the popup about the reading list. */
export function createList(store: Store, attempt: (work: Promise<unknown>) => void): ListPart {
  const listText = signal('');
  const saved = live(always, () => loadList(store), []);
  const removed = signal<{ entry: ReadingEntry; view: ReadingView } | null>(null);
  const remove = async (id: number) => {
    const view = saved.value.find((row) => row.view.paperId === id)?.view;
    const entry = await removeReading(store, id, new Date().toISOString());
    removed.value = entry && view ? { entry, view } : null;
  };
  const undo = async () => {
    if (removed.value) await restoreReading(store, removed.value.entry);
    removed.value = null;
  };
  return {
    listText,
    list: computed(() => searchSaved(saved.value, listText.value).map((row) => row.view)),
    listTotal: computed(() => saved.value.length),
    lastRemoved: computed(() => removed.value?.view ?? null),
    remove: (id) => attempt(remove(id)),
    undoRemove: () => attempt(undo()),
    setStatus: (id, status) => attempt(editReading(store, id, { status })),
    setTags: (id, tags) => attempt(editReading(store, id, { tags })),
    setNote: (id, note) => attempt(editReading(store, id, { note })),
  };
}

async function loadList(store: Store): Promise<{ text: string; view: ReadingView }[]> {
  const rows = await loadReadingList(store);
  const named = new Set(rows.flatMap(({ entry }) => entry.snapshot.map(({ author }) => author)));
  const authors = present(await store.authors.bulkGet([...named]));
  const byId = new Map(authors.map((author) => [author.id, author]));
  return rows.map((row) => ({ text: searchText(row), view: readingView(row.entry, row.paper, byId) }));
}
