/** A stretch of a title: words, or mathematics. */
export type TexPiece =
  | { kind: 'text'; text: string }
  | { kind: 'maths'; tex: string; source: string; isDisplay: boolean };

// As in Pandoc, `$` opens only before a non-space and closes only after one and not before a digit: "$5 and $10" is money.
const mathsPattern = /\\\$|\$\$([^$]+)\$\$|\$(?!\s)((?:\\.|[^$\\])+?)(?<!\s)\$(?!\d)|\\\((.+?)\\\)|\\\[(.+?)\\\]/gs;

const accents: Record<string, string> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  c: '\u0327',
  k: '\u0328',
};
const letters: Record<string, string> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  aa: 'å',
  AA: 'Å',
  i: 'ı',
};

function readAccents(text: string): string {
  return text
    .replace(/\\([`'^~=."])\s*(?:\{\\?([A-Za-z])\}|\\?([A-Za-z]))/g, (_, accent, braced, bare) =>
      `${braced ?? bare}${accents[accent] ?? ''}`.normalize('NFC'),
    )
    .replace(/\\([urHvck])\{\\?([A-Za-z])\}/g, (_, accent, letter) =>
      `${letter}${accents[accent] ?? ''}`.normalize('NFC'),
    )
    .replace(/\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L|i)(?:\{\}|\s+|(?![A-Za-z]))/g, (_, name) => letters[name] ?? '');
}

/** TeX's text commands as the text they stand for: `{\it x}` is x, `\&` is &, `--` is an en dash. */
export function readTexWords(source: string): string {
  let text = readAccents(source);
  for (let before = ''; before !== text; ) {
    before = text;
    text = text
      .replace(/\\(?:text(?:it|bf|tt|sc|rm|sf|sl|md|up)?|emph|mbox|url|underline)\{([^{}]*)\}/g, '$1')
      .replace(/\{\\(?:it|bf|em|tt|sc|rm|sf|sl|itshape|bfseries|scshape)\s+([^{}]*)\}/g, '$1')
      .replace(/(?<!\\[A-Za-z]*)\{([^{}\\]*)\}/g, '$1');
  }
  return text
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/(?<=[^\s\\])~(?=\S)/g, '\u00a0')
    .replace(/\\([&%_#${}])/g, '$1');
}

function textPiece(text: string): TexPiece[] {
  return text === '' ? [] : [{ kind: 'text', text: readTexWords(text) }];
}

/** A title with TeX in it, cut into words and mathematics. Whatever is not understood stays as it was written. */
export function readTexPieces(text: string): TexPiece[] {
  const pieces: TexPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(mathsPattern)) {
    const tex = match[1] ?? match[2] ?? match[3] ?? match[4];
    if (tex === undefined) continue;
    pieces.push(...textPiece(text.slice(from, match.index)));
    const isDisplay = match[1] !== undefined || match[4] !== undefined;
    pieces.push({ kind: 'maths', tex, source: match[0], isDisplay });
    from = match.index + match[0].length;
  }
  return [...pieces, ...textPiece(text.slice(from))];
}
