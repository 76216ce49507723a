import type { ReadingPriority, ReadingStatus } from '../model/reading-entry.ts';

/** A saved paper as it is searched, filtered, sorted and counted. null where nothing is known: missing is not zero. */
export interface SearchDocument {
  /** Id of the paper. */
  id: number;
  title: string;
  authors: readonly string[];
  abstract: string;
  note: string;
  tags: readonly string[];
  status: ReadingStatus;
  priority: ReadingPriority;
  /** Primary first. */
  categories: readonly string[];
  arxivId: string | null;
  doi: string | null;
  year: number | null;
  /** Of the first version, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string | null;
  /** Estimated percentile, 0 to 100. */
  novelty: number | null;
  /** Estimated percentile, 0 to 100. */
  attention: number | null;
  /** The highest reported h-index among its known authors. */
  hIndex: number | null;
  /** ISO 8601, UTC. */
  savedAt: string;
  /** A newer version than the one seen is known. */
  hasNewVersion: boolean;
  isWithdrawn: boolean;
}

/** A document with what is asked of it at every keystroke, made once. */
export interface SearchRecord {
  document: SearchDocument;
  /** Numbers of all its words in order, with a 0 between two texts, so that no phrase reaches over. */
  sequence: Uint32Array;
  /** Each author, folded: ` lin guo `. */
  names: readonly string[];
  /** Each tag as it is compared: `to discuss`. */
  tagKeys: readonly string[];
  /** Milliseconds; NaN where the day of saving cannot be read. */
  savedAt: number;
}

/** Whether a record is meant; null where nothing is known of it, and then neither a filter nor its opposite finds it. */
export type RecordTest = (record: SearchRecord, now: number) => boolean | null;

/** What stands behind the colon of a filter. */
export interface FilterValue {
  text: string;
  /** In closed quotes: meant as it stands. Else it may still be being typed, and its beginning is enough. */
  isQuoted: boolean;
}

/** A filter's value understood, with words for it ("year is after 2024"), or what to write instead. */
export type FilterReading = { test: RecordTest; words: string } | { problem: string };

/** One filter of the search: a file in `filters/` and a line in its index. */
export interface SearchFilter {
  /** `y` of `y:2024`. */
  prefix: string;
  /** One word for people: "year". */
  name: string;
  /** What it does, in one sentence. */
  about: string;
  /** Values to propose where the papers hold none: `>60`. */
  examples: readonly string[];
  /** Its values are proposed for a word without a prefix, too. */
  completesWords: boolean;
  /** What a paper adds to the values to propose. */
  valuesOf(document: SearchDocument): readonly string[];
  parse(value: FilterValue): FilterReading;
}

/** Words that a paper must hold one behind the other. */
export interface WordsClause {
  words: readonly string[];
  /** The last one may be the beginning of a word. */
  isOpen: boolean;
  isNegated: boolean;
  /** In quotes: taken as written, never as something near it. */
  isQuoted: boolean;
  /** As typed. */
  raw: string;
}

/** A filter with its value. */
export interface FilterClause {
  filter: SearchFilter;
  test: RecordTest;
  isNegated: boolean;
  /** "year is after 2024", "not: year is after 2024". */
  words: string;
  /** As typed. */
  raw: string;
}

/** A search, read. Every clause must hold. */
export interface Query {
  words: WordsClause[];
  filters: FilterClause[];
  /** What was not understood, and what was made of it: sentences for people. */
  problems: string[];
}

/** What a search found. */
export interface SearchResult {
  /** By relevance where there are words to be found, else what was saved last first. */
  ids: number[];
  isRanked: boolean;
  count: number;
  /** What was not understood, stands nowhere, or was read as something near it. */
  problems: string[];
}

/** What completes the word being typed. */
export interface Suggestion {
  /** The whole search with the suggestion in place. */
  text: string;
  caret: number;
  /** `s:reading`. */
  label: string;
  /** "status is reading". */
  about: string;
  /** How many saved papers have it; null for a filter without a value and for an example. */
  count: number | null;
}

/** How many of some papers have a value. */
export interface Facet {
  /** "Status", "Priority", "Tag", "Category", "Year". */
  label: string;
  values: FacetValue[];
}

export interface FacetValue {
  label: string;
  count: number;
  /** What is added to a search to see these: `s:read`, `t:"to discuss"`. */
  query: string;
  /** Whether the search holds it now. */
  isOn: boolean;
}

export type SearchColumn =
  | 'relevance'
  | 'title'
  | 'authors'
  | 'date'
  | 'status'
  | 'priority'
  | 'saved'
  | 'novelty'
  | 'attention'
  | 'hIndex';

export interface SearchSort {
  column: SearchColumn;
  isDescending: boolean;
}

/** The reading list, ready to be searched. */
export interface ReadingSearch {
  /** Every document by the id of its paper. */
  readonly documents: ReadonlyMap<number, SearchDocument>;
  /** Adds documents, or puts them in the place of those with their ids. Call it in portions of about 200. */
  put(documents: readonly SearchDocument[]): void;
  remove(ids: readonly number[]): void;
  /** `now` is ISO 8601: `saved:<7d` counts from it. Never throws, whatever the text. */
  find(text: string, now: string): SearchResult;
  /** At most eight completions of the word before the caret. */
  suggest(text: string, caret: number): Suggestion[];
  /** Counts among these papers, for the search that found them. */
  facets(ids: readonly number[], text: string): Facet[];
  /** Sorted by a column; what is not known comes last both ways. */
  sorted(ids: readonly number[], sort: SearchSort): number[];
}
