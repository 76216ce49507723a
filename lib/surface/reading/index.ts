import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { inListOrder } from '../../../components/reading/selecting.ts';
import type { ExportScope, ReadingListActions, ReadingListState } from '../../../components/reading/types.ts';
import type { Settings } from '../../model/settings.ts';
import { createScorer } from '../../resolve/score-papers.ts';
import { loadBundled } from '../../store/bundled.ts';
import type { Store } from '../../store/db.ts';
import { compareAddress } from '../../view/compare-address.ts';
import { readingRow } from '../../view/reading-view.ts';
import { dayNoted } from '../day-noted.ts';
import { openLibrary } from '../open-library.ts';
import { createDetails } from './details.ts';
import { createEdits } from './edit-actions.ts';
import { createExporting } from './exporting.ts';
import { createMemory, type ListMemory } from './memory.ts';
import { createSearchState } from './search-state.ts';

/** The reading list of a page of the extension. */
export interface ReadingListOfPage {
  state: ReadonlySignal<ReadingListState>;
  actions: ReadingListActions;
}

/**
 * Everything the list shows and does, the same in popup, side panel and library. It begins to read when it is made.
 * @param text what is looked for: at first, and whenever somebody else than the list asks for something
 */
export function createReadingList(
  store: Store,
  settings: ReadonlySignal<Settings>,
  attempt: (work: Promise<unknown>) => void,
  text = signal(''),
): ReadingListOfPage {
  void dayNoted();
  const memory = createMemory(store);
  const picked = {
    selection: signal<ReadonlySet<number>>(new Set()),
    currentId: signal<number | null>(null),
    openId: signal<number | null>(null),
  };
  const searched = createSearchState(memory, settings, text);
  const edits = createEdits(store, memory, attempt, dayNoted);
  const idsOf = (scope: ExportScope): number[] => {
    if (typeof scope === 'object') return [scope.paperId];
    const { ids } = searched.state.value;
    if (scope === 'selected') return inListOrder(state.value.selection, ids);
    return scope === 'found' ? [...ids] : [...memory.papers.keys()];
  };
  const leaving = createExporting(store, idsOf, attempt);
  const scorer = createScorer(async () => store, loadBundled);
  const details = createDetails(store, memory, picked.openId, { scorer, showsScores: () => settings.value.showScores });
  const state = computed(
    (): ReadingListState => ({
      ...searched.state.value,
      selection: present(picked.selection.value, memory.papers, memory.version.value),
      currentId: picked.currentId.value,
      openId: picked.openId.value,
      details: details.value,
      undoMessage: edits.undoMessage.value,
      failure: edits.failure.value,
      exporting: leaving.exporting.value,
    }),
  );
  const actions = { ...searched.actions, ...edits.actions, ...leaving.actions, ...createPicking(memory, picked) };
  return { state, actions };
}

type Picking = Pick<ReadingListActions, 'setSelection' | 'setCurrent' | 'setOpen' | 'openPaper' | 'compareAuthors'>;

function createPicking(
  { papers }: ListMemory,
  picked: {
    selection: Signal<ReadonlySet<number>>;
    currentId: Signal<number | null>;
    openId: Signal<number | null>;
  },
): Picking {
  return {
    setSelection: (ids) => {
      picked.selection.value = ids;
    },
    setCurrent: (id) => {
      picked.currentId.value = id;
    },
    setOpen: (id) => {
      picked.openId.value = id;
    },
    openPaper(id) {
      const paper = papers.get(id);
      const url = paper && readingRow(paper).url;
      if (url) void browser.tabs.create({ url });
    },
    compareAuthors(ids) {
      void openLibrary(compareAddress(ids.map((authorId) => ({ authorId }))));
    },
  };
}

/** Those ticked that are still on the list. */
function present(
  ticked: ReadonlySet<number>,
  papers: ReadonlyMap<number, unknown>,
  _version: number,
): ReadonlySet<number> {
  return [...ticked].every((id) => papers.has(id)) ? ticked : new Set([...ticked].filter((id) => papers.has(id)));
}
