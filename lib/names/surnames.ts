import {
  alsoKoreanSurnames,
  eastAsianSurnames,
  iberianSurnames,
  indianSurnames,
  koreanSurnames,
  surnameRomanisations,
  vietnameseSurnames,
} from '../../assets/weights/names/surnames.ts';

const groups = surnameRomanisations.split(';').map((line) => line.trim().split(/\s+/));

/** A group goes by its first two members: stored keys hold that name, so it must not depend on the order of the list. */
const groupsBySurname = new Map<string, string[]>();
for (const names of groups)
  for (const name of names)
    groupsBySurname.set(name, [...(groupsBySurname.get(name) ?? []), names.slice(0, 2).join('+')]);

const wordSet = (text: string): Set<string> => new Set(text.trim().split(/\s+/));
const eastAsian = new Set([...groups.flat(), ...wordSet(eastAsianSurnames)]);
const korean = wordSet(koreanSurnames);
const alsoKorean = wordSet(alsoKoreanSurnames);
const vietnamese = wordSet(vietnameseSurnames);
const iberian = wordSet(iberianSurnames);
const indian = wordSet(indianSurnames);

/** Which surnames, as written, this romanisation can stand for: Ng is 吴 or 黄. None where there is one spelling only. */
export const writtenSurnames = (family: string): readonly string[] => groupsBySurname.get(family) ?? [];

/** Whether two different romanisations can be of one written surname: Hsieh and Xie, Ng and Wu. */
export const shareWrittenSurname = (a: string, b: string): boolean =>
  writtenSurnames(a).some((written) => writtenSurnames(b).includes(written));

/** Whether a word is known as a Chinese or Korean surname. */
export const isEastAsianSurname = (word: string): boolean => eastAsian.has(word);

/** Whether a word is known as a Vietnamese surname. */
export const isVietnameseSurname = (word: string): boolean => vietnamese.has(word);

/** Whether a word is known as a Spanish or Portuguese surname: before another surname, it is half of a double one. */
export const isIberianSurname = (word: string): boolean => iberian.has(word);

/** Where given names and surnames keep company: a given name of one goes with few surnames of another. */
export const traditions = ['other', 'chinese', 'korean', 'vietnamese', 'indian', 'iberian'] as const;
export type Tradition = (typeof traditions)[number];

/** The traditions a surname belongs to, the likeliest first. */
export function surnameTraditions(family: string): Tradition[] {
  if (vietnamese.has(family)) return ['vietnamese'];
  if (korean.has(family)) return ['korean', 'chinese'];
  if (alsoKorean.has(family)) return ['chinese', 'korean'];
  if (eastAsian.has(family)) return ['chinese'];
  if (indian.has(family)) return ['indian'];
  return iberian.has(family) ? ['iberian'] : ['other'];
}
