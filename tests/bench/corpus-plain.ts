import { relatedFrom } from '../../lib/corpus/corpus.ts';

interface PlainNear {
  key: string;
  similarity: number;
}

/** What anybody would write first: a map of lists, and a map of sums for each question. The baseline, and the truth. */
export class PlainIndex {
  private readonly postings = new Map<number, number[]>();
  private readonly keys: string[] = [];
  private readonly norms: number[] = [];

  /** Papers of days no earlier than those before. */
  add(papers: readonly { key: string; day: number; terms: readonly number[] }[]): void {
    for (let from = 0, to = 0; from < papers.length; from = to) {
      while (papers[to]?.day === papers[from]?.day && to < papers.length) to++;
      const ofDay = papers.slice(from, to);
      const norms = ofDay.map(({ terms }) => this.norm(terms));
      for (const { key, terms } of ofDay) {
        for (const term of terms) this.postingsOf(term).push(this.keys.length);
        this.keys.push(key);
      }
      this.norms.push(...norms);
    }
  }

  /** The papers nearest to one that is later than all, the nearest first. */
  nearest(terms: readonly number[], most: number): PlainNear[] {
    const sums = new Map<number, number>();
    for (const term of terms) {
      const weight = this.weight(term);
      for (const paper of this.postings.get(term) ?? []) sums.set(paper, (sums.get(paper) ?? 0) + weight);
    }
    const norm = this.norm(terms);
    return [...sums]
      .map(([paper, sum]) => ({ key: this.keys[paper] ?? '', similarity: sum / (norm * (this.norms[paper] ?? 1)) }))
      .filter(({ similarity }) => similarity >= relatedFrom)
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, most);
  }

  private norm(terms: readonly number[]): number {
    return Math.sqrt(terms.reduce((sum, term) => sum + this.weight(term), 0));
  }

  /** The square of how rare a term is among the papers so far. */
  private weight(term: number): number {
    const papers = this.keys.length;
    if (papers === 0) return 1;
    return (1 - Math.log((this.postings.get(term)?.length ?? 0) + 1) / Math.log(papers + 1)) ** 2;
  }

  private postingsOf(term: number): number[] {
    const known = this.postings.get(term) ?? [];
    this.postings.set(term, known);
    return known;
  }
}
