import type { Columns, PaperFilter } from '../model/import.ts';
import type { Problem } from '../model/problem.ts';
import type { EvidenceView, PersonOption } from './types.ts';

/** A format that an input may be read as. */
export interface FormatView {
  id: string;
  label: string;
  /** "Papers with authors, venue and year". */
  brings: string;
  /** Why it was recognised, to follow "because"; null where it was not. */
  because: string | null;
}

/** What the reader dropped, chose, pasted or captured. */
export interface ImportInputView {
  /** A file's name, "Pasted text", the title of a page. */
  name: string;
  /** "12.3 MB". */
  size: string;
  /** Address of the page it was read from. */
  url: string | null;
  /** Those that were recognised first, the surest at the top; then all others. */
  formats: FormatView[];
  /** Id of the format it is read as. */
  chosen: string;
  /** Where a table has to be explained: which column is what. */
  table: TableView | null;
  /** Where a great dump can be narrowed. */
  filter: PaperFilter | null;
  /** Whether papers that stand for themselves go on the reading list; null where the input has none. */
  toReadingList: boolean | null;
}

/** A table whose columns are to be explained, with its first rows. */
export interface TableView {
  header: string[];
  /** At most five. */
  rows: string[][];
  /** What a column may be. */
  fields: { id: string; label: string; isNeeded: boolean }[];
  /** By field, the number of its column. */
  columns: Columns;
}

/** How a row of the preview stands to the store. */
export type PreviewState = 'new' | 'changed' | 'known';

/** What an import would bring. Nothing is written for it. */
export interface ImportPreviewView {
  /** "All 120 entries were read." or "The first 2,000 entries were read, about 3 % of the file." */
  extent: string;
  /** "3 new authors", "12 papers already known, 4 of them with something new", "2 entries refused": only what there is. */
  totals: { kind: PreviewState | 'contradictory' | 'refused' | 'passed-over'; text: string }[];
  /** At most 20. */
  authors: {
    name: string;
    state: PreviewState;
    /** "h-index 35, 10 papers; 8 of them listed". */
    about: string;
    /** What the numbers say against each other, or against what the store has of the same source. */
    doubts: string[];
  }[];
  /** At most 20. */
  papers: { title: string; state: PreviewState; about: string; changes: string[] }[];
  /** New authors who may be somebody the store knows. They stay apart unless the reader says otherwise. */
  samePeople: SamePersonView[];
  /** The first 200. */
  problems: Problem[];
}

/** Somebody who comes in, and somebody of the store who may be the same person. */
export interface SamePersonView {
  name: string;
  /** "3 papers, 2022–2026, with Wei Lin". */
  about: string;
  person: PersonOption;
  outcome: 'confirmed' | 'likely' | 'possible';
  evidence: EvidenceView[];
  /** Ids to merge once both are in the store; null in a preview. */
  merge: { authorId: number; otherId: number } | null;
}

/** How an import is coming along. */
export interface ImportProgressView {
  /** 0 to 1; null where it cannot be told. */
  fraction: number | null;
  /** "1,200 authors and 8,400 papers". */
  done: string;
  /** "3,100 a second". */
  rate: string;
  /** "about 20 seconds left"; null while nobody knows. */
  left: string | null;
}

/** What became of an import. */
export interface ImportReportView {
  /** null where nothing was imported. */
  importId: number | null;
  /** What came in, without a verb or a full stop: "1 author and 10 papers"; empty where nothing did. */
  summary: string;
  /** `stopped`: part of the input is in the store, and the rest can follow. */
  state: 'done' | 'stopped' | 'refused';
  /** Why it stopped; null where it did not. */
  because: string | null;
  problems: Problem[];
  /** How many sections were refused; the report that can be downloaded names them all. */
  refused: number;
  samePeople: SamePersonView[];
}

/** An import in the library. */
export interface ImportView {
  importId: number;
  label: string;
  format: string;
  /** "24 Nov 2026, 09:30". */
  at: string;
  /** "1 author and 10 papers (2 papers known before); 3 refused". */
  summary: string;
  /** `running`: in this or another window. `unfinished`: begun and left; it can go on, or be taken back. */
  state: 'done' | 'running' | 'unfinished' | 'being-undone';
  /** What has to be chosen again to go on: "papers.bib, 12.3 MB"; null where nothing has to. */
  needs: string | null;
  problems: Problem[];
  refused: number;
}

/** Where the import screen is. */
export type ImportStage =
  /** Nothing chosen yet. */
  | { kind: 'empty' }
  /** Reading for the preview; nothing is written. */
  | { kind: 'reading'; input: ImportInputView }
  /** Ready: the preview stands, and the reader may start; `preview` is null while a table is not explained yet. */
  | { kind: 'ready'; input: ImportInputView; preview: ImportPreviewView | null }
  /** It cannot be read. `input` where another format may be tried. */
  | { kind: 'refused'; input: ImportInputView | null; problems: Problem[] }
  | { kind: 'running'; input: ImportInputView | null; label: string; progress: ImportProgressView | null }
  | { kind: 'undoing'; label: string; progress: ImportProgressView | null }
  | { kind: 'ended'; report: ImportReportView };
