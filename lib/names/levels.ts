/**
 * How well two names agree, strongest first. Where several differences meet, the weakest level stands for all.
 *
 * - `exact`: the same letters and accents; case, dots and "Last, First" aside.
 * - `variant`: the same name spelled differently: accents, transliteration, hyphens, particles, joined syllables.
 * - `middle-added`: the same first name in full; one side has a middle name, or a suffix, the other leaves out or shortens.
 * - `alias`: another name in use for the same person: Bill for William, one half of a double surname, Ng for Wu.
 * - `initial`: a side only gives the first letter of the first name: L. Guo and Lin Guo, or L. X. Guo.
 * - `swapped`: the same names if family and given name changed places: Guo Lin and Lin Guo.
 * - `conflict`: different names: never the same person by name.
 */
export const nameLevels = ['exact', 'variant', 'middle-added', 'alias', 'initial', 'swapped', 'conflict'] as const;
export type NameLevel = (typeof nameLevels)[number];

const ranks = new Map<NameLevel, number>(nameLevels.map((level, rank) => [level, rank]));
const rank = (level: NameLevel): number => ranks.get(level) ?? nameLevels.length;

/** The level that says less. */
export function weakerLevel(a: NameLevel, b: NameLevel): NameLevel {
  return rank(a) < rank(b) ? b : a;
}

/** The level that says more. */
export function strongerLevel(a: NameLevel, b: NameLevel): NameLevel {
  return rank(a) < rank(b) ? a : b;
}
