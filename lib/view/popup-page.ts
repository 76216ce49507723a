import type { Match } from '../identity/types.ts';
import { arxivAbsUrl } from '../ids/arxiv-id.ts';
import type { PageReading } from '../model/page-reading.ts';
import type { Paper } from '../model/paper.ts';
import { authorView } from './author-view.ts';
import { evidenceViews } from './evidence-view.ts';
import { isKnown, type PageFacts, teamOf } from './page-view.ts';
import type { AuthorView, PopupPaper } from './types.ts';

/** The papers of a page as the popup lists them: every byline, known or not. */
export function popupPapers(
  page: PageReading,
  matches: readonly Match[][],
  facts: PageFacts & { listed: ReadonlyMap<number, Paper> },
): PopupPaper[] {
  const seen = new Map<number, AuthorView>();
  const viewOf = ({ author }: Match): AuthorView | null => {
    if (!author) return null;
    const view = seen.get(author.id) ?? authorView(author, facts.listed);
    seen.set(author.id, view);
    return view;
  };
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
      bylines: paper.bylines.map(({ position, name }, place) => {
        const match = found[place];
        const shown = match && match.outcome !== 'none' ? match : undefined;
        return {
          position,
          name,
          outcome: match?.outcome ?? 'none',
          author: shown ? viewOf(shown) : null,
          evidence: evidenceViews(shown?.evidence ?? []),
        };
      }),
    };
  });
}

/** Whether a listing in the popup shows this paper: somebody on it is known. */
export function hasKnownAuthor(paper: PopupPaper): boolean {
  return paper.bylines.some(isKnown);
}
