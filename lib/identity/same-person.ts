import type { Author, AuthorPaper } from '../model/author.ts';
import type { PageReading, PaperReading } from '../model/page-reading.ts';
import type { Paper } from '../model/paper.ts';
import { compareNames } from '../names/compare.ts';
import { parseName } from '../names/parse.ts';
import { mergeRecords } from '../papers/merge-records.ts';
import { identifyPage } from './identify-page.ts';
import { namePage } from './named-byline.ts';
import type { Evidence, Match } from './types.ts';

/** What speaks for an author being one with a newcomer. */
export interface SamePerson {
  author: Author;
  outcome: 'confirmed' | 'likely';
  /** That of the newcomer's paper which says most. */
  evidence: Evidence[];
}

/** Somebody new: a name, and the papers their profile lists. */
export interface Newcomer {
  name: string;
  papers: readonly AuthorPaper[];
}

/** Papers of a newcomer that are looked at; more of them say the same again. */
const mostPapers = 30;

/**
 * Which of these authors a newcomer may be: each paper of the newcomer is taken as a page, and whoever would be shown
 * there as confirmed or likely is proposed. A name alone proposes nobody. Those with the best evidence first.
 */
export function samePeople(
  newcomer: Newcomer,
  candidates: readonly Author[],
  papers: ReadonlyMap<number, Paper>,
): SamePerson[] {
  if (candidates.length === 0) return [];
  const found = new Map<number, SamePerson>();
  for (const listed of newcomer.papers.slice(0, mostPapers)) {
    const match = matchOn(listed, newcomer.name, candidates, papers.get(listed.paper));
    if (!match?.author || (match.outcome !== 'confirmed' && match.outcome !== 'likely')) continue;
    const proposal = { author: match.author, outcome: match.outcome, evidence: match.evidence };
    const before = found.get(match.author.id);
    if (!before || weightOf(proposal) > weightOf(before)) found.set(match.author.id, proposal);
  }
  return [...found.values()].sort((a, b) => weightOf(b) - weightOf(a));
}

function matchOn(
  { position }: AuthorPaper,
  name: string,
  candidates: readonly Author[],
  stored: Paper | undefined,
): Match | undefined {
  const reading = stored && readingOf(stored);
  const at = reading?.bylines.findIndex((byline) =>
    position === null
      ? compareNames(parseName(byline.name), parseName(name)) !== 'conflict'
      : byline.position === position,
  );
  if (!reading || at === undefined || at < 0) return undefined;
  const page: PageReading = { site: 'one-paper', kind: 'abstract', url: 'https://arxiv.org/', papers: [reading] };
  const named = namePage(page);
  const ids = candidates.map(({ id }) => id);
  return identifyPage(page, named, {
    papers: [stored],
    candidates: new Map((named[0]?.[at]?.asked ?? []).map((key) => [key, ids])),
    authors: new Map(candidates.map((author) => [author.id, author])),
    decisions: [],
  })[0]?.[at];
}

function readingOf(paper: Paper): PaperReading | undefined {
  const { bylines, arxivId, hiddenAuthors, ...known } = mergeRecords(paper);
  if (bylines.length === 0) return undefined;
  return {
    ...known,
    arxivId: arxivId ?? '',
    bylines: bylines.map((name, at) => ({ name, position: at + 1 })),
    hiddenAuthors: hiddenAuthors ?? 0,
  };
}

function weightOf({ outcome, evidence }: SamePerson): number {
  const bits = evidence.reduce((sum, one) => sum + Math.max(-100, Math.min(100, one.bits)), 0);
  return bits + (outcome === 'confirmed' ? 1_000 : 0);
}
