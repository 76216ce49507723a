import { protectedWord } from './capitals.ts';
import { type Piece, piecesOf } from './tex-pieces.ts';

/**
 * A text for a BibTeX file. Its maths and accents stay TeX; all other signs that TeX would take for its own are escaped;
 * Unicode stays as it is.
 */
export function texOf(text: string): string {
  return piecesOf(text).map(pieceTex).join('');
}

/** The same for a title: what must keep its capitals when a style writes titles small stands in braces. */
export function texTitleOf(title: string): string {
  const isProtected = protectedWord(title);
  return piecesOf(title)
    .map((piece) => {
      const tex = pieceTex(piece);
      if (piece.kind === 'maths') return /\p{Lu}/u.test(tex) ? `{${tex}}` : tex;
      return piece.kind === 'letters' ? withBraces(piece.text, isProtected) : tex;
    })
    .join('');
}

function withBraces(letters: string, isProtected: (word: string) => boolean): string {
  return letters
    .split(/([\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*)/u)
    .map((part, index) => (index % 2 === 1 && isProtected(part) ? `{${part}}` : escaped(part)))
    .join('');
}

function pieceTex({ kind, text }: Piece): string {
  if (kind === 'letters') return escaped(text);
  if (kind === 'maths') return mathsTex(text);
  // Programs count braces even behind a backslash.
  return /^\\[{}]$/.test(text) ? escaped(text.slice(1)) : text;
}

/** A comment sign ends the line even within maths, and a table's sign means nothing there without a table. */
function mathsTex(maths: string): string {
  const even = maths.replace(/\\[\s\S]|[%#&]/g, (sign) => {
    if (sign === '&') return maths.includes('\\begin') ? sign : '\\&';
    return sign.length === 1 ? `\\${sign}` : sign;
  });
  const braces = even.match(/\\[{}]/g) ?? [];
  const isPaired = braces.filter((brace) => brace === '\\{').length * 2 === braces.length;
  return isPaired ? even : even.replace(/\\\{/g, '\\lbrace ').replace(/\\\}/g, '\\rbrace ');
}

const escapes: Record<string, string> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
  // In TeX's oldest encoding, which is still the default, other signs stand in their places.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

function escaped(letters: string): string {
  return letters.replace(/[{}~^\\<>|&%#_$]/g, (sign) => escapes[sign] ?? `\\${sign}`);
}
