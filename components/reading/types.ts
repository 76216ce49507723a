import type { ReadingPriority, ReadingStatus } from '../../lib/model/reading-entry.ts';
import type {
  FacetView,
  ReadingDetailsView,
  ReadingRowView,
  ReadingSort,
  SavedSearchView,
  SuggestionView,
} from '../../lib/view/reading-types.ts';

/** Two or three lines a paper, or a table. */
export type ReadingLayout = 'narrow' | 'wide';

/** Which papers leave: those ticked, those found, all of them, or one. */
export type ExportScope = 'selected' | 'found' | 'all' | { paperId: number };

/** Something to choose by its id: a format of export, a style of citation. */
export interface Choice {
  id: string;
  label: string;
}

/** How it stands with sending papers to Zotero. */
export type ZoteroView =
  | { kind: 'idle' }
  /** Zotero is asked whether it runs. */
  | { kind: 'asking' }
  /** Where in Zotero: its libraries and their collections, as a tree by `level`. */
  | { kind: 'choosing'; places: { id: string; name: string; level: number }[]; open: string }
  | { kind: 'sending'; done: number; total: number }
  /** `library` is what Zotero calls it: "My Library". */
  | { kind: 'done'; papers: number; library: string }
  | { kind: 'refused'; message: string; todo: string };

/** What leaving offers, and what came of it. */
export interface ExportView {
  /** `isFolder`: several files, for which a folder is asked. */
  formats: (Choice & { isFolder?: boolean })[];
  styles: Choice[];
  zotero: ZoteroView;
  /** What the last export came to: "12 papers copied as BibTeX."; null before the first. */
  news: string | null;
}

/** Everything the reading list shows. What is merely seen (a menu open, a draft) is the components' own. */
export interface ReadingListState {
  /** The papers found, in their order; the same array while they are the same. */
  ids: readonly number[];
  /** One paper's line; undefined while it is not read yet. */
  rowOf: (id: number) => ReadingRowView | undefined;
  /** Papers on the whole list. */
  total: number;
  /** How far the list is read; null once it is. */
  loading: { done: number; total: number } | null;
  text: string;
  /** What is not understood of the search, a sentence each. */
  problems: readonly string[];
  suggestions: readonly SuggestionView[];
  savedSearches: readonly SavedSearchView[];
  sort: ReadingSort;
  facets: readonly FacetView[];
  selection: ReadonlySet<number>;
  /** The line the keys speak of; the first where it is null or not found. */
  currentId: number | null;
  /** The paper whose details are open. */
  openId: number | null;
  /** Of the open paper; null while they are read. */
  details: ReadingDetailsView | null;
  knownTags: readonly string[];
  /** What can be undone: "Deleted 3 papers"; null where nothing can. */
  undoMessage: string | null;
  /** What could not be kept, and why: a sentence for people. */
  failure: string | null;
  exporting: ExportView;
}

/** What the reader can do. One paper and many are done alike: `ids`. */
export interface ReadingListActions {
  /** `caret` is where the cursor stands, for the completion of the word there. */
  setText: (text: string, caret: number) => void;
  chooseSuggestion: (suggestion: SuggestionView) => void;
  saveSearch: (name: string) => void;
  chooseSearch: (search: SavedSearchView) => void;
  removeSearch: (name: string) => void;
  setSort: (sort: ReadingSort) => void;
  /** Adds the facet's query to the search, or takes it out. */
  setFacet: (query: string, isOn: boolean) => void;
  setSelection: (ids: ReadonlySet<number>) => void;
  setCurrent: (id: number) => void;
  setOpen: (id: number | null) => void;
  setStatus: (ids: number[], status: ReadingStatus) => void;
  setPriority: (ids: number[], priority: ReadingPriority) => void;
  addTags: (ids: number[], tags: string[]) => void;
  removeTags: (ids: number[], tags: string[]) => void;
  setNote: (id: number, text: string) => void;
  /** The newest known version counts as seen. */
  markSeen: (ids: number[]) => void;
  remove: (ids: number[]) => void;
  undo: () => void;
  openPaper: (id: number) => void;
  /** Puts authors side by side, in the library. */
  compareAuthors: (authorIds: number[]) => void;
  exportFile: (scope: ExportScope, format: string) => void;
  copyExport: (scope: ExportScope, format: string) => void;
  copyCitation: (scope: ExportScope, style: string) => void;
  /** First without a place: Zotero is asked for its places, then one of them is chosen. */
  sendToZotero: (scope: ExportScope, place?: string) => void;
}

export interface ReadingListProps {
  layout: ReadingLayout;
  state: ReadingListState;
  actions: ReadingListActions;
}
