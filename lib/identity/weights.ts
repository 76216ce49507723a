import type { NameLevel } from '../names/compare.ts';

/**
 * Log-odds in bits. Coauthors: learned on half of 25,130 OpenReview signatures, METHODS section 4.3. Names: prior odds
 * that two bylines of one spelling are one person, by how common the name is, less 1.5 bits for leaving the sample.
 */
export const weights = {
  version: '2026-11-a',
  sharedCoauthors: { none: -1, some: 5.8, cap: 6 },
  name: {
    exact: 2,
    variant: 1.5,
    alias: 0,
    'middle-added': 0,
    initial: -3,
    swapped: -3,
    conflict: Number.NEGATIVE_INFINITY,
  } satisfies Record<NameLevel, number>,
  /** At least this much, and clear of the next by `margin`: likely. */
  likely: 4.3,
  margin: 3,
} as const;
