const table = (text: string): Map<string, string> =>
  new Map(text.split(' ').map((entry) => [entry.slice(0, -1), entry.slice(-1)]));

/** TeX's accent commands, each with its combining mark. */
const marks = table(
  '`\u0300 \'\u0301 ^\u0302 ~\u0303 =\u0304 u\u0306 .\u0307 "\u0308 r\u030a H\u030b v\u030c d\u0323 b\u0331 c\u0327 k\u0328',
);

/** TeX's letter commands. The dotless ones get their dot back: they only stand under accents. */
const letters = table('ssß oø OØ lł LŁ aeæ AEÆ oeœ OEŒ aaå AAÅ ii jj dhð DHÐ thþ THÞ djđ DJĐ ngŋ NGŊ');

const letterCommand = /\\(ss|o|O|l|L|ae|AE|oe|OE|aa|AA|i|j|dh|DH|th|TH|dj|DJ|ng|NG)(?![A-Za-z])\s?/g;
const symbolAccent = /\\([`'^"~=.])\s*(?:\{\s*(\p{L})\s*\}|(\p{L}))/gu;
const letterAccent = /\\([uvHrcdbk])(?:\s*\{\s*(\p{L})\s*\}|\s+(\p{L}))/gu;

/**
 * TeX accents as letters: `Fr{\"u}hwirth` is Frühwirth, `\v{S}` is Š, `{\o}` is ø.
 * Other commands go, their arguments stay.
 */
export function readTexAccents(text: string): string {
  if (!text.includes('\\') && !text.includes('{')) return text;
  const accented = (_: string, command: string, braced?: string, bare?: string): string =>
    `${braced ?? bare ?? ''}${marks.get(command) ?? ''}`;
  return text
    .replace(letterCommand, (_, command: string) => letters.get(command) ?? '')
    .replace(symbolAccent, accented)
    .replace(letterAccent, accented)
    .replace(/\\\\|\\[A-Za-z]+\s*/g, ' ')
    .replace(/\\|[{}]/g, '')
    .normalize('NFC');
}
