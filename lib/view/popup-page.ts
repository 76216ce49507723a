import type { Match } from '../identity/types.ts';
import { arxivAbsUrl } from '../ids/arxiv-id.ts';
import type { Author } from '../model/author.ts';
import type { Decision } from '../model/decision.ts';
import type { Byline, PageReading } from '../model/page-reading.ts';
import type { Paper } from '../model/paper.ts';
import { authorView } from './author-view.ts';
import { correctionsView, decidedView } from './corrections-view.ts';
import { evidenceViews, runnerUpView, wouldSettle } from './evidence-view.ts';
import { isKnown, type PageFacts, teamOf } from './page-view.ts';
import { namesakesOf } from './person-option.ts';
import type { AuthorView, PopupByline, PopupPaper } from './types.ts';

/** What the popup needs of the store. */
export interface PopupFacts extends PageFacts {
  candidates: ReadonlyMap<string, readonly number[]>;
  authors: ReadonlyMap<number, Author>;
  decisions: readonly Decision[];
  /** Papers of the matched authors, and of as many others as are to be told apart by them. */
  listed: ReadonlyMap<number, Paper>;
}

/** The papers of a page as the popup lists them: every byline, known or not. */
export function popupPapers(page: PageReading, matches: readonly Match[][], facts: PopupFacts): PopupPaper[] {
  const viewOf = remembering((author) => authorView(author, facts.listed));
  return page.papers.map((paper, at) => {
    const stored = facts.papers[at];
    const entry = stored && facts.reading.get(stored.id);
    const found = matches[at] ?? [];
    return {
      arxivId: paper.arxivId,
      title: paper.title,
      url: arxivAbsUrl(paper.arxivId),
      team: teamOf(paper, found),
      saved: entry ? { status: entry.status } : null,
      hiddenAuthors: paper.hiddenAuthors,
      bylines: paper.bylines.map((byline, place) => popupByline(byline, found[place], stored, { ...facts, viewOf })),
    };
  });
}

/** Whether a listing in the popup shows this paper: somebody on it is known. */
export function hasKnownAuthor(paper: PopupPaper): boolean {
  return paper.bylines.some(isKnown);
}

function popupByline(
  byline: Byline,
  match: Match | undefined,
  stored: Paper | undefined,
  facts: PopupFacts & { viewOf: (author: Author) => AuthorView },
): PopupByline {
  const { position, name } = byline;
  const at = { paper: stored?.id, position };
  const { decisions } = facts;
  const author = match?.outcome === 'none' ? null : (match?.author ?? null);
  if (!match || !author) {
    return { ...nobody, position, name, decided: decidedView(at, decisions) };
  }
  const namesakes = namesakesOf(byline, author, facts);
  return {
    position,
    name,
    outcome: match.outcome,
    author: facts.viewOf(author),
    evidence: evidenceViews(match.evidence),
    runnerUp: runnerUpView(match, facts.listed),
    decided: decidedView({ ...at, author }, decisions),
    wouldSettle: wouldSettle(match),
    corrections: correctionsView(author, { namesakes, decisions, papers: facts.listed }),
  };
}

const nobody = {
  outcome: 'none',
  author: null,
  evidence: [],
  runnerUp: null,
  wouldSettle: null,
  corrections: null,
} satisfies Partial<PopupByline>;

/** One view for each author, however many bylines they stand behind. */
function remembering(view: (author: Author) => AuthorView): (author: Author) => AuthorView {
  const seen = new Map<number, AuthorView>();
  return (author) => {
    const known = seen.get(author.id) ?? view(author);
    seen.set(author.id, known);
    return known;
  };
}
