import type { DigestLine, DigestView } from '../../lib/view/digest-types.ts';

/** What is shown of the papers the reader met. */
export interface DigestState {
  /** null where nothing was met, and until it is known what was. */
  view: DigestView | null;
  /** Nothing was met. */
  isEmpty: boolean;
  /** The day shown: `2026-11-24`. */
  day: string | null;
  /** Authors are hidden until asked. */
  isBlind: boolean;
  /** What is visited is kept. */
  keepsVisits: boolean;
  undoMessage: string | null;
  /** What was just done, or could not be; empty where there is nothing to say. */
  news: string;
}

export interface DigestActions {
  onDay: (id: string) => void;
  onSave: (line: DigestLine) => void;
  onUnsave: (line: DigestLine) => void;
  onSeen: (arxivId: string, isSeen: boolean) => void;
  onUndo: () => void;
  onForget: () => void;
  onShowAuthors: () => void;
  onKeepVisits: () => void;
}
