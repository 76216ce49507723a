/** What a backup would do, before it is restored. */
export interface RestorePreview {
  /** "Backup of 24 Nov 2026, 08:00". */
  title: string;
  /** What is in it, and what was left out of it. */
  about: string[];
  /** What merging would come to, a sentence each. */
  merge: string[];
  /** Some of what merging changes on the reading list. */
  examples: { title: string; what: string }[];
  /** Rows now and after replacing. */
  replace: { label: string; now: number; after: number }[];
  /** Papers that replacing takes off the list; empty where none. */
  missing: string;
  missingTitles: string[];
  /** What will happen to a replaced library by itself; empty where nothing. */
  afterReplacing: string;
}

/** A day's snapshot in the list. */
export interface SnapshotLine {
  id: string;
  /** "24 Nov 2026, 08:00". */
  when: string;
  about: string;
}

/** The synced folder. */
export interface FolderView {
  /** Whether this browser can use folders. */
  isPossible: boolean;
  /** Null where none is chosen. */
  name: string | null;
  /** Whether the browser wants a press before the folder may be used again. */
  needsPress: boolean;
  /** What the last synchronisation came to. */
  result: string[];
  /** Files that were left, and why. */
  left: { name: string; why: string }[];
}

/** Something that could not be done. */
export interface BackupProblem {
  message: string;
  todo?: string;
}

export interface BackupCallbacks {
  onSave: () => void;
  onFile: (file: File) => void;
  onSnapshot: (id: string) => void;
  onMerge: () => void;
  onReplace: () => void;
  onCancel: () => void;
  onChooseFolder: () => void;
  onSyncFolder: () => void;
  onForgetFolder: () => void;
  onPersist: () => void;
  onForgetEviction: () => void;
}
