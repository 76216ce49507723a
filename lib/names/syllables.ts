const pinyin = new RegExp(
  '^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?' +
    '(?:iang|iong|uang|ian|iao|ing|ang|eng|ong|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u|v)$',
);

const korean = new Set(
  `ah ahn beom bin bok bong bum byeong byung chae chan chang chel cheol chul dae do dong eun gang geon geun gi gil gon goo gun gwang
  gyeong gyu ha hae hak han hee heon ho hong hoon hun hwa hwan hwi hye hyeok hyeon hyo hyuk hyun hyung ik il in jae jang je jeong jeung
  ji jin jo jong joo joon ju jun jung keun ki kook kwan kwang kyeong kyo kyu kyun kyung mi min moo moon myeong myung na nam pil rae ran
  ri rim ryul sang se seo seob seok seol seon seong seop seul seung shik shin si sik sik so soo soon suk sun sung tae tai taek uk won woo
  wook wung ye yeol yeon yeong yong yoo yoon you young yu yul yun`.split(/\s+/),
);

/** Syllables that only Wade-Giles spells so: hsuan, chih, chieh, tsung. */
const wadeGiles = /^(?:(?:hs|ts|tz)[aeiou]{1,3}(?:n|ng|h)?|[a-z]{1,3}(?:ih|ieh|ueh))$/;

/** A syllable as Chinese, Korean and Cantonese romanisations have them; many short words of other languages pass. */
const looseSyllable =
  '(?:[cszt]?h|ts|tz|hs|kk|[kgh]w|[bcdfgjklmnpqrstwxyz])?(?:[aeiouy]{1,4}(?:ng|[nklmptbgh])?|ng|tsz|sze)';
const oneSyllable = new RegExp(`^${looseSyllable}$`);
const twoSyllables = new RegExp(`^${looseSyllable}(?:${looseSyllable})?$`);

/** Whether a word is exactly one Chinese (pinyin, Wade-Giles) or Korean syllable. */
export const isSyllable = (word: string): boolean => pinyin.test(word) || korean.has(word) || wadeGiles.test(word);

/** Whether a word reads as one East Asian syllable in any romanisation. */
export const isLooseSyllable = (word: string): boolean => word.length < 8 && oneSyllable.test(word);

/** Whether a word reads as an East Asian given name, of one or two syllables. */
export const isSyllabic = (word: string): boolean => word.length < 14 && twoSyllables.test(word);

/** Whether a word is made of pinyin syllables or of Japanese ones: its `ue`, `oe` and `ae` are not umlauts. */
export function isEastAsianWord(word: string): boolean {
  if (/^(?:(?:sh|ch|ts|[kgztdnhbpmyrwjfs]y?)?[aiueo]|n)+$/.test(word)) return true;
  for (let cut = 2; cut <= 6 && cut <= word.length; cut++)
    if (pinyin.test(word.slice(0, cut)) && (cut === word.length || pinyin.test(word.slice(cut)))) return true;
  return false;
}
