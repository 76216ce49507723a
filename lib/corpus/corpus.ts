import { hashKey } from '../ids/hash-key.ts';
import { type Near, Nearest } from './nearest.ts';
import { paperNorms, rarity } from './norms.ts';
import { mostPairTerms, type PairCounts, pairCounts } from './pair-counts.ts';
import { compareKeys } from './paper-order.ts';
import { countIn, earlierIn, hasTerm, newest, type Place, type Slice, slicesOf } from './postings.ts';
import type { Segment } from './types.ts';

/** A paper to be held against the papers strictly earlier than a day. */
export interface Question {
  /** Hashes of its terms, each once. */
  terms: readonly number[];
  day: number;
  /** Papers to be passed over: other versions of the same. */
  without?: readonly Place[];
}

/** What the earlier papers say of a paper: of all of them, and of two halves that have no paper in common. */
export interface Findings {
  /** How many papers are earlier. */
  earlier: number;
  earlierByHalf: [number, number];
  /** In how many of them each term stands, in the order asked. */
  frequencies: Uint32Array;
  frequenciesByHalf: [Uint32Array, Uint32Array];
  /** The nearest of them, the nearest first. */
  nearest: Near[];
  nearestByHalf: [Near[], Near[]];
  /** How many of them are nearer than `relatedFrom`. */
  related: number;
  /** The rarest terms that are known, by their place in the question, and in how many papers each two stand together. */
  rarest: number[];
  pairs: PairCounts;
}

/** What scores ask of the papers that are known, however and wherever these are kept. */
export interface Corpus {
  readonly size: number;
  find(question: Question): Findings;
  /** Title, key, category and day of a paper. */
  paperAt(place: Place): { key: string; title: string; category: string; day: number };
  /** The latest papers strictly earlier than a day that are of a kind, the latest first. */
  latest(day: number, most: number, isOfKind: (category: string) => boolean): Place[];
  /** How many papers are strictly earlier than a day, of a kind or of any. */
  countEarlier(day: number, isOfKind?: (category: string) => boolean): number;
  /** The hashes of the terms of each of some papers; costs a look at every posting, so ask for many at once. */
  termsOf(places: readonly Place[]): number[][];
  /** Which of some terms a paper has, by place in the terms. */
  sharedWith(place: Place, terms: readonly number[]): number[];
}

/** From here on two papers have something to do with each other: cosine. */
export const relatedFrom = 0.08;

/** So many of the nearest papers are named. */
const mostNearest = 10;
const mostNearestOfHalf = 3;

// In a corpus as large as this a frequent term tells little: only the newest papers that have it are looked at.
const manyPapers = 250_000;
const mostPostings = 25_000;

/** A corpus in memory. Exact up to 250,000 earlier papers; above that frequent terms count in the newest papers only. */
export function createCorpus(segments: readonly Segment[]): Corpus {
  // Made when it is first searched: it reads every posting, and not all who ask search.
  let index: Index | undefined;
  return {
    size: segments.reduce((sum, { keys }) => sum + keys.length, 0),
    find: (question) => {
      index ??= new Index(segments);
      return index.find(question);
    },
    paperAt: ({ at, paper }) => {
      const segment = segments[at];
      return {
        key: segment?.keys[paper] ?? '',
        title: segment?.titles[paper] ?? '',
        category: segment?.categories[paper] ?? '',
        day: segment?.days[paper] ?? 0,
      };
    },
    latest: (day, most, isOfKind) => latest(segments, day, most, isOfKind),
    countEarlier: (day, isOfKind) => countEarlier(segments, day, isOfKind),
    termsOf: (places) => termsOf(segments, places),
    sharedWith: (place, terms) => sharedWith(segments, place, terms),
  };
}

class Index {
  private readonly segments: readonly Segment[];
  private readonly norms: Float32Array[];
  private readonly halves: Uint8Array[];
  /** Scratch, zero between questions. */
  private readonly sums: Float32Array[];
  private readonly masks: Int32Array[];

  constructor(segments: readonly Segment[]) {
    this.segments = segments;
    this.norms = paperNorms(segments);
    this.halves = segments.map(({ keys }) => Uint8Array.from(keys, (key) => hashKey(key) & 1));
    this.sums = segments.map(({ keys }) => new Float32Array(keys.length));
    this.masks = segments.map(({ keys }) => new Int32Array(keys.length));
  }

