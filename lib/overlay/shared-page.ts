import type { PageReading } from '../model/page-reading.ts';
import type { PaperAnchors } from '../sites/types.ts';
import type { ScoreChipView } from '../view/score-types.ts';
import type { PaperView } from '../view/types.ts';

/**
 * What our scripts on one page share, so that it is read and asked about once. Content scripts of an extension live in
 * one world of their own: the page's scripts see nothing of it.
 */
export interface SharedPage {
  reading: PageReading;
  /** `anchors[i]` belongs to `reading.papers[i]`. */
  anchors: readonly PaperAnchors[];
  /** By a paper's place in the reading; they fill up as answers come, and are empty where Byline is off. */
  views: Map<number, PaperView>;
  scores: Map<number, ScoreChipView | null>;
  /** Called when views or scores changed. Set by the script that wants to know. */
  onChange?: (() => void) | undefined;
}

declare global {
  var bylinePage: SharedPage | undefined;
}
