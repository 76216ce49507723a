import { givenRoots } from './given-aliases.ts';
import type { NameReading, PersonName } from './person-name.ts';
import { isInitial } from './plain-reading.ts';
import { needsFullName } from './readings.ts';
import { isEastAsianSurname, writtenSurnames } from './surnames.ts';
import { isSyllable } from './syllables.ts';

/**
 * Keys to find authors by. Every pair of names with a level above `conflict` shares a key of the one's `stored` and
 * the other's `asked`, and a name in full does not ask for its whole block. Three kinds, told apart by their sign:
 *
 * - `=guo|lin`: people with this full name (and its other forms);
 * - `.guo|l`: people who only give this initial;
 * - `~guo|l`: everybody of the block: asked for by those who only give an initial.
 */
export interface LookupKeys {
  /** What an author's row is indexed under. */
  stored: string[];
  /** What a byline asks for. */
  asked: string[];
}

const familyOf = (name: PersonName): string => name.readings[0]?.family.join('') ?? '';

/** Surname and first given name, `guo|lin`: one key for "Lin Guo", "Guo, Lin" and "Lin A. Guo"; `guo|l` for "L. Guo". */
export function fullKey(name: PersonName): string {
  const [first = '', ...others] = name.readings[0]?.given ?? [];
  const family = familyOf(name);
  const hyphens = name.given[0]?.match(/-/g)?.length ?? 0;
  const isOneName =
    isEastAsianSurname(family) && [first, ...others].every((part) => isSyllable(part) && !isInitial(part));
  return `${family}|${[first, ...others.slice(0, isOneName ? undefined : hyphens)].join('')}`;
}

/** Surname and first initial: `guo|l`. */
export const blockKey = (name: PersonName): string => `${familyOf(name)}|${name.readings[0]?.given[0]?.[0] ?? ''}`;

/** Every form of a reading's family name that another byline may print: with and without particles, each half. */
function familyForms(reading: NameReading): string[] {
  const { family, particles } = reading;
  const joined = family.join('');
  const forms = family.length > 1 ? [joined, ...family] : [joined];
  if (particles !== '') forms.push(particles + joined);
  if (['al', 'el', 'ul'].includes(particles)) forms.push(`al${joined}`, `el${joined}`, `ul${joined}`);
  return forms;
}

/** The first given name in each length it may be printed in: xiao and xiaoming, each with the names it stands for. */
function givenForms(given: string[]): string[] {
  const forms: string[] = [];
  let joined = '';
  for (const part of given) {
    if (isInitial(part)) break;
    joined += part;
    forms.push(...givenRoots(joined));
  }
  return forms;
}

const addNew = (keys: string[], key: string): void => {
  if (!keys.includes(key)) keys.push(key);
};

/** Somebody who only gives an initial may be anybody of the block. */
function addInitialKeys(initial: string, families: string[], keys: LookupKeys): void {
  for (const family of families) {
    addNew(keys.stored, `~${family}|${initial}`);
    addNew(keys.stored, `.${family}|${initial}`);
    addNew(keys.asked, `~${family}|${initial}`);
  }
}

/** A name in full asks for its like, and for those of its block who only give an initial. */
function addFullKeys(reading: NameReading, families: string[], keys: LookupKeys): void {
  const written = reading.family.length === 1 ? writtenSurnames(reading.family[0] ?? '') : [];
  for (const given of givenForms(reading.given)) {
    for (const family of families) {
      const key = `=${family}|${given}`;
      addNew(keys.stored, key);
      addNew(keys.asked, key);
    }
    for (const surname of written) {
      const key = `=#${surname}|${given}`;
      addNew(keys.stored, key);
      addNew(keys.asked, key);
    }
  }
  if (needsFullName(reading)) return;
  for (const family of families) {
    addNew(keys.stored, `~${family}|${reading.given[0]?.[0]}`);
    addNew(keys.asked, `.${family}|${reading.given[0]?.[0]}`);
  }
}

/** The keys to index an author under, and those a byline asks for. */
export function lookupKeys(name: PersonName): LookupKeys {
  if (name.kind !== 'person') {
    const key = `${name.kind === 'mononym' ? '=' : '@'}${familyOf(name)}|`;
    return { stored: [key], asked: [key] };
  }
  const keys: LookupKeys = { stored: [], asked: [] };
  for (const reading of name.readings) {
    const first = reading.given[0] ?? '';
    if (isInitial(first)) addInitialKeys(first, familyForms(reading), keys);
    else addFullKeys(reading, familyForms(reading), keys);
  }
  return keys;
}
