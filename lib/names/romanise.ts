import { romanisation } from '../../assets/weights/names/romanisation.ts';

let letters: Map<string, string> | undefined;

/** Letters without an accent to strip, read when the first one comes along: most pages have none. */
function romanLetters(): Map<string, string> {
  letters ??= new Map(
    romanisation.split('\n').flatMap((line) => {
      const [latin = '', others = ''] = line.split(' ');
      return Array.from(others, (other): [string, string] => [other, latin]);
    }),
  );
  return letters;
}

const plain = /^[\0-\x7f]*$/;
const plainWord = /^[A-Za-z]*$/;
const notNameLetters = /[^\p{L}\s-]+/gu;

function romaniseLetter(letter: string): string {
  const known = romanLetters().get(letter);
  if (known !== undefined) return known;
  const bare = letter
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return plain.test(bare) ? bare : Array.from(bare, (part) => romanLetters().get(part) ?? part).join('');
}

/**
 * Text in small Latin letters, spaces and hyphens: Müller is muller, Łukasz is lukasz, Сергей is sergey, 郭 is guo.
 * Scripts that cannot be read letter by letter (Arabic, Devanagari ...) stay as they are.
 */
export function romanise(text: string): string {
  if (plainWord.test(text)) return text.toLowerCase();
  if (plain.test(text)) return text.toLowerCase().replace(/[^a-z\s-]+/g, '');
  const letterwise = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/ο[υύ]/g, 'ou')
    .replace(/[^\0-\x7f]/gu, romaniseLetter);
  return letterwise.replace(notNameLetters, '');
}

const digraphs: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', œ: 'oe', đ: 'dj' };

/** The same, with umlauts written out where the text has some: Müller is mueller. */
export function romaniseWithDigraphs(text: string): string {
  return romanise(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüøåœđ]/g, (letter) => digraphs[letter] ?? letter),
  );
}

/** Whether the two ways differ. */
export const hasDigraphs = (text: string): boolean => !plain.test(text) && /[äöüøåœđ]/i.test(text.normalize('NFC'));
