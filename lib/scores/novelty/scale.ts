import type { Measured, Measures } from './measure.ts';

/** Where papers stand among those of reference: percentiles, 0 to 1. */
export interface Scale {
  /** How many papers of reference. */
  papers: number;
  place(measured: Measured): Placed;
}

/** A place against all earlier papers, and the places against two halves of them. */
export interface Placed {
  all: number;
  halves: [number, number];
}

/**
 * What each measure counts for. Learned nowhere: the two that METHODS pairs count the same, the third, which knows the
 * same papers as the first, half. Tried from 0 to 2 on papers of machine learning, vision and language (eval:novelty).
 */
const weights: Measures = { distance: 1, surprise: 0.5, fresh: 1 };

/**
 * The scale that papers of reference make. A paper's measures are placed among theirs, the places added up, and the sum
 * placed among their sums: so that any percentile is as frequent as any other among papers like those.
 */
export function scaleOf(references: readonly Measured[]): Scale {
  const all = partScale(references);
  const [first, second] = [0, 1].map((half) => partScale(references.map(({ halves }) => halves[half === 0 ? 0 : 1])));
  return {
    papers: references.length,
    place: (measured) => ({
      all: all(measured),
      halves: [first?.(measured.halves[0]) ?? 0, second?.(measured.halves[1]) ?? 0],
    }),
  };
}

function partScale(references: readonly Measures[]): (measures: Measures) => number {
  const sorted = (pick: (one: Measures) => number) => Float64Array.from(references, pick).sort();
  const distance = sorted((one) => one.distance);
  const surprise = sorted((one) => one.surprise);
  const fresh = sorted((one) => one.fresh);
  const sum = (one: Measures) =>
    weights.distance * percentile(one.distance, distance) +
    weights.surprise * percentile(one.surprise, surprise) +
    weights.fresh * percentile(one.fresh, fresh);
  const sums = sorted(sum);
  return (measures) => percentile(sum(measures), sums);
}

/** The share of ascending values below one, those equal to it by half: 0 to 1. */
export function percentile(value: number, ascending: Float64Array): number {
  if (ascending.length === 0) return 0.5;
  return (countBelow(ascending, value, false) + countBelow(ascending, value, true)) / (2 * ascending.length);
}

function countBelow(ascending: Float64Array, value: number, orEqual: boolean): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = ascending[middle] ?? 0;
    if (at < value || (orEqual && at === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