  find({ terms, day, without: passedOver = [] }: Question): Findings {
    const limits = earlierIn(this.segments, day);
    const without = passedOver.filter(({ at, paper }) => paper < (limits[at] ?? 0));
    const earlier = limits.reduce((sum, limit) => sum + limit, 0) - without.length;
    const slices = terms.map((term) => slicesOf(this.segments, term, limits));
    const frequencies = Uint32Array.from(
      slices,
      (own) => own.reduce((sum, { from, to }) => sum + to - from, 0) - countIn(this.segments, own, without),
    );
    const logEarlier = Math.log(earlier + 1);
    const weights = Float64Array.from(frequencies, (count) => rarity(logEarlier, Math.log(count + 1)) ** 2);
    const searched = earlier > manyPapers ? slices.map((own) => newest(own, mostPostings)) : slices;
    const secondHalf = this.addUp(searched, weights, without);
    const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight, 0));
    const inSecond = this.countSecondHalf(limits, without);
    const rarest = rarestKnown(terms, frequencies);
    return {
      earlier,
      earlierByHalf: [earlier - inSecond, inSecond],
      frequencies,
      frequenciesByHalf: [frequencies.map((count, at) => count - (secondHalf[at] ?? 0)), secondHalf],
      ...this.collect(limits, norm),
      rarest,
      pairs: pairCounts(
        this.segments,
        rarest.map((at) => slices[at] ?? []),
        { halves: this.halves, masks: this.masks, without },
      ),
    };
  }

  /** Adds to each paper's sum what the terms weigh that it has; returns how often each stands in the second half. */
  private addUp(slicesByTerm: readonly Slice[][], weights: Float64Array, without: readonly Place[]): Uint32Array {
    const secondHalf = new Uint32Array(slicesByTerm.length);
    slicesByTerm.forEach((slices, term) => {
      const weight = weights[term] ?? 0;
      let inSecond = 0;
      for (const { at, from, to } of slices) {
        const [papers, sums, half] = [this.segments[at]?.papers, this.sums[at], this.halves[at]];
        if (!papers || !sums || !half) continue;
        for (let place = from; place < to; place++) {
          const paper = papers[place] ?? 0;
          sums[paper] = (sums[paper] ?? 0) + weight;
          inSecond += half[paper] ?? 0;
        }
      }
      const passedOver = without.filter(({ at, paper }) => this.halves[at]?.[paper] === 1);
      secondHalf[term] = inSecond - countIn(this.segments, slices, passedOver);
    });
    for (const { at, paper } of without) this.sums[at]?.fill(0, paper, paper + 1);
    return secondHalf;
  }

  /** Picks the nearest papers out of the sums, and leaves zeros behind. */
  private collect(limits: readonly number[], norm: number): Pick<Findings, 'nearest' | 'nearestByHalf' | 'related'> {
    const [all, first, second] = [mostNearest, mostNearestOfHalf, mostNearestOfHalf].map((most) => new Nearest(most));
    let related = 0;
    limits.forEach((limit, at) => {
      const [sums, norms, half] = [this.sums[at], this.norms[at], this.halves[at]];
      if (!sums || !norms || !half) return;
      for (let paper = 0; paper < limit; paper++) {
        const sum = sums[paper] ?? 0;
        const other = norms[paper] ?? 0;
        // Where each earlier paper has all terms of one, these tell nothing of it.
        if (sum === 0 || other === 0) continue;
        const similarity = sum / (norm * other);
        if (similarity < relatedFrom) continue;
        related++;
        const overlap = sum / Math.min(norm, other) ** 2;
        all?.add(at, paper, similarity, overlap);
        (half[paper] === 1 ? second : first)?.add(at, paper, similarity, overlap);
      }
      sums.fill(0, 0, limit);
    });
    return { nearest: named(all), nearestByHalf: [named(first), named(second)], related };
  }

  private countSecondHalf(limits: readonly number[], without: readonly Place[]): number {
    const passedOver = without.reduce((sum, { at, paper }) => sum + (this.halves[at]?.[paper] ?? 0), 0);
    return limits.reduce((sum, limit, at) => sum + (this.secondHalfUpTo(at)[limit] ?? 0), 0) - passedOver;
  }

  private readonly secondHalfSums: (Uint32Array | undefined)[] = [];

  /** How many of the first n papers of a segment are of the second half, by n. */
  private secondHalfUpTo(at: number): Uint32Array {
    const known = this.secondHalfSums[at];
    if (known) return known;
    const half = this.halves[at] ?? new Uint8Array();
    const sums = new Uint32Array(half.length + 1);
    half.forEach((one, paper) => {
      sums[paper + 1] = (sums[paper] ?? 0) + one;
    });
    this.secondHalfSums[at] = sums;
    return sums;
  }
}

