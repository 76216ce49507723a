import type { ImportOptions } from '../../model/import.ts';
import type { Problem } from '../../model/problem.ts';
import type { ImportPreviewView, SamePersonView } from '../../view/import-types.ts';
import type { OpenedInput } from './open-input.ts';
import type { ImportInput, ImportProgress } from './run-import.ts';

/** What the import worker is asked; one thing at a time. */
export type ImportErrand =
  | { do: 'open'; input: ImportInput }
  | { do: 'preview'; input: ImportInput; options: ImportOptions }
  /** `resumed`: the unfinished import that goes on, by its own options. */
  | { do: 'run'; input: ImportInput; options: ImportOptions | null; resumed: number | null }
  | { do: 'undo'; importId: number };

/** What it answers. */
export type ImportNews =
  | { kind: 'opened'; opened: OpenedInput }
  | { kind: 'refused'; problems: Problem[]; opened: OpenedInput | null }
  | { kind: 'previewed'; preview: ImportPreviewView; loosePapers: number }
  | { kind: 'progress'; progress: ImportProgress }
  | { kind: 'undoing'; fraction: number }
  | { kind: 'ended'; importId: number; samePeople: SamePersonView[] }
  | { kind: 'undone' }
  /** Something gave way; what was written until then stays. */
  | { kind: 'failed'; why: string; isFull: boolean };

/** Held while an import runs: one at a time, in whichever window. */
export const importLock = 'byline-import';
