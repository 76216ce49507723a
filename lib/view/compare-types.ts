import type { DoubtView, PaperLine } from './types.ts';

/** One cell of a comparison: never a number without its source, date and how many papers it rests on. */
export interface CompareCell {
  /** "35", "12.4", "25 %"; null where nothing is known: missing is not zero. */
  text: string | null;
  /** Why there is none, or why it is left out: "author lists are alphabetical in this field". */
  why?: string | undefined;
  /** Who says so: "OpenAlex", "the papers in your store"; null where `text` is null. */
  source: string | null;
  /** Day it was observed or worked out: "24 Nov 2026". */
  observedOn: string | null;
  /** "23 of 31 papers"; null where the number is not one of papers of the store. */
  n: string | null;
  /** Set where this cell must not be held against the others of its row, with the reason. */
  notComparable: string | null;
  /** What speaks against it, in sentences. */
  doubts: string[];
  /** The papers it was worked out of; absent where it was reported. */
  paperIds?: number[] | undefined;
}

export interface CompareRow {
  /** `reported:hIndex`, `papers:mQuotient`. */
  id: string;
  label: string;
  /** What it is, how it is worked out, and why it might be wrong: one or two sentences. */
  about: string;
  /** In the order of the people. */
  cells: CompareCell[];
}

/** Rows of one origin: what sources report and what the reader's own papers say are never in one row. */
export interface CompareGroup {
  id: 'identity' | 'reported' | 'papers' | 'estimated';
  /** "Reported by sources", "From the papers in your store". */
  heading: string;
  note?: string | undefined;
  rows: CompareRow[];
}

export interface ComparePerson {
  authorId: number;
  name: string;
  field?: string | undefined;
  looksMixed: boolean;
  /** As how many people the papers look: 1 where nothing speaks against one. */
  people: number;
  followed: boolean;
}

/** What lies between two of them. */
export interface ComparePair {
  a: number;
  b: number;
  /** Papers that name both, newest first: ids of `papers`. */
  joint: number[];
  /** false where the store has no paper of one of them: no joint paper is then not known to be none. */
  isKnown: boolean;
  /** "3 papers, 2019–2023; 12 % of Ada Brook’s, 30 % of Wei Lin’s"; "none in your store". */
  jointText: string;
  /** "5 shared coauthors, Jaccard 0.12"; null where the coauthors of one are not known. */
  coauthorsText: string | null;
  /** Their names, fifty at most. */
  sharedCoauthors: string[];
  /** "0.61"; null where a text is missing; `why` says it. */
  topicText: string;
  path: ComparePath;
}

/** How one gets from one to the other by joint papers in the reader's store. */
export interface ComparePath {
  /**
   * `name`: over a name printed beside both; `none`: no path in the reader's store, which does not mean that there is none.
   */
  kind: 'joint' | 'path' | 'name' | 'none' | 'not-searched';
  /** In a sentence, with what was left out: "2 steps; papers of more than 25 authors are left out". */
  text: string;
  /** From the first to the last, both included; `paper` leads to the next. `authorId` is null where there is only a name. */
  steps: { authorId: number | null; name: string; paper: PaperLine | null }[];
}

/** Papers a year, for every person on one axis; null where the store knows no paper of that year: a gap, not a zero. */
export interface CompareYears {
  from: number;
  to: number;
  series: { authorId: number; name: string; counts: (number | null)[]; undated: number }[];
}

/** Two to eight people side by side, in the reader's order; no total, no rank. */
export interface CompareView {
  people: ComparePerson[];
  groups: CompareGroup[];
  /** Every pair once, in the order of the people. */
  pairs: ComparePair[];
  /** null where no year is known. */
  years: CompareYears | null;
  doubts: { name: string; doubts: DoubtView[] }[];
  /** What must be read with the numbers; goes along in every export. The last: what they are not for. */
  warnings: string[];
  /** All papers that are pointed to. */
  papers: Record<number, PaperLine>;
  /** Day it was worked out: "24 Nov 2026". */
  madeOn: string;
}

/** A saved comparison in a list. */
export interface SavedComparisonView {
  id: number;
  name: string;
  authorIds: number[];
  /** "Ada Brook, Wei Lin and 2 others". */
  whom: string;
  savedOn: string;
}

/** Which of a paper's authors may be compared. */
export interface CompareCandidate {
  authorId: number;
  name: string;
  outcome: 'confirmed' | 'likely';
}
