import { isKnownGivenName } from './given-aliases.ts';
import type { NameWords } from './order.ts';
import { isParticle } from './particles.ts';
import type { NameReading } from './person-name.ts';
import { isInitial, readPlainly } from './plain-reading.ts';
import { hasDigraphs, romaniseWithDigraphs } from './romanise.ts';
import { respellSurname } from './spelling.ts';
import { isEastAsianSurname, isIberianSurname, isVietnameseSurname } from './surnames.ts';
import { isSyllabic, isSyllable } from './syllables.ts';

const severalVowels = /[aeiou][^aeiou]+[aeiouy]/;

/** The other way round, where both ends look like East Asian names, or the last one is a well-known given name. */
function readSwapped(reading: NameReading, words: NameWords): NameReading[] {
  const { family, given, particles } = reading;
  const [first = '', ...rest] = given;
  const last = family[0] ?? '';
  if (family.length !== 1 || particles !== '' || words.given[0]?.includes('-') || given.some(isInitial)) return [];
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
function readWithoutEnglishName(reading: NameReading, words: NameWords): NameReading[] {
  const [first = '', ...rest] = reading.given;
  const isEnglish = isKnownGivenName(first) || (!isSyllabic(first) && severalVowels.test(first));
  if (!isEnglish || words.given[0]?.includes('-') || !isEastAsianSurname(reading.family[0] ?? '')) return [];
  const isChinese = rest.length > 0 && rest.every((part) => part.length > 1 && isSyllable(part));
  return isChinese ? [{ ...reading, cost: 'alias', given: rest }] : [];
}

/** "J. Edgar Hoover": he may go by Edgar. */
function readWithoutInitial(reading: NameReading): NameReading[] {
  const [first = '', second = ''] = reading.given;
  if (!isInitial(first) || second === '' || isInitial(second)) return [];
  return [{ ...reading, cost: 'middle-added', given: reading.given.slice(1) }];
}

const isSame = (a: NameReading, b: NameReading): boolean =>
  a.family.join() === b.family.join() && a.given.join() === b.given.join();

/** All ways to understand a person's name, as printed first. */
export function readName(words: NameWords): NameReading[] {
  const plain = readPlainly(words);
  const readings = [plain];
  if (words.given.some(hasDigraphs) || words.family.some(hasDigraphs)) {
    const writtenOut = readPlainly(words, romaniseWithDigraphs, 'variant');
    if (!isSame(plain, writtenOut)) readings.push(writtenOut);
  }
  readings.push(...readDoubleSurname(plain, words), ...readWithoutInitial(plain));
  readings.push(...readWithoutEnglishName(plain, words), ...readVietnamese(plain));
  if (!words.orderIsSure) readings.push(...readSwapped(plain, words));
  return readings;
}

/** Readings that guess at order or at the name gone by: they only speak where both names are given in full. */
export const needsFullName = (reading: NameReading): boolean => reading.cost !== 'exact' && reading.cost !== 'variant';
