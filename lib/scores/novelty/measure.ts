import type { Corpus, Findings } from '../../corpus/corpus.ts';
import { rarity } from '../../corpus/norms.ts';
import type { Place } from '../../corpus/postings.ts';
import type { FirstSeen } from './first-seen.ts';

/** How far a paper is from earlier ones, in three ways that share little; each is larger for the farther. */
export interface Measures {
  /** One less the mean cosine of the three nearest earlier papers: 0 to 1. */
  distance: number;
  /** How seldom its rarest known terms stood together before: see `surpriseOf`. */
  surprise: number;
  /** How many of its terms no earlier paper has, nor any on arXiv before its year. */
  fresh: number;
}

/** The measures against all earlier papers, and against two halves of them that have no paper in common. */
export interface Measured extends Measures {
  halves: [Measures, Measures];
}

const nearestCounted = 3;
/** Rare terms say what a paper joins; beyond these they say what all of its field says. */
const pairTerms = 25;

/** A paper to be measured. */
export interface Target {
  /** Hashes of its terms (lib/corpus/paper-terms.ts). */
  terms: readonly number[];
  day: number;
  /** Other versions of the same paper: they are passed over. */
  without?: readonly Place[];
  /** It surveys the work of others (genre.ts): its new terms are theirs, and count for nothing. */
  isSurvey?: boolean;
}

/** What is known of a paper once it was held against the corpus. */
export interface Measurement {
  measured: Measured;
  findings: Findings;
  /** Its new terms, by place in the target's. */
  newTerms: number[];
}

/** Holds a paper against all strictly earlier ones. */
export function measure(corpus: Corpus, target: Target, firstSeen: FirstSeen): Measurement {
  const findings = corpus.find(target);
  const year = yearOf(target.day);
  const isUnseen = target.terms.map((term) => !target.isSurvey && !((firstSeen(term) ?? year) < year));
  const fresh = (frequencies: Uint32Array) =>
    isUnseen.reduce((sum, unseen, at) => sum + Number(unseen && frequencies[at] === 0), 0);
  const of = (half: 0 | 1): Measures => ({
    distance: distanceOf(findings.nearestByHalf[half]),
    surprise: surpriseOf(findings, [half]),
    fresh: fresh(findings.frequenciesByHalf[half]),
  });
  return {
    measured: {
      distance: distanceOf(findings.nearest),
      surprise: surpriseOf(findings, [0, 1]),
      fresh: fresh(findings.frequencies),
      halves: [of(0), of(1)],
    },
    findings,
    newTerms: isUnseen.flatMap((unseen, at) => (unseen && findings.frequencies[at] === 0 ? at : [])),
  };
}

/** The year of a day. */
export function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}

function distanceOf(nearest: readonly { similarity: number }[]): number {
  const sum = nearest.slice(0, nearestCounted).reduce((total, { similarity }) => total + similarity, 0);
  return 1 - sum / nearestCounted;
}

/**
 * How unexpected the combinations of a paper are: the mean over pairs of its rarest known terms, weighted by their
 * rarity, of ln((expected + 1) / (seen + 1)) papers that have both, as expected were the two independent. After Lee et
 * al. 2015 (commonness of pairs) and Shi, Evans 2023 (surprise). Larger for what nobody joined before.
 */
function surpriseOf(findings: Findings, halves: readonly (0 | 1)[]): number {
  const { rarest, pairs, earlierByHalf, frequenciesByHalf } = findings;
  const sum = (pick: (half: 0 | 1) => number) => halves.reduce((total: number, half) => total + pick(half), 0);
  const earlier = sum((half) => earlierByHalf[half]);
  const counts = rarest.map((at) => sum((half) => frequenciesByHalf[half][at] ?? 0));
  const logEarlier = Math.log(earlier + 1);
  const weights = counts.map((count) => rarity(logEarlier, Math.log(count + 1)));
  const terms = Math.min(pairTerms, rarest.length);
  let [total, weight] = [0, 0];
  for (let a = 0; a < terms; a++) {
    for (let b = a + 1; b < terms; b++) {
      const expected = ((counts[a] ?? 0) * (counts[b] ?? 0)) / Math.max(1, earlier);
      const seen = sum((half) => pairs[half][a * rarest.length + b] ?? 0);
      const weightOfPair = (weights[a] ?? 0) * (weights[b] ?? 0);
      total += weightOfPair * Math.log((expected + 1) / (seen + 1));
      weight += weightOfPair;
    }
  }
  return weight === 0 ? 0 : total / weight;
}
