import { relatedFrom } from '../../lib/corpus/corpus.ts';
import { paperNorms } from '../../lib/corpus/norms.ts';
import type { Segment } from '../../lib/corpus/types.ts';

interface PlainNear {
  key: string;
  similarity: number;
}

/**
 * What anybody would write first: a map of lists, and a map of sums for each question. The baseline, and the truth about
 * a search; how long the vector of a paper is, it is told (what that is stands in lib/corpus/norms.ts alone).
 */
export class PlainIndex {
  private readonly postings = new Map<number, number[]>();
  private readonly keys: string[] = [];
  private lengths: number[] = [];

  add(papers: readonly { key: string; terms: readonly number[] }[]): void {
    for (const { key, terms } of papers) {
      for (const term of terms) this.postingsOf(term).push(this.keys.length);
      this.keys.push(key);
    }
  }

  /** Takes over how long the vectors of all papers are, from segments that hold the same papers with all their terms. */
  takeLengths(segments: readonly Segment[]): void {
    const norms = paperNorms(segments);
    const byKey = new Map(segments.flatMap(({ keys }, at) => keys.map((key, paper) => [key, norms[at]?.[paper] ?? 0])));
    this.lengths = this.keys.map((key) => byKey.get(key) ?? 0);
  }

  /** The papers nearest to one that is later than all, the nearest first. */
  nearest(terms: readonly number[], most: number): PlainNear[] {
    const sums = new Map<number, number>();
    for (const term of terms) {
      const weight = this.weight(term);
      for (const paper of this.postings.get(term) ?? []) sums.set(paper, (sums.get(paper) ?? 0) + weight);
    }
    const norm = Math.sqrt(terms.reduce((sum, term) => sum + this.weight(term), 0));
    return [...sums]
      .map(([paper, sum]) => ({ key: this.keys[paper] ?? '', similarity: sum / (norm * (this.lengths[paper] ?? 0)) }))
      .filter(({ similarity }) => similarity >= relatedFrom)
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, most);
  }

  /** The square of how rare a term is among all papers. */
  private weight(term: number): number {
    const papers = this.keys.length;
    return (1 - Math.log((this.postings.get(term)?.length ?? 0) + 1) / Math.log(papers + 1)) ** 2;
  }

  private postingsOf(term: number): number[] {
    const known = this.postings.get(term) ?? [];
    this.postings.set(term, known);
    return known;
  }
}
