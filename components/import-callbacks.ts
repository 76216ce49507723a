import type { Columns, PaperFilter } from '../lib/model/import.ts';

/** What the reader can do on the import screen. */
export interface ImportCallbacks {
  openText: (text: string, label: string) => void;
  openFile: (file: File) => void;
  openSample: () => void;
  chooseFormat: (id: string) => void;
  setColumns: (columns: Columns) => void;
  setFilter: (filter: PaperFilter) => void;
  setToReadingList: (toReadingList: boolean) => void;
  start: () => void;
  cancel: () => void;
  resume: (importId: number, file: File) => void;
  undo: (importId: number) => void;
  merge: (authorId: number, otherId: number) => void;
  downloadReport: (importId: number) => void;
  close: () => void;
}
