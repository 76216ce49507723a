import type { MetricId } from '../model/claim.ts';
import type { AuthorView, CardView, DoubtView, PopupPaper } from './types.ts';

/** The numbers that go where the reader switched scores off. */
export const scoreMetrics: ReadonlySet<MetricId> = new Set(['novelty', 'aiScore']);
/** The check that speaks of them alone. */
const scoreCheck = 'score-out-of-range';

/** An author without scores, and without doubts about them. */
export function withoutScores(author: AuthorView): AuthorView {
  return {
    ...author,
    metrics: author.metrics.filter(({ metric }) => !scoreMetrics.has(metric)),
    doubts: withoutScoreDoubts(author.doubts),
  };
}

/** The same for the card behind a chip. */
export function cardWithoutScores(card: CardView): CardView {
  return { ...card, author: withoutScores(card.author) };
}

/** The same for a paper of the popup. */
export function paperWithoutScores(paper: PopupPaper): PopupPaper {
  const bylines = paper.bylines.map((byline) => ({ ...byline, author: byline.author && withoutScores(byline.author) }));
  return { ...paper, bylines };
}

function withoutScoreDoubts(doubts: readonly DoubtView[]): DoubtView[] {
  return doubts.filter(({ id }) => id !== scoreCheck);
}
