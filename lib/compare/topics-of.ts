import { effectiveNumber } from '../metrics/effective-number.ts';
import { stopTerms } from '../topics/stop-terms.ts';
import { termTable } from '../topics/term-table.ts';
import { countTerms } from '../topics/terms.ts';
import { type Figure, figure, noFigure } from './figure.ts';
import type { ComparedPaper, ComparedPerson } from './types.ts';

/** What a person writes about. */
export interface Topics {
  /** Primary categories, most papers first. */
  categories: { category: string; papers: number }[];
  /** How many equally common primary categories would be as diverse, from 1. */
  effective: Figure;
  /** Terms that mark them off from the others, the most telling first. */
  terms: string[];
}

/** @param others the other people compared */
export function topicsOf(person: ComparedPerson, others: readonly ComparedPerson[], most = 6): Topics {
  const papers = person.papers.map(({ paper }) => paper);
  const known = papers.filter(({ categories }) => categories.length > 0);
  const primaries = known.map(({ categories }) => categories[0] ?? '');
  const none = papers.length === 0 ? 'no-papers' : 'no-categories';
  return {
    categories: categoriesOf(person),
    effective:
      known.length === 0 ? noFigure(none, 0, papers.length) : figure(effectiveNumber(primaries), known, papers.length),
    terms: markingTerms(
      papers,
      others.flatMap((one) => one.papers.map(({ paper }) => paper)),
      most,
    ),
  };
}

/** Primary categories of a person's papers, most papers first. */
export function categoriesOf({ papers }: ComparedPerson): Topics['categories'] {
  const counts = new Map<string, number>();
  for (const { paper } of papers) {
    const [category] = paper.categories;
    if (category) counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return [...counts]
    .map(([category, papers]) => ({ category, papers }))
    .sort((a, b) => b.papers - a.papers || a.category.localeCompare(b.category));
}

/** How many papers' worth the prior weighs. */
const priorPapers = 20;
/** Share of papers that hold a term which the learned table does not know. */
const unlistedShare = 1 / 3_000;
/** A word of fewer letters is seldom a topic. */
const shortest = 4;

/**
 * The terms by which some papers stand out from others: log-odds with an informative Dirichlet prior, by z-score (Monroe,
 * Colaresi and Quinn 2008, doi:10.1093/pan/mpn018). The prior is how many papers of arXiv hold a term. A term counts once
 * a paper; where there are four papers or more, one paper's own word is none of the person's.
 */
function markingTerms(papers: readonly ComparedPaper[], others: readonly ComparedPaper[], most: number): string[] {
  const [ours, theirs] = [countPapers(papers), countPapers(others)];
  const fewest = papers.length >= 4 ? 2 : 1;
  const prior = priorShares();
  return [...ours]
    .filter(([term, count]) => term.length >= shortest && count >= fewest && !stopTerms.has(term))
    .map(([term, count]) => {
      const alpha = priorPapers * prior(term);
      const y = { ours: count + alpha, theirs: (theirs.get(term) ?? 0) + alpha };
      const odds = (value: number, total: number) => value / Math.max(0.5, total + priorPapers - value);
      const delta = Math.log(odds(y.ours, papers.length) / odds(y.theirs, others.length));
      return { term, z: delta / Math.sqrt(1 / y.ours + 1 / y.theirs) };
    })
    .filter(({ z }) => z > 0)
    .sort((a, b) => b.z - a.z || (a.term < b.term ? -1 : 1))
    .slice(0, most)
    .map(({ term }) => term);
}

function priorShares(): (term: string) => number {
  const { places, idf } = termTable();
  return (term) => {
    const place = places.get(term);
    return place === undefined ? unlistedShare : Math.exp(-(idf[place] ?? 8));
  };
}

function countPapers(papers: readonly ComparedPaper[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const paper of papers)
    for (const term of countTerms(paper).keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** How much two people write about the same, 0 to 1: cosine of their terms by rarity. */
export function topicOverlap(a: ComparedPerson, b: ComparedPerson): Figure {
  const [one, other] = [a, b].map((person) => termVector(person.papers.map(({ paper }) => paper)));
  const papers = [...a.papers, ...b.papers].map(({ paper }) => paper);
  const distinct = [...new Map(papers.map((paper) => [paper.id, paper])).values()];
  if (!one || !other || one.size === 0 || other.size === 0) return noFigure('no-text', 0, distinct.length);
  const dot = [...one].reduce((sum, [term, weight]) => sum + weight * (other.get(term) ?? 0), 0);
  const cosine = dot / (length(one) * length(other));
  return figure(Math.min(1, cosine), distinct, distinct.length);
}

function termVector(papers: readonly ComparedPaper[]): Map<string, number> {
  const { places, idf } = termTable();
  const vector = new Map<string, number>();
  for (const [term, count] of countPapers(papers)) {
    const rarity = idf[places.get(term) ?? -1] ?? 0;
    // What the table does not know may be a name or a slip, and is shared by chance alone.
    if (rarity > 0) vector.set(term, Math.sqrt(count) * rarity);
  }
  return vector;
}

function length(vector: ReadonlyMap<string, number>): number {
  return Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
}
