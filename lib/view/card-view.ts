import type { Match } from '../identity/types.ts';
import type { Author } from '../model/author.ts';
import type { Decision } from '../model/decision.ts';
import type { Byline, PaperReading } from '../model/page-reading.ts';
import type { Paper } from '../model/paper.ts';
import { authorView } from './author-view.ts';
import { correctionsView, decidedView } from './corrections-view.ts';
import { evidenceViews, runnerUpView, wouldSettle } from './evidence-view.ts';
import type { CardView } from './types.ts';

/** What a card needs of the store. */
export interface CardRows {
  /** The paper, where the store knows it. */
  stored: Paper | undefined;
  /** Others who could carry the printed name. */
  namesakes: readonly Author[];
  decisions: readonly Decision[];
  /** Those of the author and of the namesakes, and those that decisions about the author name. */
  papers: ReadonlyMap<number, Paper>;
}

/**
 * Whose card to show: that of the person asked about as long as the byline is theirs, or the reader just said that it is
 * not, which can be taken back there; else that of the person whom the byline matches now.
 */
export function cardAuthor(
  asked: Author | undefined,
  match: Pick<Match, 'author'>,
  at: { stored: Paper | undefined; position: number },
  decisions: readonly Decision[],
): Author | undefined {
  const said = asked && decidedView({ paper: at.stored?.id, position: at.position, author: asked }, decisions);
  return said?.verdict === 'different' ? asked : (match.author ?? asked);
}

/** The card behind a chip. `match` is that of the byline now, which may be somebody else's than this author's. */
export function cardView(
  { paper, byline, author }: { paper: PaperReading; byline: Byline; author: Author },
  match: Match,
  rows: CardRows,
): CardView {
  const isTheirs = match.author?.id === author.id;
  const { position, name } = byline;
  return {
    author: authorView(author, rows.papers),
    byline: { arxivId: paper.arxivId, position, name },
    outcome: isTheirs ? match.outcome : 'none',
    evidence: isTheirs ? evidenceViews(match.evidence) : [],
    runnerUp: isTheirs ? runnerUpView(match, rows.papers) : null,
    decided: decidedView({ paper: rows.stored?.id, position, author }, rows.decisions),
    wouldSettle: isTheirs ? wouldSettle(match) : null,
    corrections: correctionsView(author, rows),
  };
}
