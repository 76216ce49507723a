import type { Match } from '../identity/types.ts';
import { teamSummary } from '../metrics/team-summary.ts';
import type { PageReading, PaperReading } from '../model/page-reading.ts';
import type { Paper } from '../model/paper.ts';
import type { ReadingEntry } from '../model/reading-entry.ts';
import type { Settings } from '../model/settings.ts';
import { currentHIndex, isDoubtful, looksMixed, newestProfile } from './author-view.ts';
import type { BylineView, ChipView, PageView, PaperView } from './types.ts';
import { mixedWords } from './words.ts';

/** What is shown of a page's papers besides their matches. */
export interface PageFacts {
  papers: readonly (Paper | undefined)[];
  reading: ReadonlyMap<number, ReadingEntry>;
}

/** What the overlay draws: nothing where nothing is known. */
export function pageView(page: PageReading, matches: readonly Match[][], facts: PageFacts): PageView {
  const papers = page.papers.map((paper, at) => paperView(paper, matches[at] ?? [], facts.papers[at], facts.reading));
  const known = matches.flat().filter(isKnown);
  return { papers, knownAuthors: [...new Set(known.flatMap((match) => match.author?.id ?? []))] };
}

/** The same with what the reader switched off left out. */
export function withoutHidden(view: PageView, settings: Settings): PageView {
  return {
    ...view,
    papers: view.papers.map((paper) => ({
      ...paper,
      bylines: paper.bylines.filter(({ outcome }) =>
        outcome === 'possible' ? settings.showPossible && settings.showAuthors : settings.showAuthors,
      ),
      isHidden: !settings.showPapers,
    })),
  };
}

/** The same without the line about a paper's team, where authors are hidden until asked. */
export function withoutTeams(view: PageView): PageView {
  return { ...view, papers: view.papers.map((paper) => ({ ...paper, team: null })) };
}

/** Whether an outcome is sure enough to show the author's numbers. */
export function isKnown({ outcome }: Pick<Match, 'outcome'>): boolean {
  return outcome === 'confirmed' || outcome === 'likely';
}

function paperView(
  paper: PaperReading,
  matches: readonly Match[],
  stored: Paper | undefined,
  reading: PageFacts['reading'],
): PaperView {
  const entry = stored && reading.get(stored.id);
  return {
    arxivId: paper.arxivId,
    bylines: matches.flatMap((match, at) => bylineView(match, paper.bylines[at]) ?? []),
    team: teamOf(paper, matches),
    saved: entry ? { status: entry.status } : null,
    isHidden: false,
  };
}

/** "2 of 5 authors known · max h 35", or null where none is known. */
export function teamOf(paper: PaperReading, matches: readonly Match[]): string | null {
  const known = matches.filter(isKnown).flatMap(({ author }) => author ?? []);
  const persons = paper.bylines.filter((byline) => !byline.isCollaboration).length;
  const summary = teamSummary({
    shown: persons,
    hidden: paper.hiddenAuthors,
    known: known.map((author) => ({ hIndex: currentHIndex(author), isDoubtful: isDoubtful(author) })),
  });
  return summary?.text ?? null;
}

function bylineView(match: Match, byline: PaperReading['bylines'][number] | undefined): BylineView | null {
  if (match.outcome === 'none' || !match.author || !byline) return null;
  const { outcome, author } = match;
  return {
    position: byline.position,
    name: byline.name,
    outcome,
    authorId: author.id,
    chip: chipView(match, byline.name),
  };
}

function chipView({ outcome, author }: Match, name: string): ChipView {
  if (!author || outcome === 'possible' || outcome === 'none') {
    const label = `${name}: perhaps ${author ? newestProfile(author).name : 'somebody'} of your store, not sure. Details`;
    return { text: '?', isDoubtful: false, label };
  }
  const h = currentHIndex(author);
  const isMarked = isDoubtful(author);
  const number = h === undefined ? 'in your store' : `h-index ${h}${isMarked ? ', in doubt' : ''}`;
  const mixed = mixedWords({ looksMixed: looksMixed(author), people: author.people });
  return {
    text: h === undefined ? 'known' : `h ${h}`,
    isDoubtful: isMarked,
    label: `${[`${name}: ${outcome}`, number, mixed].filter(Boolean).join(', ')}. Details`,
  };
}
