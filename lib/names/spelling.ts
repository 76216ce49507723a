import { isEastAsianWord } from './syllables.ts';

/** Abd al-Rahman, Abdel Rahman, Abdurrahman: the article takes many forms. */
const servantOf = /^abd[aeou]?(?:l|r(?=r)|s(?=s))(?=[a-z]{3})/;
const writtenUmlaut = /(?<=^|[bcdfghjklmnprstvwxz])([aou])e(?=[bcdfghjklmnpqrstvwxz])/g;
const vowelGroups = /[aeiouy]+/g;

/** One spelling for the many of an Arabic given name or surname. */
export const respellWord = (word: string): string => (word.startsWith('abd') ? word.replace(servantOf, 'abdel') : word);

/**
 * One spelling for a surname's regional ones, in small Latin letters: Mueller and Müller (muller), Yanovskii and
 * Yanovsky, Abdul Rahman and Abdelrahman. Only words of several syllables lose an umlaut's `e`: Baek is not Bak.
 */
export function respellSurname(word: string): string {
  const spelled = respellWord(word).replace(/(?<=[sc]k)(?:iy|ii|ij|yi|yy|i)$/, 'y');
  if (!/[aou]e/.test(spelled) || isEastAsianWord(spelled)) return spelled;
  const shorter = spelled.replace(writtenUmlaut, '$1');
  return (shorter.match(vowelGroups)?.length ?? 0) > 1 ? shorter : spelled;
}
