import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { CompareActions, CompareState } from '../../components/compare/types.ts';
import type { Comparison } from '../model/comparison.ts';
import {
  changeComparison,
  listComparisons,
  noteSeen,
  removeComparison,
  restoreComparison,
  saveComparison,
} from '../store/comparisons.ts';
import type { Store } from '../store/db.ts';
import { newestProfile } from '../view/author-view.ts';
import { changesSince, seenOf, tooFewLeft } from '../view/compare-changes.ts';
import { compareLimit } from '../view/compare-limit.ts';
import type { SavedComparisonView } from '../view/compare-types.ts';
import { dayText } from '../view/format.ts';
import type { Worked } from './comparing.ts';
import { always, live } from './live.ts';

type Attempt = (work: Promise<unknown>) => void;
type KeptActions = Pick<CompareActions, 'onSave' | 'onOpen' | 'onRename' | 'onDelete' | 'onUndo'>;
interface KeptRow {
  row: Comparison;
  view: SavedComparisonView;
}
type Kept = Pick<CompareState, 'saved' | 'open' | 'undoMessage'>;

/** Saved comparisons: whom they are of, never the numbers. */
export function createKept(
  store: Store,
  ids: ReadonlySignal<number[]>,
  worked: ReadonlySignal<Worked | null>,
  choose: (authorIds: readonly number[]) => void,
  attempt: Attempt,
): {
  state: ReadonlySignal<Kept>;
  actions: KeptActions;
} {
  const rows = live(always, () => savedOf(store), [] as KeptRow[]);
  const opened = signal<{ row: Comparison; changes: string[] | null } | null>(null);
  const deleted = signal<SavedComparisonView | null>(null);
  // What it says today is held against what it said, once, as soon as it is worked out.
  effect(() => {
    const [open, today] = [opened.value, worked.value];
    if (!open || open.changes !== null) return;
    if (open.row.authors.length < compareLimit.least) {
      opened.value = { ...open, changes: [tooFewLeft] };
      return;
    }
    if (!today || today.key !== open.row.authors.join()) return;
    const { id, seen } = open.row;
    opened.value = { ...open, changes: seen ? changesSince(seen, today.view) : [] };
    attempt(noteSeen(store, id, seenOf(today.view, now())));
  });
  const state = computed((): Kept => {
    const open = opened.value;
    const isOpen = open !== null && open.changes !== null && open.row.authors.every((id) => ids.value.includes(id));
    return {
      saved: rows.value.map(({ view }) => view),
      open: isOpen
        ? {
            id: open.row.id,
            name: open.row.name,
            since: dayText(open.row.seen?.at ?? open.row.savedAt),
            changes: open.changes ?? [],
          }
        : null,
      undoMessage: deleted.value && `“${deleted.value.name}” was deleted.`,
    };
  });
  return { state, actions: keeping({ store, ids, worked, choose, attempt, rows, opened, deleted }) };
}

interface Keeping {
  store: Store;
  ids: ReadonlySignal<number[]>;
  worked: ReadonlySignal<Worked | null>;
  choose: (authorIds: readonly number[]) => void;
  attempt: Attempt;
  rows: ReadonlySignal<KeptRow[]>;
  opened: Signal<{ row: Comparison; changes: string[] | null } | null>;
  deleted: Signal<SavedComparisonView | null>;
}

function keeping({ store, ids, worked, choose, attempt, rows, opened, deleted }: Keeping): KeptActions {
  return {
    onSave(name) {
      const today = worked.value;
      // What was worked out last may be of those chosen before.
      const seen = today?.key === ids.value.join() ? seenOf(today.view, now()) : undefined;
      attempt(saveComparison(store, { name, authors: ids.value, seen }, now()));
    },
    onOpen(id) {
      const open = async () => {
        const row = (await savedOf(store)).find((one) => one.row.id === id)?.row;
        if (!row) throw new Error('This comparison is no longer kept.');
        opened.value = { row, changes: null };
        choose(row.authors);
      };
      attempt(open());
    },
    onRename: (id, name) => attempt(changeComparison(store, id, { name }, now())),
    onDelete(id) {
      deleted.value = rows.value.find(({ row }) => row.id === id)?.view ?? null;
      attempt(removeComparison(store, id, now()));
    },
    onUndo() {
      const last = deleted.value;
      deleted.value = null;
      if (last) attempt(restoreComparison(store, last.id, now()));
    },
  };
}

async function savedOf(store: Store): Promise<KeptRow[]> {
  const rows = await listComparisons(store);
  const authors = await store.authors.bulkGet([...new Set(rows.flatMap((row) => row.authors))]);
  const names = new Map(authors.flatMap((author) => (author ? [[author.id, newestProfile(author).name]] : [])));
  return rows.map((row) => {
    const [first = 'nobody any more', second, ...others] = row.authors.flatMap((id) => names.get(id) ?? []);
    const rest = others.length === 0 ? '' : ` and ${others.length} more`;
    const whom = [first, second].filter(Boolean).join(others.length === 0 ? ' and ' : ', ') + rest;
    const { id, name, authors: authorIds, savedAt } = row;
    return { row, view: { id, name, authorIds, whom, savedOn: dayText(savedAt) } };
  });
}

function now(): string {
  return new Date().toISOString();
}
