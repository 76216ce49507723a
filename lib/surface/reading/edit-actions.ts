import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ReadingListActions } from '../../../components/reading/types.ts';
import type { EntryChange } from '../../merge/edit-entry.ts';
import type { ChangedEntry } from '../../merge/take-back.ts';
import type { Store } from '../../store/db.ts';
import { editReading, removeReading, undoChanges } from '../../store/reading-list.ts';
import { count } from '../../view/words.ts';
import { fullSentence, isFull } from '../full-disk.ts';
import type { ListMemory } from './memory.ts';

type Edits = Pick<
  ReadingListActions,
  'setStatus' | 'setPriority' | 'addTags' | 'removeTags' | 'setNote' | 'markSeen' | 'remove' | 'undo'
>;

interface Undoable {
  changes: ChangedEntry[];
  /** "Deleted 3 papers" */
  message: string;
}

// Who goes back further wants the snapshot of the day.
const mostUndone = 50;

/**
 * What the reader does to papers of the list; every change of many, and every deletion, can be undone, the last one first.
 * @param dayNoted waited for before each
 */
export function createEdits(
  store: Store,
  { papers }: ListMemory,
  attempt: (work: Promise<unknown>) => void,
  dayNoted: () => Promise<void>,
): { actions: Edits; undoMessage: ReadonlySignal<string | null>; failure: ReadonlySignal<string | null> } {
  const undoable = signal<readonly Undoable[]>([]);
  const now = () => new Date().toISOString();
  const { doing, failure } = createDoing(attempt, dayNoted);
  const remember = (changes: ChangedEntry[], message: string) => {
    if (changes.length > 0) undoable.value = [...undoable.value, { changes, message }].slice(-mostUndone);
  };
  const edit = async (ids: readonly number[], change: EntryChange, what: string) => {
    const changes = await editReading(store, ids, change, now());
    // One paper's change is undone where it was made.
    if (ids.length > 1) remember(changes, `${what}: ${count(changes.length, 'paper')}`);
  };
  const remove = async (ids: readonly number[]) => {
    const title = papers.get(ids[0] ?? 0)?.paper.title;
    const changes = await removeReading(store, ids, now());
    remember(changes, ids.length === 1 && title ? `Deleted “${title}”` : `Deleted ${count(changes.length, 'paper')}`);
  };
  const undo = async () => {
    const last = undoable.value.at(-1);
    if (!last) return;
    undoable.value = undoable.value.slice(0, -1);
    await undoChanges(store, last.changes, now());
  };
  const markSeen = async (ids: readonly number[]) => {
    for (const id of ids) {
      const version = papers.get(id)?.versionNow;
      if (version) await editReading(store, [id], { versionSeen: version }, now());
    }
  };
  return {
    failure,
    undoMessage: computed(() => undoable.value.at(-1)?.message ?? null),
    actions: {
      setStatus: (ids, status) => doing(() => edit(ids, { status }, 'Status changed')),
      setPriority: (ids, priority) => doing(() => edit(ids, { priority }, 'Priority changed')),
      addTags: (ids, tags) => doing(() => edit(ids, { addTags: tags }, `Tagged ${quoted(tags)}`)),
      removeTags: (ids, tags) => doing(() => edit(ids, { removeTags: tags }, `${quoted(tags)} taken away`)),
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

function quoted(tags: readonly string[]): string {
  return tags.map((tag) => `“${tag}”`).join(', ');
}
