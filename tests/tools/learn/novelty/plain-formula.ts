import { lowerBound } from '../../../../lib/corpus/lower-bound.ts';
import { Nearest } from '../../../../lib/corpus/nearest.ts';
import { stopTerms } from '../../../../lib/topics/stop-terms.ts';
import { countTerms } from '../../../../lib/topics/terms.ts';
import { percentiles } from '../attention/percentiles.ts';
import type { Known } from './library.ts';

const nearestCounted = 10;

/** The papers by term, the earliest first, with how often each stands in them: as plain as can be. */
interface Index {
  counts: Map<number, number>[];
  postings: { papers: number[]; weights: number[] }[];
}

/**
 * The formula to beat: half the percentile of one less the mean TF-IDF cosine of the ten nearest earlier papers, half that
 * of the number of words that no earlier paper has. Words as they stand, counted, with titles twice; no table, no stems.
 */
export class PlainFormula {
  private readonly papers: readonly Known[];
  private readonly index: Index;

  constructor(known: readonly Known[]) {
    this.papers = known.toSorted((a, b) => a.day - b.day);
    this.index = indexOf(this.papers);
  }

  /** The scores of papers held against what is earlier than a day, by percentile among themselves. */
  scores(papers: readonly Known[], day: number): Map<string, number> {
    const earlier = this.papers.findIndex((paper) => paper.day >= day);
    const frequencies = this.index.postings.map(({ papers: list }) => lowerBound(Uint32Array.from(list), earlier));
    const idf = Float64Array.from(frequencies, (count) => Math.log((earlier + 1) / (count + 1)));
    const lengths = this.index.counts.slice(0, earlier).map((counts) => lengthOf(counts, idf));
    const places = new Map(this.papers.map(({ key }, at) => [key, at]));
    const found = papers.map(({ key }) => {
      const counts = this.index.counts[places.get(key) ?? 0] ?? new Map<number, number>();
      const sums = new Float64Array(earlier);
      let fresh = 0;
      for (const [term, weight] of counts) {
        if (frequencies[term] === 0) fresh++;
        const factor = weight * (idf[term] ?? 0) ** 2;
        const { papers: list = [], weights = [] } = this.index.postings[term] ?? {};
        for (let at = 0; at < (frequencies[term] ?? 0); at++) {
          const paper = list[at] ?? 0;
          sums[paper] = (sums[paper] ?? 0) + factor * (weights[at] ?? 0);
        }
      }
      const length = lengthOf(counts, idf);
      const nearest = new Nearest(nearestCounted);
      sums.forEach((sum, paper) => {
        nearest.add(0, paper, sum / (length * (lengths[paper] ?? 1)), 0);
      });
      const near = nearest.found.reduce((total, { similarity }) => total + similarity, 0);
      return { distance: 1 - near / nearestCounted, fresh };
    });
    const byDistance = percentiles(found.map(({ distance }) => distance));
    const byFresh = percentiles(found.map(({ fresh }) => fresh));
    return new Map(papers.map(({ key }, at) => [key, ((byDistance[at] ?? 0) + (byFresh[at] ?? 0)) / 2]));
  }
}

function indexOf(papers: readonly Known[]): Index {
  const places = new Map<string, number>();
  const postings: Index['postings'] = [];
  const counts = papers.map((paper, at) => {
    const own = new Map<number, number>();
    for (const [term, count] of countTerms(paper)) {
      if (stopTerms.has(term)) continue;
      const place = places.get(term) ?? places.size;
      places.set(term, place);
      const weight = 1 + Math.log(count);
      own.set(place, weight);
      postings[place] ??= { papers: [], weights: [] };
      postings[place].papers.push(at);
      postings[place].weights.push(weight);
    }
    return own;
  });
  return { counts, postings };
}

function lengthOf(counts: ReadonlyMap<number, number>, idf: Float64Array): number {
  let sum = 0;
  for (const [term, weight] of counts) sum += (weight * (idf[term] ?? 0)) ** 2;
  return Math.sqrt(sum);
}