/** A paper whose terms were common when it came weighs little: what has it all is then more than the same. */
function named(nearest: Nearest | undefined): Near[] {
  return nearest?.found.map((near) => ({ ...near, similarity: Math.min(1, near.similarity) })) ?? [];
}

/** The rarest of the terms that some paper has, by place; of two as rare the lower hash, in whichever order they are asked. */
function rarestKnown(terms: readonly number[], frequencies: Uint32Array): number[] {
  const known = [...frequencies.keys()].filter((at) => (frequencies[at] ?? 0) > 0);
  return known
    .sort((a, b) => (frequencies[a] ?? 0) - (frequencies[b] ?? 0) || (terms[a] ?? 0) - (terms[b] ?? 0))
    .slice(0, mostPairTerms);
}

/** Reads every posting once: a list of terms for each paper would be as large as the index. */
function termsOf(segments: readonly Segment[], places: readonly Place[]): number[][] {
  const found = places.map((): number[] => []);
  segments.forEach(({ terms, starts, papers }, at) => {
    // Which of the papers asked for stands at a place of the segment, counted from one.
    const wanted = new Uint32Array(segments[at]?.keys.length ?? 0);
    places.forEach((place, index) => {
      if (place.at === at) wanted[place.paper] = index + 1;
    });
    if (!wanted.some((index) => index > 0)) return;
    for (let term = 0, posting = 0; term < terms.length; term++) {
      for (const end = starts[term + 1] ?? 0; posting < end; posting++) {
        const index = wanted[papers[posting] ?? 0] ?? 0;
        if (index > 0) found[index - 1]?.push(terms[term] ?? 0);
      }
    }
  });
  return found;
}

/** Walks back through all segments together, of one day by key: however the papers are spread over segments. */
function latest(
  segments: readonly Segment[],
  day: number,
  most: number,
  isOfKind: (category: string) => boolean,
): Place[] {
  const next = earlierIn(segments, day).map((limit) => limit - 1);
  const dayAt = (at: number) => segments[at]?.days[next[at] ?? -1] ?? Number.NEGATIVE_INFINITY;
  const keyAt = (at: number) => segments[at]?.keys[next[at] ?? -1] ?? '';
  const isLater = (a: number, b: number) =>
    dayAt(a) > dayAt(b) || (dayAt(a) === dayAt(b) && compareKeys(keyAt(a), keyAt(b)) > 0);
  const found: Place[] = [];
  while (found.length < most) {
    let at = 0;
    for (let other = 1; other < segments.length; other++) if (isLater(other, at)) at = other;
    const paper = next[at] ?? -1;
    if (paper < 0) break;
    next[at] = paper - 1;
    if (isOfKind(segments[at]?.categories[paper] ?? '')) found.push({ at, paper });
  }
  return found;
}

function countEarlier(segments: readonly Segment[], day: number, isOfKind?: (category: string) => boolean): number {
  const limits = earlierIn(segments, day);
  if (!isOfKind) return limits.reduce((sum, limit) => sum + limit, 0);
  return segments.reduce((sum, { categories }, at) => {
    let count = 0;
    for (let paper = 0; paper < (limits[at] ?? 0); paper++) if (isOfKind(categories[paper] ?? '')) count++;
    return sum + count;
  }, 0);
}

function sharedWith(segments: readonly Segment[], { at, paper }: Place, terms: readonly number[]): number[] {
  const segment = segments[at];
  if (!segment) return [];
  return [...terms.keys()].filter((index) => hasTerm(segment, paper, terms[index] ?? 0));
}
