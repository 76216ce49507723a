import type { PaperAnchors } from '../sites/types.ts';
import type { BylineView, CardView, PaperView } from '../view/types.ts';
import type { Scheme } from './host.ts';

/** What the reader can do from the overlay; the content script carries it out. */
export interface OverlayActions {
  loadCard(paper: number, byline: BylineView): Promise<CardView>;
  decide(paper: number, byline: BylineView, verdict: 'same' | 'different' | null): Promise<void>;
  follow(authorId: number, followed: boolean): Promise<void>;
  save(paper: number): Promise<void>;
  unsave(paper: number): Promise<void>;
  openLibrary(authorId: number): Promise<void>;
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
}
