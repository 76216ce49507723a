import { comparePapers } from './paper-order.ts';
import { termCounts } from './term-counts.ts';
import type { CorpusPaper, Segment } from './types.ts';

interface BuildOptions {
  /** Keeps only so many terms of each paper, the heaviest by tf-idf among these papers; all of them without it. */
  mostTerms?: number | undefined;
}

/** A segment of papers: the oldest first, of one day by key. Their keys must differ. */
export function buildSegment(id: number, papers: readonly CorpusPaper[], { mostTerms }: BuildOptions = {}): Segment {
  const sorted = [...papers].sort(comparePapers);
  const counts = sorted.map(termCounts);
  return {
    id,
    keys: sorted.map(({ key }) => key),
    titles: sorted.map(({ title }) => title),
    categories: sorted.map(({ category }) => category),
    days: Int32Array.from(sorted, ({ day }) => day),
    isFromPage: Uint8Array.from(sorted, ({ isFromPage }) => Number(isFromPage)),
    ...invert(mostTerms === undefined ? counts : heaviest(counts, mostTerms)),
  };
}

type TermCounts = Map<number, number>;

/** From terms by paper to papers by term. */
function invert(counts: readonly TermCounts[]): Pick<Segment, 'terms' | 'starts' | 'papers' | 'counts'> {
  const frequencies = countPapers(counts);
  const terms = Uint32Array.from(frequencies.keys()).sort();
  const starts = new Uint32Array(terms.length + 1);
  const next = new Map<number, number>();
  terms.forEach((term, at) => {
    const start = starts[at] ?? 0;
    next.set(term, start);
    starts[at + 1] = start + (frequencies.get(term) ?? 0);
  });
  const postings = { papers: new Uint32Array(starts.at(-1) ?? 0), counts: new Uint8Array(starts.at(-1) ?? 0) };
  counts.forEach((ofPaper, paper) => {
    for (const [term, count] of ofPaper) {
      const at = next.get(term) ?? 0;
      next.set(term, at + 1);
      postings.papers[at] = paper;
      postings.counts[at] = count;
    }
  });
  return { terms, starts, ...postings };
}

function countPapers(counts: readonly TermCounts[]): Map<number, number> {
  const frequencies = new Map<number, number>();
  for (const ofPaper of counts) {
    for (const term of ofPaper.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  return frequencies;
}

/** Of each paper the terms that say most about it: often in it, seldom in the others. */
function heaviest(counts: readonly TermCounts[], most: number): TermCounts[] {
  const frequencies = countPapers(counts);
  const weight = ([term, count]: [number, number]) =>
    (1 + Math.log(count)) * Math.log((counts.length + 1) / (frequencies.get(term) ?? 1));
  return counts.map((ofPaper) => {
    if (ofPaper.size <= most) return ofPaper;
    // Of two terms as heavy the one of the lower hash, so that the same papers make the same segment.
    const ranked = [...ofPaper].sort((a, b) => weight(b) - weight(a) || a[0] - b[0]);
    return new Map(ranked.slice(0, most));
  });
}
