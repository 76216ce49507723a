import type { PaperAnchors } from '../sites/types.ts';
import type { ScoreChipView, ScorePanelView } from '../view/score-types.ts';
import type { BylineView, CardView, Correcting, PaperView } from '../view/types.ts';
import type { Scheme } from './host.ts';

/** What the reader can do from the overlay; the content script carries it out. */
export interface OverlayActions {
  loadCard(paper: number, byline: BylineView): Promise<CardView>;
  /** Puts something right about the author shown; the id takes it back. */
  correct(paper: number, at: { position: number; authorId: number }, what: Correcting): Promise<{ id: string } | null>;
  takeBack(id: string): Promise<void>;
  follow(authorId: number, followed: boolean): Promise<void>;
  /** Puts papers on the reading list, or takes them off. Returns what `setOnList` takes it back by. */
  save(papers: number[], isOn: boolean): Promise<number[]>;
  setOnList(ids: number[], isOn: boolean): Promise<unknown>;
  openLibrary(authorId: number): Promise<void>;
  /** Puts the known authors of a paper side by side, in the library. */
  compare(paper: number): Promise<void>;
  /** Asks live sources who is behind a byline, in the library. */
  lookUp(paper: number, byline: BylineView): Promise<void>;
  loadScores(paper: number): Promise<ScorePanelView>;
  /** Puts the paper on the queue of the reader's judge. */
  askJudge(paper: number): Promise<void>;
  /** Where an action failed. */
  failed(error: unknown): void;
}

/** What hosts are made with. */
export interface Look {
  sheets: CSSStyleSheet[];
  scheme: Scheme;
}

/** One paper's place on the page, and what to draw there. */
export interface PaperSlot {
  /** Its place in the reading. */
  index: number;
  anchors: PaperAnchors;
  view: PaperView;
  /** null where none are known, or not yet. */
  scores: ScoreChipView | null;
  /** null where the page has no other paper. */
  ticked: boolean | null;
}
