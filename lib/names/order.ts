import { isBound, isParticle, takeParticles } from './particles.ts';
import { romanise } from './romanise.ts';
import { isEastAsianSurname, isVietnameseSurname } from './surnames.ts';
import { isLooseSyllable } from './syllables.ts';
import { isCapitals, readInitials } from './tokens.ts';

/** A name's words, told apart. */
export interface NameWords {
  given: string[];
  particles: string[];
  family: string[];
  /** The print itself says which is which (capitals, script): no second guess at the order. */
  orderIsSure: boolean;
}

const connectors = new Set(['y', 'e', 'i', 'und', 'och']);

/** Names whose bearers are hardly ever called so by first name: seen first, the family name came first. */
const familyFirst = new Set(['nguyen', 'pham', 'huynh', 'bui', 'trinh', 'tran']);

/** Puts the words before `cut` on the given side, the rest on the family's. */
function split(words: string[], cut: number, orderIsSure: boolean): NameWords {
  return { given: words.slice(0, cut), ...takeParticles(words.slice(cut)), orderIsSure };
}

/** The family name came first: everything before `cut`. */
function splitFamilyFirst(words: string[], cut: number, orderIsSure: boolean): NameWords {
  return { given: words.slice(cut), ...takeParticles(words.slice(0, cut)), orderIsSure };
}

/** A run of capital words at one end, the rest being mixed: how many and where. */
function splitByCapitals(words: string[]): NameWords | undefined {
  if (!words.some(isCapitals)) return undefined;
  const speaks = (word: string): boolean => readInitials(word) === undefined;
  if (!words.some((word) => speaks(word) && !isCapitals(word))) return undefined;
  let first = words.length;
  while (first > 0 && isCapitals(words[first - 1] ?? '')) first--;
  if (first < words.length && first > 0) return split(words, first, true);
  let end = 0;
  while (isCapitals(words[end] ?? '')) end++;
  return end > 0 && end < words.length ? splitFamilyFirst(words, end, true) : undefined;
}

/** "Guo L.", "Smith J. A.": initials at the end belong to what stands before. */
function splitByTrailingInitials(words: string[]): NameWords | undefined {
  let end = words.length;
  while (end > 0 && readInitials(words[end - 1] ?? '')) end--;
  return end > 0 && end < words.length && !readInitials(words[0] ?? '')
    ? splitFamilyFirst(words, end, true)
    : undefined;
}

/** "Kim Min-jun", "Nguyen Van An": a surname in front of what cannot be one. */
function splitBySurname(words: string[]): NameWords | undefined {
  const last = words.at(-1) ?? '';
  if (words.length === 2 && last.includes('-') && isEastAsianSurname(romanise(words[0] ?? '')))
    if (romanise(last).split('-').every(isLooseSyllable)) return splitFamilyFirst(words, 1, true);
  const at = words.findIndex((word) => familyFirst.has(romanise(word)));
  if (at < 0 || isVietnameseSurname(romanise(last))) return undefined;
  return {
    given: words.filter((_, index) => index !== at),
    particles: [],
    family: words.slice(at, at + 1),
    orderIsSure: true,
  };
}

/** "First Last": the last word, with the particles and bound words before it; the first word is always given. */
function splitByPosition(words: string[]): NameWords {
  const last = words.at(-1) ?? '';
  let cut = words.length - 1;
  for (;;) {
    const before = words[cut - 1] ?? '';
    if (cut > 1 && (isParticle(before, last) || isBound(before))) cut--;
    else if (cut > 2 && connectors.has(before) && !readInitials(words[cut - 2] ?? '')) cut -= 2;
    else return split(words, cut, false);
  }
}

/** What initials at the end, capitals and well-known surnames tell of the order; nothing for most names. */
export const orderBySigns = (words: string[]): NameWords | undefined =>
  splitByTrailingInitials(words) ?? splitByCapitals(words) ?? splitBySurname(words);

/** Tells given from family names in the words of "First Last" and its like. */
export const orderWords = (words: string[]): NameWords => orderBySigns(words) ?? splitByPosition(words);
