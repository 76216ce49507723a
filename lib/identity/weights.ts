import type { NameLevel } from '../names/levels.ts';

/**
 * Log-odds in bits. Coauthors and prior odds by surname: learned on half of 25,130 OpenReview signatures and tested on
 * the other half (METHODS section 4.3); there, priors are of people who already share a community, so they stand here
 * less 1.5 bits for common surnames and 0.5 for rarer ones.
 */
export const weights = {
  version: '2026-11-b',
  sharedCoauthors: { none: -1, some: 5.8 },
  name: {
    /** Prior odds of one spelling being one person, by mentions of the surname in a million; the first that fits. */
    bySurname: [
      { upTo: 100, bits: 7.1, initial: -3.5 },
      { upTo: 400, bits: 5.8, initial: -3.5 },
      { upTo: 2_000, bits: 2.9, initial: -5 },
      { upTo: 6_000, bits: 0.8, initial: -5 },
      { upTo: Number.POSITIVE_INFINITY, bits: 0, initial: -7 },
    ],
    /** A full name of a common surname that is itself printed more often than this, in a million. */
    frequent: { from: 60, bits: -2 },
    /** What a lesser agreement takes away. */
    byLevel: {
      exact: 0,
      variant: -0.5,
      alias: -2,
      initial: 0,
      'middle-added': -2,
      swapped: -3,
      conflict: Number.NEGATIVE_INFINITY,
    } satisfies Record<NameLevel, number>,
  },
  /** At least this much, and clear of the next by `margin`: likely. */
  likely: 4.3,
  margin: 3,
} as const;
