import { learnedWeights } from '../../assets/weights/identity.ts';
import type { NameLevel } from '../names/levels.ts';
import type { Curve } from './curve.ts';

/** What a reason measures; each has a curve that says how many bits that is worth. */
export const curveIds = [
  'name-rarity',
  'surname-rarity',
  'paper-count',
  'coauthors-shared',
  'coauthors-none',
  'coauthors-chance',
  'topic-of-titles',
  'topic-of-title-and-abstract',
  'topic-of-abstracts',
  'category',
  'years-apart',
  'decades-apart',
] as const;
export type CurveId = (typeof curveIds)[number];

/** Everything that was learned; log-odds in bits. */
export interface Weights {
  /** Day it was learned. */
  version: string;
  curves: Readonly<Record<CurveId, Curve>>;
  /** From here on, and clear of the next by `margin`: likely. */
  likely: number;
  margin: number;
  /** Below this: none. */
  possible: number;
  /** How well two groups of papers must fit, in bits, to be one person's. */
  sameGroup: number;
  /** Groups that fit worse than this are marked as several people's unasked: few profiles of one person have such. */
  apart: number;
}

export const shippedWeights: Weights = learnedWeights;

/**
 * What a lesser agreement of names takes away: conservative, not learned (METHODS section 4.3). An initial besides is as
 * common as everybody it may stand for: that is in the rarity.
 */
export const bitsOfLevel: Readonly<Record<NameLevel, number>> = {
  exact: 0,
  variant: -0.5,
  'middle-added': -2,
  alias: -2,
  initial: -2,
  swapped: -3,
  conflict: Number.NEGATIVE_INFINITY,
};

/** Archives that hardly anybody writes in both: cs and astro-ph; conservative, not learned. */
export const bitsOfUnrelated = -3;
