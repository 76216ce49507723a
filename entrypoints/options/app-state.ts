import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Settings } from '../../lib/model/settings.ts';
import type { Digest } from '../../lib/surface/digest.ts';
import type { ImportActions } from '../../lib/surface/import-actions.ts';
import type { ComparingView } from '../../lib/surface/lazy-comparing.ts';
import type { ListView } from '../../lib/surface/reading/lazy-list.ts';
import type { SourceSetup } from '../../lib/surface/source-setup.ts';
import type { ImportView } from '../../lib/view/import-types.ts';
import type { ChangeView } from '../../lib/view/lookup-types.ts';
import type { AuthorDetails, AuthorView, CorrectionView, MetricView, PersonOption } from '../../lib/view/types.ts';
import type { BackupsState } from './state-backups.ts';
import type { CorpusState } from './state-corpus.ts';
import type { JudgeSetup } from './state-judge.ts';
import type { LibraryLookups } from './state-lookups.ts';
import type { LibraryPeople } from './state-people.ts';

export type LibraryTab =
  | 'list'
  | 'authors'
  | 'compare'
  | 'digest'
  | 'corrections'
  | 'imports'
  | 'lookups'
  | 'scores'
  | 'backups'
  | 'settings'
  | 'permissions';

/** All that the library shows and does. */
export interface LibraryState {
  tab: Signal<LibraryTab>;
  /** Why the last thing was not done; null where it was, or where its own place says so. */
  failure: ReadonlySignal<string | null>;

  authorText: Signal<string>;
  /** How many authors to show at most; "Show more" adds 50. */
  authorLimit: Signal<number>;
  /** What the search found, the first `authorLimit` of it. */
  authors: ReadonlySignal<AuthorView[]>;
  /** How many the search found in all. */
  authorTotal: ReadonlySignal<number>;
  /** The author whose entry is open. */
  openAuthor: Signal<number | null>;
  /** The author the reader came for, until their line was found. */
  soughtAuthor: Signal<number | null>;
  /** Estimates of the papers of the author whose entry is open; empty until worked out, and where there are too few. */
  openScores: ReadonlySignal<MetricView[]>;
  /** Of the author whose entry is open; null until loaded. */
  details: ReadonlySignal<AuthorDetails | null>;
  /** How the numbers of the author whose entry is open changed. */
  history: ReadonlySignal<ChangeView[]>;
  people: LibraryPeople;
  follow: (authorId: number, followed: boolean) => void;
  eraseAuthor: (authorId: number) => void;

  mergeText: Signal<string>;
  /** Whom the search for "the same person" found. */
  mergeResults: ReadonlySignal<PersonOption[]>;
  merge: (authorId: number, otherId: number) => void;
  /** `to`: null for somebody new. */
  movePaper: (paperId: number, from: number, to: number | null) => void;
  /** The papers of each group that becomes a person. */
  acceptSplit: (authorId: number, groups: number[][]) => void;
  takeBack: (correctionId: string) => void;
  /** All of them, newest first. */
  corrections: ReadonlySignal<CorrectionView[]>;
  /** The one just made. */
  lastMade: ReadonlySignal<CorrectionView | null>;

  /** The reading list; it is loaded and read when it is first asked for; null until then. */
  reading: () => ReadonlySignal<ListView | null>;

  /** Authors side by side; loaded when it is first asked for; null until then. */
  comparing: () => ReadonlySignal<ComparingView | null>;

  /** What was met on listings; made when it is first asked for. */
  digest: () => Digest;

  importer: ImportActions;
  /** Saves the whole store as a file of the reader's. */
  exportAll: () => void;
  /** Newest first. */
  imports: ReadonlySignal<ImportView[]>;

  lookups: LibraryLookups;
  sources: SourceSetup;

  corpus: CorpusState;
  backups: BackupsState;
  judge: JudgeSetup;

  settings: ReadonlySignal<Settings>;
  changeSettings: (change: Partial<Settings>) => void;
  eraseEverything: () => void;
}
