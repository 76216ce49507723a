import { useState } from 'preact/hooks';
import { drawMaths } from '../../components/draw-maths.ts';
import { Maths } from '../../components/maths.ts';
import { ExportPanel } from '../../components/reading/export-panel.tsx';
import { KeysSheet } from '../../components/reading/keys-sheet.tsx';
import { ReadingList } from '../../components/reading/reading-list.tsx';
import type { ReadingLayout, ReadingListActions, ReadingListState } from '../../components/reading/types.ts';
import type { ReadingRowView } from '../../lib/view/reading-types.ts';
import { anEntry, aReadingList, openDetails } from './invented-reading.ts';

const nothing = () => {};

/** A list that does what it is told, as far as a gallery can, so that keys and focus can be tried. */
function LivingList({ layout, first }: { layout: ReadingLayout; first: ReadingListState }) {
  const [state, setState] = useState(first);
  const [changed, setChanged] = useState(new Map<number, Partial<ReadingRowView>>());
  const change = (part: Partial<ReadingListState>) => setState((before) => ({ ...before, ...part }));
  const edit = (ids: number[], part: (row: ReadingRowView) => Partial<ReadingRowView>) =>
    setChanged((before) => {
      const next = new Map(before);
      for (const id of ids) next.set(id, { ...next.get(id), ...part({ ...anEntry(id), ...next.get(id) }) });
      return next;
    });
  const actions: ReadingListActions = {
    setText: (text) => change({ text }),
    chooseSuggestion: ({ text }) => change({ text, suggestions: [] }),
    saveSearch: (name) => change({ savedSearches: [...state.savedSearches, { name, query: state.text }] }),
    chooseSearch: ({ query }) => change({ text: query }),
    removeSearch: (name) => change({ savedSearches: state.savedSearches.filter((one) => one.name !== name) }),
    setSort: (sort) => change({ sort }),
    setFacet: nothing,
    setSelection: (selection) => change({ selection }),
    setCurrent: (currentId) => change({ currentId }),
    setOpen: (openId) => change({ openId, details: openId === null ? null : { ...openDetails, paperId: openId } }),
    setStatus: (ids, status) => edit(ids, () => ({ status })),
    setPriority: (ids, priority) => edit(ids, () => ({ priority })),
    addTags: (ids, added) => edit(ids, ({ tags }) => ({ tags: [...tags, ...added] })),
    removeTags: (ids, gone) => edit(ids, ({ tags }) => ({ tags: tags.filter((one) => !gone.includes(one)) })),
    setNote: (id, note) => edit([id], () => ({ note })),
    markSeen: (ids) => edit(ids, () => ({ versionNote: null })),
    remove: (ids) =>
      setState((before) => ({
        ...before,
        ids: before.ids.filter((id) => !ids.includes(id)),
        undoMessage: ids.length === 1 ? 'Deleted 1 paper' : `Deleted ${ids.length} papers`,
      })),
    undo: () => change({ ids: first.ids, undoMessage: null }),
    openPaper: nothing,
    compareAuthors: nothing,
    exportFile: nothing,
    copyExport: nothing,
    copyCitation: nothing,
    sendToZotero: nothing,
  };
  const rowOf = (id: number) => ({ ...anEntry(id), ...changed.get(id) });
  return (
    <Maths.Provider value={drawMaths}>
      <main class={`gallery-reading gallery-reading-${layout}`}>
        <h1 class="visually-hidden">Reading list</h1>
        <ReadingList layout={layout} state={{ ...state, rowOf }} actions={actions} />
      </main>
    </Maths.Provider>
  );
}

const lists: Record<string, ReadingListState> = {
  many: aReadingList(10_000, { currentId: 2 }),
  empty: aReadingList(0, { savedSearches: [], facets: [] }),
  loading: aReadingList(4000, { loading: { done: 4000, total: 10_000 } }),
  nothing: aReadingList(10_000, { ids: [], text: 'zebra fish' }),
  selected: aReadingList(120, {
    text: 's:reading',
    total: 10_000,
    selection: new Set([1, 2, 4]),
    undoMessage: 'Deleted “Measuring {\\it skills} in language models”',
  }),
  open: aReadingList(120, { currentId: 9, openId: 9, details: openDetails }),
  problem: aReadingList(12, {
    text: 's:unread attention',
    total: 10_000,
    problems: ['“unread” is no status. Try to read, reading, read or set aside.'],
  }),
  completing: aReadingList(120, {
    suggestions: ['to read', 'reading', 'read'].map((status) => ({
      text: `s:"${status}" `,
      caret: status.length + 5,
      label: `s:"${status}"`,
      about: `status is ${status}`,
    })),
  }),
};

const exporting = aReadingList(1).exporting;
const scopes = [
  { scope: 'selected', label: '3 selected' },
  { scope: 'found', label: '120 found' },
  { scope: 'all', label: 'All 10,000' },
] as const;

/** The states of the reading list, by the name they have in the gallery. */
export const readingStates = {
  ...Object.fromEntries(
    Object.entries(lists).flatMap(([name, list]) => [
      [`reading-narrow-${name}`, () => <LivingList layout="narrow" first={list} />],
      [`reading-wide-${name}`, () => <LivingList layout="wide" first={list} />],
    ]),
  ),
  'reading-narrow-keys': () => (
    <main>
      <h1>Keys</h1>
      <KeysSheet onClose={nothing} />
    </main>
  ),
  'reading-narrow-export': () => (
    <main>
      <h1>Export</h1>
      <ExportPanel
        scopes={[...scopes]}
        exporting={{
          ...exporting,
          news: '3 papers copied as BibTeX.',
          zotero: {
            kind: 'refused',
            message: 'Zotero does not answer.',
            todo: 'Start Zotero on this machine and send them again. Nothing was changed.',
          },
        }}
        actions={{ exportFile: nothing, copyExport: nothing, copyCitation: nothing, sendToZotero: nothing }}
        onClose={nothing}
      />
    </main>
  ),
};
