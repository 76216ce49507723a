import type { ReadingPriority, ReadingStatus } from '../model/reading-entry.ts';

/** One line of the reading list. */
export interface ReadingRowView {
  paperId: number;
  title: string;
  /** "A. One, B. Two and 3 more". */
  authors: string;
  /** As shown: "24 Sep 2023". */
  date?: string;
  /** Where the paper is read. */
  url?: string;
  arxivId?: string;
  categories: string[];
  status: ReadingStatus;
  priority: ReadingPriority;
  tags: string[];
  /** Markdown. */
  note: string;
  /** Day it was saved, as shown. */
  savedOn: string;
  /** Estimated percentiles, 0 to 100; null where there is no number. */
  novelty: number | null;
  attention: number | null;
  /** Highest reported h-index among its known authors. */
  hIndex: number | null;
  /** "You saved v1, this is v3."; null where the version seen is the newest known. */
  versionNote: string | null;
  isWithdrawn: boolean;
}

/** What opens below or beside a line. */
export interface ReadingDetailsView {
  paperId: number;
  authors: string[];
  hiddenAuthors: number | null;
  abstract: string | null;
  venue: string | null;
  doi: string | null;
  /** Address of the page it was saved from. */
  savedFrom: string | null;
  savedOn: string;
  versionSeen: number | null;
  versionNow: number | null;
  /** Its authors whom the store knows. */
  known: number[];
  /** The known authors' numbers when it was saved and today; null where nothing was or is known. */
  authorNumbers: {
    authorId: number;
    name: string;
    /** "looks like 3 people"; empty where nothing speaks against one. */
    doubt: string;
    rows: { label: string; before: number | null; now: number | null }[];
  }[];
  /** The paper's scores then and today. */
  scores: { label: string; before: number | null; now: number | null }[];
}

/** The columns a list can be sorted by. */
export const readingColumns = [
  'relevance',
  'title',
  'authors',
  'date',
  'status',
  'priority',
  'saved',
  'novelty',
  'attention',
  'hIndex',
] as const;
export type ReadingColumn = (typeof readingColumns)[number];

/** How the list is sorted. */
export interface ReadingSort {
  column: ReadingColumn;
  isDescending: boolean;
}

/** How many of the papers found have a value; choosing it adds `query` to the search. */
export interface FacetView {
  /** "Status", "Tag", "Category", "Year". */
  label: string;
  values: { label: string; count: number /** `s:read`, `t:"to discuss"`. */; query: string; isOn: boolean }[];
}

/** What completes the word being typed. */
export interface SuggestionView {
  /** The whole search with the suggestion in place. */
  text: string;
  /** Where the cursor goes. */
  caret: number;
  /** What is shown: `s:reading`. */
  label: string;
  /** What it means: "status is reading". */
  about: string;
}

/** A search the reader keeps. */
export interface SavedSearchView {
  name: string;
  query: string;
}

/** The paper that a tab's address names, where the page itself cannot be read. */
export interface AddressView {
  arxivId: string;
  /** Of its abstract page. */
  url: string;
  /** null where the library does not know it. */
  title: string | null;
  saved: { status: ReadingStatus } | null;
}
