import type { NameLevel } from './levels.ts';

/** A personal name, taken apart. Plain data: parse once, then ask for keys and compare as often as you like. */
export interface PersonName {
  kind: 'person' | 'mononym' | 'collaboration';
  /** As printed, untouched. */
  printed: string;
  /** Family name without particles ("Maaten"); the whole name of a mononym or a collaboration. */
  family: string;
  /** Given names in order, each as printed; initials as single letters ("J.-P. W." is J, P, W). */
  given: string[];
  /** What stands before the family name and is often left out: van, der, de, al ... */
  particles: string[];
  /** Generation only (Jr, III): academic degrees are not part of a name. */
  suffix?: string;
  /** Accents kept, case and dots dropped: equal spellings are the level `exact`. */
  spelling: string;
  /** The ways this name can be understood, the printed one first. */
  readings: NameReading[];
}

/** One way to understand a name, in plain ASCII letters. */
export interface NameReading {
  /** What it takes to read the name so: `exact` is as printed, `swapped` is the other way round. */
  cost: NameLevel;
  /** Family name, one word for each surname: `garcia`, `marquez`. */
  family: string[];
  /** Particles run together: `vander`, or nothing. */
  particles: string;
  /** Given names, hyphens opened: `xiao`, `ming`; single letters are initials. */
  given: string[];
}
