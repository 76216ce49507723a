// Ing, Eng and Hon are names too, MS may be initials: titles only with a dot or in their usual case.
const titles = /^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame)\.?|(?:dr|prof|ing|dipl|eng|rev|hon|DR|Jr)\.)$/;
const generations = /^(?:[JjSs][Rr]\.?|Júnior|II|III|IV|2nd|3rd)$/;
const degrees = /^(?:ph\.?d|m\.?d|d\.?phil|m\.?sc|b\.?sc|d\.?sc|esq|mba|frs)\.?$/i;
const dottedInitials = /^(?:\p{L}\.-?)+\p{L}?\.?$/u;
const hyphenedInitials = /^\p{L}(?:-\p{L})+\.?$/u;
const shortenedName = /^\p{Lu}\p{Ll}\.(?:-?\p{Lu}\p{Ll}?\.)*$/u;
const cased = /[\p{Lu}\p{Ll}]/u;

/** Words that look like shortened names and are not. */
const notInitials = /^(?:st|md|mc|jr|sr|dr)\.$/i;

const hasLetter = (word: string): boolean => /\p{L}/u.test(word);

/** Splits a cleaned name into its words. */
export function splitWords(text: string): string[] {
  const words = text.split(' ');
  return words.every(hasLetter) ? words : words.filter(hasLetter);
}

/** The letters of a word that is made of initials: `J.W.F.`, `J.-P.`, `J`, `Yu.`; none for any other word. */
export function readInitials(word: string): string[] | undefined {
  if (word.length > 2 && !word.includes('.') && word[1] !== '-') return undefined;
  const letters = word.replace(/[.-]/g, '');
  if (!cased.test(letters)) return undefined;
  if (Array.from(letters).length === 1) return [letters];
  if (dottedInitials.test(word) || hyphenedInitials.test(word)) return Array.from(letters);
  if (shortenedName.test(word) && !notInitials.test(word)) return word.match(/\p{Lu}/gu) ?? undefined;
  return undefined;
}

/** A word of two letters or more, all of them capital; MD is short for Mohammad. */
export function isCapitals(word: string): boolean {
  const second = word.charAt(1);
  if (second >= 'a' && second <= 'z') return false;
  return word === word.toUpperCase() && word !== 'MD' && /^[^.]*\p{Lu}[^.]*\p{Lu}[^.]*$/u.test(word);
}

/** A word without its dots: `Md.` is `Md`. */
export const withoutDots = (word: string): string => (word.includes('.') ? word.replace(/\./g, '') : word);

/** Takes titles from the front and generations and degrees from the end; at least one word stays. */
export function takeSuffixes(words: string[]): { words: string[]; suffix?: string } {
  let from = 0;
  let to = words.length;
  let suffix: string | undefined;
  const at = (index: number): string => words[index] ?? '';
  while (to - from > 1 && titles.test(at(from))) from++;
  while (to - from > 1) {
    if (generations.test(at(to - 1))) suffix ??= at(to - 1);
    else if (!(to - from > 2 && degrees.test(at(to - 1)))) break;
    to--;
  }
  return { words: words.slice(from, to), suffix };
}

/** Whether all words of a piece after a comma are suffixes: "Smith, John, Jr." */
export const isSuffixOnly = (words: string[]): boolean =>
  words.length > 0 && words.every((word) => generations.test(word) || degrees.test(word));
