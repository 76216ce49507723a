import type { Match } from '../identity/types.ts';
import type { Decision } from '../model/decision.ts';
import type { Byline, PaperReading } from '../model/page-reading.ts';
import { evidenceViews, runnerUpView, wouldSettle } from './evidence-view.ts';
import type { AuthorView, CardView } from './types.ts';

/** The card behind a chip. `match` is that of the byline now; the author may since have been decided against. */
export function cardView(
  question: { paper: PaperReading; byline: Byline; author: AuthorView },
  match: Match,
  decisions: readonly Decision[],
): CardView {
  const { paper, byline, author } = question;
  const isStill = match.author?.id === author.authorId;
  const decision = decisions.find(
    (one) =>
      one.author === author.authorId && one.position === byline.position && one.paperKey === `arxiv:${paper.arxivId}`,
  );
  return {
    author,
    byline: { arxivId: paper.arxivId, position: byline.position, name: byline.name },
    outcome: isStill ? match.outcome : 'none',
    evidence: isStill ? evidenceViews(match.evidence) : [],
    runnerUp: isStill ? runnerUpView(match) : null,
    decided: decision?.verdict ?? null,
    wouldSettle: isStill ? wouldSettle(match) : null,
  };
}
