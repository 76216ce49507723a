import { compareFamily } from './compare-family.ts';
import { compareGiven } from './compare-given.ts';
import { type NameLevel, strongerLevel, weakerLevel } from './levels.ts';
import type { NameReading, PersonName } from './person-name.ts';
import { needsFullName } from './readings.ts';
import { isEastAsianSurname, shareWrittenSurname } from './surnames.ts';

export { type NameLevel, nameLevels } from './levels.ts';

function compareReadings(a: NameReading, b: NameReading): NameLevel {
  const [surnameA = '', surnameB = ''] = [a.family[0], b.family[0]];
  let family = compareFamily(a, b);
  const isRomanised = family === 'conflict' && a.family.length + b.family.length === 2;
  if (isRomanised && shareWrittenSurname(surnameA, surnameB)) family = 'alias';
  if (family === 'conflict') return family;
  const given = compareGiven(a.given, b.given, isEastAsianSurname(surnameA) && isEastAsianSurname(surnameB));
  // Another guess on top of an initial is one guess too many.
  const isGuess = needsFullName(a) || needsFullName(b) || (isRomanised && family === 'alias');
  if (given === 'conflict' || (given === 'initial' && isGuess)) return 'conflict';
  return [a.cost, b.cost, family].reduce(weakerLevel, given);
}

/** "García Márquez, Gabriel" and "Gabriel García Márquez": the same words, cut differently. */
function haveSameWords(a: NameReading, b: NameReading): boolean {
  const words = ({ given, particles, family }: NameReading): string =>
    [...given, particles, ...family].filter((word) => word !== '').join(' ');
  return words(a) === words(b);
}

function comparePeople(a: PersonName, b: PersonName): NameLevel {
  const [plainA] = a.readings;
  const [plainB] = b.readings;
  if (!plainA || !plainB) return 'conflict';
  let best = compareReadings(plainA, plainB);
  if (best !== 'exact' && haveSameWords(plainA, plainB)) best = 'variant';
  // One side is taken as printed: two second readings would agree on what neither says.
  for (const other of b.readings.slice(1)) best = strongerLevel(best, compareReadings(plainA, other));
  for (const other of a.readings.slice(1)) best = strongerLevel(best, compareReadings(other, plainB));
  return weakerLevel('variant', best);
}

const generation = (name: PersonName): string | undefined => name.suffix?.toLowerCase().replace(/\W/g, '');

/** How well two names agree; see `nameLevels`. Symmetric; a name is `exact` to itself. */
export function compareNames(a: PersonName, b: PersonName): NameLevel {
  if (a.kind !== b.kind) return 'conflict';
  if (a.spelling === b.spelling) return 'exact';
  if (a.kind === 'collaboration') return 'conflict';
  if (a.kind === 'mononym')
    return a.readings[0]?.family.join() === b.readings[0]?.family.join() ? 'variant' : 'conflict';
  const [generationA, generationB] = [generation(a), generation(b)];
  if (generationA === generationB) return comparePeople(a, b);
  return generationA && generationB ? 'conflict' : weakerLevel('middle-added', comparePeople(a, b));
}
