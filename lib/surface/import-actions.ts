import type { ReadonlySignal } from '@preact/signals';
import type { Columns, PaperFilter } from '../model/import.ts';
import type { ImportStage } from '../view/import-types.ts';

/** The import screen: what it shows, and what the reader can do there. */
export interface ImportActions {
  stage: ReadonlySignal<ImportStage>;
  openText: (text: string, label: string) => void;
  openFile: (file: File) => void;
  openSample: () => void;
  /** Opens what the popup read from a page, if it left something. */
  openCapture: () => void;
  /** Reads the input as another format. */
  chooseFormat: (id: string) => void;
  setColumns: (columns: Columns) => void;
  setFilter: (filter: PaperFilter) => void;
  setToReadingList: (toReadingList: boolean) => void;
  start: () => void;
  /** Stops at the last whole chunk. */
  cancel: () => void;
  /** Goes on with an unfinished import; the file is the same one again. */
  resume: (importId: number, file: File) => void;
  undo: (importId: number) => void;
  /** Says that somebody who came in is somebody known, in an ended import. */
  merge: (authorId: number, otherId: number) => void;
  /** Every remark of an import, as a file. */
  downloadReport: (importId: number) => void;
  /** Back to the beginning; an import under way goes on. */
  close: () => void;
}
