import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ReadingListActions } from '../../../components/reading/types.ts';
import type { UndoableChange } from '../../merge/edit-entry.ts';
import type { ReadingEntry } from '../../model/reading-entry.ts';
import type { Store } from '../../store/db.ts';
import { editReading, removeReading, restoreReading, undoEdit } from '../../store/reading-list.ts';
import { count } from '../../view/words.ts';
import { fullSentence, isFull } from '../full-disk.ts';
import type { ListMemory } from './memory.ts';

type Edits = Pick<
  ReadingListActions,
  'setStatus' | 'setPriority' | 'addTag' | 'removeTag' | 'setNote' | 'markSeen' | 'remove' | 'undo'
>;

/**
 * What the reader does to papers of the list; the last change of many, and every deletion, can be undone.
 * @param dayNoted waited for before each
 */
export function createEdits(
  store: Store,
  { papers }: ListMemory,
  attempt: (work: Promise<unknown>) => void,
  dayNoted: () => Promise<void>,
): { actions: Edits; undoMessage: ReadonlySignal<string | null>; failure: ReadonlySignal<string | null> } {
  const undoable = signal<{ message: string; undo: () => Promise<unknown> } | null>(null);
  const now = () => new Date().toISOString();
  const { doing, failure } = createDoing(attempt, dayNoted);
  const remember = (before: ReadingEntry[], message: string, undo: () => Promise<unknown>) => {
    undoable.value = before.length > 0 ? { message, undo } : null;
  };
  const edit = async (ids: readonly number[], change: UndoableChange, what: string) => {
    const before = await editReading(store, ids, change, now());
    // One paper's change is undone where it was made.
    if (ids.length === 1) return;
    remember(before, `${what}: ${count(before.length, 'paper')}`, () => undoEdit(store, before, change, now()));
  };
  const remove = async (ids: readonly number[]) => {
    const title = papers.get(ids[0] ?? 0)?.paper.title;
    const before = await removeReading(store, ids, now());
    const message = ids.length === 1 && title ? `Deleted “${title}”` : `Deleted ${count(before.length, 'paper')}`;
    const gone = before.map(({ paper }) => paper);
    remember(before, message, () => restoreReading(store, gone, now()));
  };
  const undo = async () => {
    const last = undoable.value;
    undoable.value = null;
    await last?.undo();
  };
  const markSeen = async (ids: readonly number[]) => {
    for (const id of ids) {
      const version = papers.get(id)?.versionNow;
      if (version) await editReading(store, [id], { versionSeen: version }, now());
    }
  };
  return {
    failure,
    undoMessage: computed(() => undoable.value?.message ?? null),
    actions: {
      setStatus: (ids, status) => doing(() => edit(ids, { status }, 'Status changed')),
      setPriority: (ids, priority) => doing(() => edit(ids, { priority }, 'Priority changed')),
      addTag: (ids, tag) => doing(() => edit(ids, { addTags: [tag] }, `Tagged “${tag}”`)),
      removeTag: (ids, tag) => doing(() => edit(ids, { removeTags: [tag] }, `“${tag}” taken away`)),
      setNote: (id, note) => doing(() => editReading(store, [id], { note }, now())),
      markSeen: (ids) => doing(() => markSeen(ids)),
      remove: (ids) => doing(() => remove(ids)),
      undo: () => doing(undo),
    },
  };
}

/** Does a thing, and says where it could not be kept. */
function createDoing(attempt: (work: Promise<unknown>) => void, dayNoted: () => Promise<void>) {
  const failure = signal<string | null>(null);
  const keep = async (work: () => Promise<unknown>) => {
    try {
      await dayNoted();
      await work();
      failure.value = null;
    } catch (error) {
      failure.value = isFull(error) ? fullSentence : 'This could not be kept; the list is as it was. Try again.';
      throw error;
    }
  };
  return { failure, doing: (work: () => Promise<unknown>) => attempt(keep(work)) };
}
