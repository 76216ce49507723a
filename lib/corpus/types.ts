/** A paper as the corpus takes it in: only one with an abstract and a date can be compared. */
export interface CorpusPaper {
  /** Its surest key: `arxiv:2309.13681` (lib/ids/paper-key.ts). */
  key: string;
  title: string;
  abstract: string;
  /** Day of the first version, in days since 1970-01-01. */
  day: number;
  /** Primary category; empty where it is not known. */
  category: string;
  /** Met on a page only: the store has no row of it. */
  isFromPage: boolean;
}

/** A run of papers, the oldest first, with an inverted index over their terms. Never changed once made. */
export interface Segment {
  id: number;
  /** Columns of the papers. */
  keys: string[];
  titles: string[];
  categories: string[];
  days: Int32Array;
  isFromPage: Uint8Array;
  /** Hashes of the stems of the terms that stand in them, ascending (paper-terms.ts). */
  terms: Uint32Array;
  /** Where the postings of each term begin; one more than terms. */
  starts: Uint32Array;
  /** Postings: which papers hold the term, ascending. How often is not kept: it tells less than that it is there. */
  papers: Uint32Array;
}
