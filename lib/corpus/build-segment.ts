import { comparePapers } from './paper-order.ts';
import { paperTerms } from './paper-terms.ts';
import type { CorpusPaper, Segment } from './types.ts';

interface BuildOptions {
  /** Keeps only so many terms of each paper, the rarest among these papers; all of them without it. */
  mostTerms?: number | undefined;
}

/** A segment of papers: the oldest first, of one day by key. Their keys must differ. */
export function buildSegment(id: number, papers: readonly CorpusPaper[], { mostTerms }: BuildOptions = {}): Segment {
  const sorted = [...papers].sort(comparePapers);
  const terms = sorted.map((paper) => [...paperTerms(paper).keys()]);
  return segmentOf(id, sorted, mostTerms === undefined ? terms : rarest(terms, mostTerms));
}

/** A segment of papers in its order, whose terms are known already: their hashes, each once. */
export function segmentOf(
  id: number,
  sorted: readonly Omit<CorpusPaper, 'abstract'>[],
  terms: readonly (readonly number[])[],
): Segment {
  return {
    id,
    keys: sorted.map(({ key }) => key),
    titles: sorted.map(({ title }) => title),
    categories: sorted.map(({ category }) => category),
    days: Int32Array.from(sorted, ({ day }) => day),
    isFromPage: Uint8Array.from(sorted, ({ isFromPage }) => Number(isFromPage)),
    ...invert(terms),
  };
}

/** From terms by paper to papers by term. */
function invert(byPaper: readonly (readonly number[])[]): Pick<Segment, 'terms' | 'starts' | 'papers'> {
  const frequencies = countPapers(byPaper);
  const terms = Uint32Array.from(frequencies.keys()).sort();
  const starts = new Uint32Array(terms.length + 1);
  const next = new Map<number, number>();
  terms.forEach((term, at) => {
    const start = starts[at] ?? 0;
    next.set(term, start);
    starts[at + 1] = start + (frequencies.get(term) ?? 0);
  });
  const papers = new Uint32Array(starts.at(-1) ?? 0);
  byPaper.forEach((own, paper) => {
    for (const term of own) {
      const at = next.get(term) ?? 0;
      next.set(term, at + 1);
      papers[at] = paper;
    }
  });
  return { terms, starts, papers };
}

function countPapers(byPaper: readonly (readonly number[])[]): Map<number, number> {
  const frequencies = new Map<number, number>();
  for (const own of byPaper) for (const term of own) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  return frequencies;
}

/** Of each paper the terms that say most about it: those that the fewest others have. */
function rarest(byPaper: readonly number[][], most: number): number[][] {
  const frequencies = countPapers(byPaper);
  const frequency = (term: number) => frequencies.get(term) ?? 0;
  return byPaper.map((own) => {
    if (own.length <= most) return own;
    // Of two terms as rare the one of the lower hash, so that the same papers make the same segment.
    return own.toSorted((a, b) => frequency(a) - frequency(b) || a - b).slice(0, most);
  });
}
