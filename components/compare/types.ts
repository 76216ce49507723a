import type { CompareCandidate, CompareView, SavedComparisonView } from '../../lib/view/compare-types.ts';
import type { AuthorView } from '../../lib/view/types.ts';

/** What is shown of comparing. */
export interface CompareState {
  /** null until two people are chosen. */
  view: CompareView | null;
  /** Estimates are still worked out. */
  isEstimating: boolean;
  chosen: { authorId: number; name: string }[];
  /** The search for somebody to add, and whom it found. */
  text: string;
  results: AuthorView[];
  /** How many may be chosen. */
  most: number;
  /** The known authors of the paper one came from; empty where one came from nowhere. */
  candidates: CompareCandidate[];
  saved: SavedComparisonView[];
  /** The saved comparison that is open, and what changed since it was last. */
  open: { id: number; name: string; since: string; changes: string[] } | null;
  undoMessage: string | null;
}

export type PictureKind = 'svg' | 'png';

/** What can be done. */
export interface CompareActions {
  onText: (text: string) => void;
  onAdd: (authorId: number) => void;
  onRemove: (authorId: number) => void;
  /** One place to the left or to the right. */
  onMove: (authorId: number, by: -1 | 1) => void;
  onSave: (name: string) => void;
  onOpen: (id: number) => void;
  onRename: (id: number, name: string) => void;
  onDelete: (id: number) => void;
  onUndo: () => void;
  /** By one of `printers`. */
  onExport: (printer: string) => void;
  onPicture: (name: string, kind: PictureKind, svg: string) => void;
}

/** A way to write a comparison down. */
export interface PrinterChoice {
  id: string;
  label: string;
}
