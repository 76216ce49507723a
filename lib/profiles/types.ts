import type { Columns, PaperFilter } from '../model/import.ts';
import type { PaperRecord } from '../model/paper.ts';
import type { Problem } from '../model/problem.ts';
import type { Profile } from '../model/profile.ts';
import type { ReadingPriority, ReadingStatus } from '../model/reading-entry.ts';

/** What a source says about the reader's own dealings with a paper. */
export interface Shelf {
  tags?: string[];
  /** Markdown. */
  note?: string;
  status?: ReadingStatus;
  priority?: ReadingPriority;
  /** What it is cited by. */
  citeKey?: string;
  /** ISO 8601, UTC. */
  savedAt?: string;
  /** Address of the page it was saved from. */
  savedFrom?: string;
  /** The version on arXiv that its reader has seen. */
  versionSeen?: number;
  /** True where the source is itself a reading list of Byline's: it goes back on the list unasked. */
  isOwnList?: boolean;
}

/** One thing that an importer found, in the order of the input. */
export type Found =
  | { kind: 'profile'; profile: Profile }
  | { kind: 'paper'; record: PaperRecord; shelf?: Shelf }
  /** `refused`: a section of the input came to nothing for it. */
  | { kind: 'problem'; problem: Problem; isRefusal: boolean }
  /** Sections that a filter passed over since the last find. */
  | { kind: 'passed-over'; count: number };

/** Where and when the input was taken, and how it is to be read. */
export interface ImportContext {
  /** What a reader calls the source: a file's name, "Pasted text". */
  label: string;
  url?: string | undefined;
  /** ISO 8601, UTC; also the year of dates without one. */
  capturedAt: string;
  /** Number of the first line of the text, where a piece of a greater input is read: 1 unless told. */
  firstLine?: number | undefined;
  columns?: Columns | undefined;
  filter?: PaperFilter | undefined;
}

/** How sure an importer is that an input is of its format. */
export interface Recognition {
  /** 0 to 1. */
  certainty: number;
  /** What it saw, to follow "because": "it begins with “@article{”". */
  because: string;
}

/** One format of profile data. */
export interface Importer {
  /** Kebab-case, the file's name. */
  id: string;
  /** A reader's word for it: "Profile text", "BibTeX". */
  label: string;
  /** What it brings, in a line: "Papers with authors, venue and year". */
  brings: string;
  /**
   * `whole`: the input is handed over in one text. `lines`: every line stands for itself, and the input is handed over in
   * pieces of whole lines, however long it is.
   */
  input: 'whole' | 'lines';
  /** What the reader must or may say before it is read. */
  asks?: 'columns' | 'filter';
  /** Judged by the first 64 kB at most, which may end anywhere; null where it is none of its kind. */
  sniff(head: string): Recognition | null;
  /**
   * Reads section after section, each kept whole or refused whole with a problem of severity `error`. Never throws;
   * yields as it goes; time grows with the length of the text and no faster.
   */
  read(text: string, context: ImportContext): Iterable<Found>;
}
