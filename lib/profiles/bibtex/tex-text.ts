import { accents, characters } from './tex-commands.ts';

// What is more than a letter, each at its place: maths, commands, braces, and signs that TeX sets as others.
const token =
  /\$\$|\$|\\\(|\\\)|\\begin\s*\{[a-z*]{1,30}\}|\\end\s*\{[a-z*]{1,30}\}|\\[a-zA-Z]+\s*|\\[^a-zA-Z]|[{}]|~|---?|``|''|[!?]`/g;
const isSpecial = /[\\{}$~]|--|``|''|[!?]`/;
const accented = /[\s{]*(?:\\([a-zA-Z]+)(?![a-zA-Z])\s*|(\p{L}|\p{N}))/uy;
const signs: Record<string, string> = {
  '~': ' ',
  '--': '–',
  '---': '—',
  '``': '“',
  "''": '”',
  '!`': '¡',
  '?`': '¿',
  '\\\\': ' ',
  '\\ ': ' ',
  '\\\n': ' ',
  '\\,': ' ',
  '\\;': ' ',
  '\\:': ' ',
  '\\-': '',
  '\\/': '',
  '\\!': '',
  '\\@': '',
  '\\$': '\\$',
};

/** TeX as text: accents and signs in Unicode, commands and braces gone, what they held kept. Maths stays as it is written. */
export function texText(tex: string): string {
  if (!isSpecial.test(tex)) return tex;
  let text = '';
  let done = 0;
  token.lastIndex = 0;
  // Behind the last of its kind there is none: a search to the end for each would take the square of the length.
  const closings = { $: tex.lastIndexOf('$'), $$: tex.lastIndexOf('$$'), '\\)': tex.lastIndexOf('\\)') };
  for (let match = token.exec(tex); match; match = token.exec(tex)) {
    text += tex.slice(done, match.index);
    const sign = match[0];
    const maths = sign === '$' || sign === '$$' ? sign : sign === '\\(' ? '\\)' : null;
    const end = maths && closings[maths] > match.index ? endOfMaths(tex, token.lastIndex, maths) : -1;
    if (end >= 0) {
      text += tex.slice(match.index, end);
      done = end;
    } else {
      const read = commandText(sign, tex, token.lastIndex);
      text += read.text;
      done = read.end;
    }
    token.lastIndex = done;
  }
  return (text + tex.slice(done)).normalize('NFC');
}

/** Letters that stand in braces for themselves, behind an address or a file's name, without TeX's escapes. */
export function verbatim(tex: string): string {
  if (!/[\\{}]/.test(tex)) return tex.trim();
  return tex
    .replace(/\\(?:url|path|href|nolinkurl)\s*(?=\{)/g, '')
    .replace(/\\textunderscore\s*|\\_/g, '_')
    .replace(/\\([&%#$~^{}])/g, '$1')
    .replace(/[{}]/g, '')
    .trim();
}

function endOfMaths(tex: string, from: number, closing: '$' | '$$' | '\\)'): number {
  const limit = from + 2_000;
  for (let at = tex.indexOf(closing, from); at >= 0 && at < limit; at = tex.indexOf(closing, at + 1)) {
    if (tex[at - 1] !== '\\' || closing === '\\)') return at > from ? at + closing.length : -1;
  }
  return -1;
}

function commandText(sign: string, tex: string, end: number): { text: string; end: number } {
  const known = signs[sign];
  if (known !== undefined) return { text: known, end };
  if (sign === '{' || sign === '}' || /^\\(?:begin|end)\s*\{/.test(sign)) return { text: '', end };
  if (!sign.startsWith('\\')) return { text: sign, end };
  const name = sign.slice(1).trimEnd();
  const mark = accents.get(name);
  if (mark) return accentedText(mark, tex, end) ?? { text: '', end };
  const character = characters.get(name);
  if (character !== undefined) return { text: character, end };
  // `\&`; of a command with a name, what it is given says something.
  return { text: /^[a-zA-Z]/.test(name) ? (sign === `\\${name}` ? '' : ' ') : name, end };
}

function accentedText(mark: string, tex: string, from: number): { text: string; end: number } | null {
  accented.lastIndex = from;
  const match = accented.exec(tex);
  if (!match) return null;
  const [, command, letter] = match;
  // The dotless letters only stand under accents.
  const base = letter ?? (command === 'i' || command === 'j' ? command : characters.get(command ?? ''));
  return base ? { text: base + mark, end: accented.lastIndex } : null;
}
