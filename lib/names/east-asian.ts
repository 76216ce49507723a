import type { NameWords } from './order.ts';

const onlyEastAsian = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー々\s]+$/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const twoCharacterSurnames =
  /^(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|司徒|夏侯|皇甫|慕容|令狐|公孙|公孫|남궁|황보|제갈|선우|독고|사공)/u;

/** Whether a name is written in Chinese, Japanese or Korean script only: the family name comes first. */
export const isEastAsianScript = (text: string): boolean => text.charCodeAt(0) > 0x10ff && onlyEastAsian.test(text);

/** Splits such a name; a Korean or Chinese surname is one character, a few are two, as are most Japanese ones. */
export function splitEastAsian(text: string): NameWords {
  const [family = '', ...given] = text.split(' ');
  if (given.length > 0) return { given, particles: [], family: [family], orderIsSure: true };
  const characters = Array.from(family);
  if (characters.length < 2 || kana.test(family))
    return { given: [], particles: [], family: [family], orderIsSure: true };
  const isLong = twoCharacterSurnames.test(family) ? characters.length > 2 : characters.length > 3;
  const cut = isLong ? 2 : 1;
  const givenName = characters.slice(cut).join('');
  return { given: [givenName], particles: [], family: [characters.slice(0, cut).join('')], orderIsSure: true };
}
