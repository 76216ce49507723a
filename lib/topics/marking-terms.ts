import { stopTerms } from './stop-terms.ts';
import { termTable } from './term-table.ts';
import { countTerms } from './terms.ts';

/** A term the table does not know is at least as rare as its rarest. */
const unlistedIdf = 8;

type Text = { title: string; abstract?: string | undefined };

/**
 * The terms that mark some papers off from others of the same profile, the most telling first: in many of them, rare on
 * arXiv (TF-IDF), and in none of the others where there is a choice.
 */
export function markingTerms(papers: readonly Text[], others: readonly Text[], most: number): string[] {
  const { places, idf } = termTable();
  const inPapers = countPapers(papers);
  const inOthers = countPapers(others);
  const weigh = (term: string, count: number) => {
    const place = places.get(term);
    const rarity = place === undefined ? unlistedIdf : (idf[place] ?? unlistedIdf);
    const share = count / papers.length - (inOthers.get(term) ?? 0) / Math.max(1, others.length);
    // A word that only one of several papers has may be a slip, or a name the authors made up.
    return share * rarity * (count > 1 || papers.length === 1 ? 1 : 0.5) * (place === undefined ? 0.6 : 1);
  };
  return (
    [...inPapers]
      // Words of every paper are not in the table, and would be taken for rare ones.
      .filter(([term]) => term.length > 3 && !stopTerms.has(term))
      .map(([term, count]) => ({ term, weight: weigh(term, count) }))
      // What the others say as often marks nothing off.
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
      .slice(0, most)
      .map(({ term }) => term)
  );
}

/** In how many papers each term stands; twice as much in a title. */
function countPapers(papers: readonly Text[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const paper of papers) {
    const inTitle = countTerms({ title: paper.title });
    for (const term of countTerms(paper).keys())
      counts.set(term, (counts.get(term) ?? 0) + (inTitle.has(term) ? 1.5 : 1));
  }
  return counts;
}
