import type { ReadonlySignal, Signal } from '@preact/signals';
import type { AddProfileStage } from '../../components/add-profile.tsx';
import type { PaperLookups } from '../../components/lookup-offer.tsx';
import type { ComparingView } from '../../lib/surface/lazy-comparing.ts';
import type { ListView } from '../../lib/surface/reading/lazy-list.ts';
import type { AskedAuthor } from '../../lib/view/compare-address.ts';
import type { AddressView } from '../../lib/view/reading-types.ts';
import type { ScoreChipView, ScorePanelView } from '../../lib/view/score-types.ts';
import type { Correcting, CorrectionView, PopupPaper } from '../../lib/view/types.ts';

/** The scores of the one paper of a page. */
export interface PopupScores {
  /** null where nothing is known of whom the reader chose. */
  chip: ScoreChipView | null;
  panel: ScorePanelView;
}

export type PopupTab = 'page' | 'list' | 'compare';

/** What the popup knows of the page it stands over. */
export type PageTab =
  | { kind: 'loading' }
  /** Byline reads no such page. */
  | { kind: 'not-read'; reason: string; todo: string }
  /** A PDF or an HTML paper of arXiv: its address names it. */
  | { kind: 'address'; address: AddressView }
  | { kind: 'off'; scope: 'page' | 'site'; host: string }
  | { kind: 'layout-changed' }
  | { kind: 'paper'; paper: PopupPaper }
  /** `papers` are those with somebody known; `total` counts all. */
  | { kind: 'listing'; total: number; knownAuthors: number; papers: PopupPaper[] };

/** All that the popup shows and does. */
export interface PopupState {
  tab: Signal<PopupTab>;
  /** Why the last thing was not done; null where it was, or where its own place says so. */
  failure: ReadonlySignal<string | null>;

  page: ReadonlySignal<PageTab>;
  /** Of an abstract page; null elsewhere, where scores are switched off, and until they are known. */
  scores: ReadonlySignal<PopupScores | null>;
  askJudge: () => void;
  /** null where the page is not one Byline could be switched off on. */
  siteHost: ReadonlySignal<string | null>;
  isOffForPage: ReadonlySignal<boolean>;
  isOffForSite: ReadonlySignal<boolean>;
  setOffForPage: (isOff: boolean) => void;
  setOffForSite: (isOff: boolean) => void;
  /** Authors are hidden on this site until asked. */
  isBlind: ReadonlySignal<boolean>;
  setBlind: (isBlind: boolean) => void;
  save: (arxivId: string) => void;
  unsave: (arxivId: string) => void;
  /** Puts something right at a byline, about the author shown behind it. */
  correct: (arxivId: string, position: number, authorId: number, correcting: Correcting) => void;
  takeBack: (correctionId: string) => void;
  /** The correction just made. */
  lastMade: ReadonlySignal<CorrectionView | null>;
  /** Puts the known authors of the page, or of one paper of it, side by side and turns to the compare tab. */
  comparePage: (arxivId?: string) => void;

  /** Whether the page may carry a profile, and what came of reading it. */
  addProfileStage: ReadonlySignal<AddProfileStage>;
  /** Reads the page, and opens the library with what it found. */
  addProfile: () => void;

  /** Live look-ups of a paper of the page; undefined until it is known who can be asked. */
  lookupsOf: (arxivId: string) => PaperLookups | undefined;
  /** What was just added from a look-up. */
  lastAdded: ReadonlySignal<string | null>;
  undoAdd: () => void;

  /** The reading list; it is loaded and read when it is first asked for; null until then. */
  reading: () => ReadonlySignal<ListView | null>;
  /** A word on backups, where one is due; null else. */
  backupLine: ReadonlySignal<string | null>;
  /** Where the browser has one: opens the list beside the page. */
  openBeside: (() => void) | null;

  /** Authors side by side; loaded when it is first asked for; null until then. */
  comparing: () => ReadonlySignal<ComparingView | null>;
  openWide: (people: AskedAuthor[]) => void;

  openLibrary: (authorId?: number) => void;
  openBackups: () => void;
}
