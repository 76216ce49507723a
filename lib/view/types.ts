import type { MetricId } from '../model/claim.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Problem } from '../model/problem.ts';
import type { ExternalIds } from '../model/profile.ts';
import type { ReadingStatus } from '../model/reading-entry.ts';

/** One number as a surface shows it, never without its source and date. */
export interface MetricView {
  metric: MetricId;
  /** "h-index", "AI Score". */
  label: string;
  /** "35", "48%". */
  text: string;
  basis: 'reported' | 'estimated';
  /** Who says so: "lin-guo.profile.txt". */
  source: string;
  /** Day it was observed: "2026-11-23". */
  observedOn: string;
  /** What speaks against it, in sentences; empty where nothing does. */
  doubts: string[];
}

/** A contradiction within one profile. */
export interface DoubtView {
  code: string;
  level: 'impossible' | 'scopes-differ' | 'unusual';
  /** What is contradictory: "h-index 35 is more than its 10 papers". */
  message: string;
  /** What that means for the reader. */
  means: string;
}

/** A paper in one line of a list. */
export interface PaperLine {
  paperId: number;
  /** May hold TeX: draw it with `TexText`. */
  title: string;
  /** "24 Sep 2023", "2023"; absent where unknown. */
  date?: string;
  url?: string;
  /** The author's place among the authors: "4th of 5", "place not known". */
  place?: string;
}

/** One author of the store. */
export interface AuthorView {
  authorId: number;
  name: string;
  /** Badge of the field as the source prints it: "LG". */
  field?: string;
  externalIds: ExternalIds;
  followed: boolean;
  metrics: MetricView[];
  doubts: DoubtView[];
  /** The profile looks like several people. */
  looksMixed: boolean;
  papers: PaperLine[];
}

/** One reason, in words. `bits` is Infinity or -Infinity where it decides alone. */
export interface EvidenceView {
  id: string;
  because: string;
  bits: number;
  isHard: boolean;
}

/** The chip after a name; only what a chip needs. */
export interface ChipView {
  /** "h 35", "known", "?". */
  text: string;
  /** Numbers contradict each other, or the profile looks like several people. */
  isDoubtful: boolean;
  /** The whole of it for a screen reader: "Lin Guo: confirmed, h-index 35, in doubt. Details". */
  label: string;
}

/** A byline somebody of the store may stand behind; bylines with outcome `none` are not in a view. */
export interface BylineView {
  position: number;
  name: string;
  outcome: Exclude<Outcome, 'none'>;
  authorId: number;
  chip: ChipView;
}

/** What the overlay draws for one paper. */
export interface PaperView {
  arxivId: string;
  bylines: BylineView[];
  /** "2 of 5 authors known · max h 35"; null where none is known. */
  team: string | null;
  saved: { status: ReadingStatus } | null;
  /** The reader switched paper chips off. */
  isHidden: boolean;
}

/** What the overlay draws on a page: papers in the reading's order. */
export interface PageView {
  papers: PaperView[];
  /** Different authors of the store confirmed or likely on these papers. */
  knownAuthors: number[];
}

/** The card behind a chip. */
export interface CardView {
  author: AuthorView;
  byline: { arxivId: string; position: number; name: string };
  outcome: Outcome;
  evidence: EvidenceView[];
  /** Somebody else of the store it could be. */
  runnerUp: { authorId: number; name: string; because: string } | null;
  /** The reader's own word, where given. */
  decided: 'same' | 'different' | null;
  /** What would settle it, where it is not settled. */
  wouldSettle: string | null;
}

/** The reply to a page: what to draw, and how; null where the reader switched Byline off. */
export interface PageAnswer {
  view: PageView | null;
  colourScheme: 'auto' | 'light' | 'dark';
}

/** One paper of the page in the popup. */
export interface PopupPaper {
  arxivId: string;
  title: string;
  url: string;
  team: string | null;
  saved: { status: ReadingStatus } | null;
  /** Every byline shown on the page, known or not, in order. */
  bylines: PopupByline[];
  hiddenAuthors: number;
}
export interface PopupByline {
  position: number;
  name: string;
  outcome: Outcome;
  author: AuthorView | null;
  evidence: EvidenceView[];
}

/** Authors side by side. */
export interface ComparisonView {
  authors: { authorId: number; name: string; field?: string; looksMixed: boolean }[];
  /** One row a metric; a cell is null where nothing is known: missing is not zero. */
  rows: { metric: MetricId; label: string; cells: (MetricView | null)[] }[];
  /** For each pair, the papers in the store that name both; pairs without are left out. */
  jointPapers: { a: string; b: string; papers: PaperLine[] }[];
  doubts: { name: string; doubts: DoubtView[] }[];
}

/** A paper on the reading list. */
export interface ReadingView {
  paperId: number;
  title: string;
  /** "A. One, B. Two and 3 more". */
  authors: string;
  date?: string;
  url?: string;
  arxivId?: string;
  categories: string[];
  status: ReadingStatus;
  tags: string[];
  note: string;
  /** Day it was saved. */
  savedOn: string;
  /** "Saved when: Lin Guo h 35". */
  snapshot: string | null;
}

/** An import in the library. */
export interface ImportView {
  importId: number;
  label: string;
  format: string;
  at: string;
  /** "1 author, 10 papers, 5 numbers". */
  summary: string;
  problems: Problem[];
}

/** What became of the import just made. */
export interface ImportReportView {
  /** null where nothing was imported. */
  importId: number | null;
  /** What came in, without a verb or a full stop: "1 author and 10 papers"; empty where nothing did. */
  summary: string;
  problems: Problem[];
}
