import type { ReadonlySignal, Signal } from '@preact/signals';
import type { ImportActions } from '../../components/import-panel.tsx';
import type { Settings } from '../../lib/model/settings.ts';
import type { AuthorView, ImportView } from '../../lib/view/types.ts';

export type LibraryTab = 'authors' | 'imports' | 'settings' | 'permissions';

/** All that the library shows and does. */
export interface LibraryState {
  tab: Signal<LibraryTab>;

  authorText: Signal<string>;
  /** How many authors to show at most; "Show more" adds 50. */
  authorLimit: Signal<number>;
  /** What the search found, the first `authorLimit` of it. */
  authors: ReadonlySignal<AuthorView[]>;
  /** How many the search found in all. */
  authorTotal: ReadonlySignal<number>;
  /** The author whose entry is open. */
  openAuthor: Signal<number | null>;
  follow: (authorId: number, followed: boolean) => void;
  eraseAuthor: (authorId: number) => void;

  importer: ImportActions;
  /** Newest first. */
  imports: ReadonlySignal<ImportView[]>;

  settings: ReadonlySignal<Settings>;
  changeSettings: (change: Partial<Settings>) => void;
  eraseEverything: () => void;
}
