import type { ConflictAnswer, ConflictChoice } from '../../lib/view/conflict-types.ts';

/** What the page of an author lets the reader do. */
export interface PersonActions {
  onFollow: (followed: boolean) => void;
  onAddGroup: (group: string) => void;
  onRemoveGroup: (group: string) => void;
  onNote: (text: string) => void;
  onTakeBack: (correctionId: string) => void;
  /** Shows the page of another author. */
  onOpen: (authorId: number) => void;
}

/** One group of the reader's. */
export interface GroupLine {
  name: string;
  people: number;
}

/** What is shown of a check for conflicts. */
export interface ConflictState {
  /** How many authors are chosen: the ones asked about. */
  chosen: number;
  choices: ConflictChoice[];
  /** Key of the list chosen; null while none is. */
  list: string | null;
  /** How far back. */
  years: number;
  /** Pasted names, one a line. */
  names: string;
  isChecking: boolean;
  /** null until asked, and once the question changed. */
  answer: ConflictAnswer | null;
  /** What came of copying; null where nothing was copied. */
  news: string | null;
}

export interface ConflictActions {
  onList: (key: string) => void;
  onYears: (years: number) => void;
  onNames: (text: string) => void;
  onCheck: () => void;
  onCopy: () => void;
}
