import { isParticle } from './particles.ts';
import { romanise } from './romanise.ts';
import { isEastAsianSurname } from './surnames.ts';
import { isSyllabic } from './syllables.ts';
import { isCapitals, readInitials } from './tokens.ts';

const isEastAsianGiven = (word: string): boolean => romanise(word).split('-').every(isSyllabic);

/** Whether two to four capitals are initials and not a family name: by vowels, place and company. */
function areInitials(word: string, place: number, words: string[]): boolean {
  if (!/^[A-Z]{2,4}$/.test(word) || word === 'MD') return false;
  const isSurname = isEastAsianSurname(word.toLowerCase());
  if (!/[AEIOUY]/.test(word)) return !isSurname;
  const isMixed = words.some((other) => readInitials(other) === undefined && !isCapitals(other));
  const last = words.at(-1) ?? '';
  if (!isMixed || (place > 0 && isParticle(word, last))) return false;
  // Two letters that are a surname (MA, YU) stay one among East Asian names: "MA Xiaoli" but "MA Hakim Newton".
  if (word.length === 2) return !isSurname || !words.every((other) => isEastAsianGiven(other));
  return word.length === 3 && !isSurname && place < words.length - 1;
}

/** Opens initials that are run together, a letter each: "JWF Valle", "Ashwin TS"; not "GUO Lin", "Dianlong YU". */
export function openGluedInitials(words: string[]): string[] {
  if (!words.some(isCapitals)) return words;
  return words.flatMap((word, place) =>
    words.length > 1 && areInitials(word, place, words) ? word.split('') : [word],
  );
}
