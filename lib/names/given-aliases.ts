import { givenNicknames, givenSpellings } from '../../assets/weights/names/given-aliases.ts';
import { learnedAliases } from '../../assets/weights/names/learned-aliases.ts';
import type { NameLevel } from './levels.ts';

/** Every name of a list with the groups it stands in. A group goes by its first name. */
function groupsByName(text: string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const line of text.split(';')) {
    const names = line.trim().split(/\s+/);
    for (const name of new Set(names)) groups.set(name, [...(groups.get(name) ?? []), names[0] ?? name]);
  }
  return groups;
}

const spellings = groupsByName(givenSpellings);
const nicknames = groupsByName(givenNicknames);

const bySpelling = (name: string): string[] => spellings.get(name) ?? [name];

/** Whom a nickname can stand for, in every spelling: the groups of the name and of its other spellings. */
function standsFor(name: string): string[] {
  const heads = [name, ...bySpelling(name)];
  return heads.flatMap((head) => [...(nicknames.get(head) ?? []), ...bySpelling(head)]).flatMap(bySpelling);
}

/**
 * Names to look a given name up by: two names with the level `variant` or `alias` share at least one.
 * Chris gives christopher, christian, christina ...; a name without aliases gives itself.
 */
export function givenRoots(name: string): string[] {
  return nicknames.has(name) || spellings.has(name) ? [...new Set(standsFor(name))] : [name];
}

/** `variant` for two spellings of one name, `alias` for a name and its short form, else `conflict`. */
export function compareGivenWords(a: string, b: string): NameLevel {
  if (a === b) return 'exact';
  const sharesOne = (as: string[], bs: string[]): boolean => as.some((root) => bs.includes(root));
  if (sharesOne(bySpelling(a), bySpelling(b))) return 'variant';
  return sharesOne(givenRoots(a), givenRoots(b)) ? 'alias' : 'conflict';
}

/** What was learned and the lists by hand do not know yet. */
for (const pair of learnedAliases.split(';')) {
  const [a = '', b = ''] = pair.trim().split(' ');
  if (compareGivenWords(a, b) !== 'conflict') continue;
  for (const name of [a, b]) nicknames.set(name, [...(nicknames.get(name) ?? []), a]);
}

/** Whether a word stands in the lists of given names: then it hardly is a family name that came last. */
export const isKnownGivenName = (word: string): boolean => spellings.has(word) || nicknames.has(word);
