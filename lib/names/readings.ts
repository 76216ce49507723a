import { isKnownGivenName } from './given-aliases.ts';
import type { NameWords } from './order.ts';
import { isBound, isParticle } from './particles.ts';
import type { NameReading } from './person-name.ts';
import { hasDigraphs, romanise, romaniseWithDigraphs } from './romanise.ts';
import { respellSurname, respellWord } from './spelling.ts';
import { isEastAsianSurname, isIberianSurname, isVietnameseSurname } from './surnames.ts';
import { isSyllabic, isSyllable } from './syllables.ts';
import { withoutDots } from './tokens.ts';

type Romanise = (text: string) => string;

/** More than any person has; keeps what a page prints by mistake from costing time. */
const mostGivenNames = 6;

export const isInitial = (part: string): boolean => part.length === 1 && part >= 'a' && part <= 'z';

/** Joins words that never stand alone to the next one: `ben`, `david` is bendavid. */
function joinBound(words: string[], binds: (word: string) => boolean): string[] {
  const joined: string[] = [];
  let head = '';
  for (const [index, word] of words.entries()) {
    head += word;
    if (binds(head) && index < words.length - 1) continue;
    joined.push(head);
    head = '';
  }
  return joined;
}

function familyWords(words: string[], toLatin: Romanise): string[] {
  const all = words.flatMap((word) => toLatin(withoutDots(word)).split('-')).filter((word) => word !== '');
  const named = all.filter((word, index) => index === 0 || word.length > 1 || index === all.length - 1);
  return joinBound(named, isBound).map(respellSurname);
}

function givenParts(given: string[], toLatin: Romanise): string[] {
  const parts = given.flatMap((word) => {
    const latin = toLatin(withoutDots(word));
    // An initial stays one letter whatever it is transliterated to: Þ. is t, not th.
    return Array.from(word).length === 1 && /\p{Lu}|\p{Ll}/u.test(word) ? [latin.slice(0, 1)] : latin.split('-');
  });
  const named = parts.filter((part) => part !== '').slice(0, mostGivenNames);
  return joinBound(named, (word) => word.startsWith('abd') && isBound(word)).map(respellWord);
}

function readPlainly(words: NameWords, toLatin: Romanise, cost: NameReading['cost']): NameReading {
  const particles = toLatin(words.particles.join('')).replace(/-/g, '');
  return { cost, family: familyWords(words.family, toLatin), particles, given: givenParts(words.given, toLatin) };
}

/** The other way round, where both ends look like East Asian names, or the last one is a well-known given name. */
function readSwapped(reading: NameReading): NameReading[] {
  const { family, given, particles } = reading;
  const [first = '', ...rest] = given;
  const last = family[0] ?? '';
  if (family.length !== 1 || particles !== '' || given.some(isInitial)) return [];
  const areSyllabic = isEastAsianSurname(first) && [...rest, last].every(isSyllabic);
  const areKnown = rest.length === 0 && isKnownGivenName(last) && !isKnownGivenName(first);
  return areSyllabic || areKnown ? [{ cost: 'swapped', family: [first], particles, given: [...rest, last] }] : [];
}

/** Nguyen Van An is called An, and prints An Nguyen, An Van Nguyen or Van An Nguyen. */
function readVietnamese(reading: NameReading): NameReading[] {
  const { family, given } = reading;
  if (given.length < 2 || !isVietnameseSurname(family[0] ?? '')) return [];
  return [{ ...reading, cost: 'swapped', given: [given.at(-1) ?? '', ...given.slice(0, -1)] }];
}

/** "Gabriel García Márquez", "Miguel del Álamo Ruiz": the last given name may be the first half of a double surname. */
function readDoubleSurname(reading: NameReading, words: NameWords): NameReading[] {
  const { family, given } = reading;
  const half = given.at(-1) ?? '';
  if (given.length < 2 || family.length !== 1 || isEastAsianSurname(family[0] ?? '')) return [];
  let end = given.length - 1;
  while (end > 1 && /^\p{Ll}+$/u.test(words.given[end - 1] ?? '') && isParticle(given[end - 1] ?? '', half)) end--;
  const hasParticle = end < given.length - 1;
  if (!hasParticle && !isIberianSurname(half)) return [];
  return [{ cost: 'variant', family: [respellSurname(half), ...family], particles: '', given: given.slice(0, end) }];
}

/** "Richard Yi Da Xu": an English name before a Chinese one, which he may print alone. */
function readWithoutEnglishName(reading: NameReading): NameReading[] {
  const [first = '', ...rest] = reading.given;
  const isEnglish = first.length > 2 && !isSyllabic(first);
  if (!isEnglish || rest.length === 0 || !isEastAsianSurname(reading.family[0] ?? '') || !rest.every(isSyllable))
    return [];
  return [{ ...reading, cost: 'alias', given: rest }];
}

/** "J. Edgar Hoover": he may go by Edgar. */
function readWithoutInitial(reading: NameReading): NameReading[] {
  const [first = '', second = ''] = reading.given;
  if (!isInitial(first) || second === '' || isInitial(second)) return [];
  return [{ ...reading, cost: 'middle-added', given: reading.given.slice(1) }];
}

/** All ways to understand a person's name, as printed first. */
export function readName(words: NameWords): NameReading[] {
  const plain = readPlainly(words, romanise, 'exact');
  const readings = [plain];
  if ([...words.given, ...words.family].some(hasDigraphs))
    readings.push(readPlainly(words, romaniseWithDigraphs, 'variant'));
  readings.push(...readDoubleSurname(plain, words), ...readWithoutInitial(plain));
  readings.push(...readWithoutEnglishName(plain), ...readVietnamese(plain));
  if (!words.orderIsSure) readings.push(...readSwapped(plain));
  return readings;
}

/** Readings that guess at order or at the name gone by: they only speak where both names are given in full. */
export const needsFullName = (reading: NameReading): boolean => reading.cost !== 'exact' && reading.cost !== 'variant';
