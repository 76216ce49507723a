import type { PaperLine } from './types.ts';

/** One paper of the digest, with why it stands there. */
export interface DigestLine {
  arxivId: string;
  title: string;
  url: string;
  /** "cs.LG". */
  category: string;
  /** Names as printed; the first ten. */
  bylines: string[];
  hiddenAuthors: number;
  /** "by Ada Brook, whom you follow (likely)"; "novelty ≈91, 1 new term: “x”"; "31 % alike: “title”, saved 3 Nov". */
  why: string;
  saved: boolean;
  isSeen: boolean;
  /** The saved paper it is close to. */
  near?: PaperLine | undefined;
}

/** What was on the listings of one day that the reader actually visited. Nothing is fetched for it. */
export interface DigestView {
  /** "Tue 24 Nov 2026". */
  day: string;
  /** `2026-11-24`; the days there are, newest first. */
  days: { id: string; label: string }[];
  /** "612 papers on cs.LG and cs.CL". */
  met: string;
  parts: { id: 'followed' | 'far' | 'close'; heading: string; about: string; lines: DigestLine[]; empty: string }[];
}
