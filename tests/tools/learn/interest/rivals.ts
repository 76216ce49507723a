import { interestOf, learnInterest, type Terms } from '../../../../lib/scores/interest/model.ts';

/** Learns from what was saved and what was not, and says how much a paper is like the first. */
export type Learn = (saved: readonly Terms[], background: readonly Terms[]) => (terms: Terms) => number;

/** The model that ships, and what it was measured against. */
export const rivals: Record<string, Learn> = {
  'both centroids': (saved, background) => {
    const model = learnInterest(saved, background);
    return (terms) => interestOf(model, terms);
  },
  'log-odds': logOdds,
  'logistic ridge': logistic,
  Rocchio: (saved, background) => {
    const { vector } = space([...saved, ...background]);
    const centroid = sum(saved.map(vector));
    return (terms) => dot(centroid, vector(terms));
  },
  'nearest saved': (saved, background) => {
    const { vector } = space([...saved, ...background]);
    const known = saved.map((terms) => new Map(vector(terms)));
    return (terms) => Math.max(...known.map((one) => dot(one, vector(terms))));
  },
};

type Vector = [term: number, weight: number][];

/** Papers as their terms by rarity, at length one. */
function space(papers: readonly Terms[]) {
  const counts = new Map<number, number>();
  for (const terms of papers) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const rarity = (term: number) => Math.log((papers.length + 1) / ((counts.get(term) ?? 0) + 1));
  const vector = (terms: Terms): Vector => {
    const length = Math.hypot(...terms.map(rarity)) || 1;
    return terms.map((term) => [term, rarity(term) / length]);
  };
  return { vector, counts };
}

function sum(vectors: readonly Vector[]): Map<number, number> {
  const total = new Map<number, number>();
  for (const [term, weight] of vectors.flat()) total.set(term, (total.get(term) ?? 0) + weight);
  return total;
}

function dot(weights: ReadonlyMap<number, number>, vector: Vector): number {
  return vector.reduce((total, [term, weight]) => total + (weights.get(term) ?? 0) * weight, 0);
}

/** Monroe, Colaresi, Quinn 2008, equation 22: log-odds with an informative Dirichlet prior, by their standard error. */
function logOdds(saved: readonly Terms[], background: readonly Terms[]): (terms: Terms) => number {
  const { vector, counts: all } = space([...saved, ...background]);
  const [mine, theirs] = [space(saved).counts, space(background).counts];
  const priorPapers = 50;
  const papers = saved.length + background.length;
  const weights = new Map<number, number>();
  for (const [term, n] of all) {
    const prior = (priorPapers * n) / papers;
    const odds = (has: number, of: number) => Math.log((has + prior) / (of + priorPapers - has - prior + 1));
    const [a, b] = [mine.get(term) ?? 0, theirs.get(term) ?? 0];
    const error = Math.sqrt(1 / (a + prior) + 1 / (b + prior));
    weights.set(term, (odds(a, saved.length) - odds(b, background.length)) / error);
  }
  return (terms) => dot(weights, vector(terms));
}

/** Logistic regression by gradient descent: both kinds weigh the same in all, the weights are kept small. */
function logistic(saved: readonly Terms[], background: readonly Terms[]): (terms: Terms) => number {
  const { vector } = space([...saved, ...background]);
  const rows = [
    ...saved.map((terms) => ({ x: vector(terms), y: 1, part: 0.5 / saved.length })),
    ...background.map((terms) => ({ x: vector(terms), y: 0, part: 0.5 / background.length })),
  ];
  const [rate, ridge, rounds] = [20, 0.001, 60];
  const weights = new Map<number, number>();
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    const step: Vector[] = [];
    let biasStep = 0;
    for (const { x, y, part } of rows) {
      const missing = part * (y - 1 / (1 + Math.exp(-bias - dot(weights, x))));
      biasStep += missing;
      step.push(x.map(([term, weight]) => [term, missing * weight]));
    }
    bias += biasStep;
    for (const [term, change] of sum(step))
      weights.set(term, (weights.get(term) ?? 0) * (1 - rate * ridge) + rate * change);
  }
  return (terms) => dot(weights, vector(terms));
}
