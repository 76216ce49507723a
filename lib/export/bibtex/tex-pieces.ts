/** A piece of a text: TeX that stays, or letters that are to be taken as they are. */
export interface Piece {
  kind: 'maths' | 'command' | 'letters';
  text: string;
}

// As in Pandoc, `$` opens only before a non-space and closes only after one and not before a digit: "$5 and $10" is money, but `$\times$4` is not.
const maths =
  /\$\$[^$\\]{1,2000}\$\$|\$(?![\s$])(?:\\[\s\S]|[^$\\]){1,2000}?(?<!\s)\$(?:(?!\d)|(?<=\\[A-Za-z]{1,20}\$))|\\\((?:\\[^)]|[^$\\]){1,2000}?\\\)/y;

/** Commands that stand for a sign, or set the type of what follows. */
const signs =
  'aa AA ae AE oe OE o O l L ss i j dh DH th TH dj DJ ng NG rm bf it sf tt sc em sl TeX LaTeX dots ldots textendash textemdash textquoteleft textquoteright textquotedblleft textquotedblright textbackslash textasciitilde textasciicircum textbraceleft textbraceright textregistered texttrademark copyright S P pounds dag ddag';
/** Commands that need what they are about. */
const takers =
  'u v H r c d b k t emph textbf textit textrm textsf texttt textsc textsl textup textsuperscript textsubscript';
/** No other is handed to TeX: whoever writes a title writes no program. */
const known = new Map([
  ...signs.split(' ').map((name): [string, boolean] => [name, false]),
  ...takers.split(' ').map((name): [string, boolean] => [name, true]),
]);
const command = /\\(?:([A-Za-z]+)(?![A-Za-z])[ \t]?|([`'^"~=.])(?=\s?[\\{\p{L}])|([&%#_{}$, !/-]))/uy;

/** What reads, writes or redefines; within maths all other commands may stand. */
const unsafe =
  /\\(?:input|include|openin|openout|read|write|immediate|special|directlua|[egx]?def|let|futurelet|catcode|csname|expandafter|loop|(?:re)?newcommand|usepackage|href|(?:begin|end)group|shipout|everypar|[lu]ccode)(?![A-Za-z])/;

/** Splits a text into TeX and letters; braces that belong to its TeX are commands. */
export function piecesOf(text: string): Piece[] {
  if (!/[\\${}]/.test(text)) return text ? [{ kind: 'letters', text }] : [];
  const pieces: Piece[] = [];
  const groups = texGroups(text);
  let start = 0;
  for (let at = 0; at < text.length; ) {
    const tex = texAt(text, at, groups);
    if (tex) {
      if (at > start) pieces.push({ kind: 'letters', text: text.slice(start, at) });
      pieces.push(tex);
      start = at + tex.text.length;
    }
    at += tex?.text.length ?? 1;
  }
  if (start < text.length) pieces.push({ kind: 'letters', text: text.slice(start) });
  return pieces;
}

function texAt(text: string, at: number, groups: ReadonlySet<number>): Piece | null {
  const sign = text[at];
  if (sign === '{' || sign === '}') return groups.has(at) ? { kind: 'command', text: sign } : null;
  const formula = formulaAt(text, at);
  if (formula) return { kind: 'maths', text: formula };
  const found = commandAt(text, at);
  if (!found) return null;
  const isLeftAlone = found.takes && !isTaken(text, at + found.text.length, groups);
  return isLeftAlone ? null : { kind: 'command', text: found.text };
}

/** Whether what a command needs comes next: a whole group, or a letter of its own. */
function isTaken(text: string, from: number, groups: ReadonlySet<number>): boolean {
  if (groups.has(from) || /^\\[ij](?![A-Za-z])/.test(text.slice(from, from + 3))) return true;
  return /\s/.test(text[from - 1] ?? '') && /\p{L}/u.test(text[from] ?? '');
}

/** Where the braces stand that are TeX's: pairs with a command right before or behind the opening one. */
function texGroups(text: string): Set<number> {
  const groups = new Set<number>();
  const open: { at: number; isTex: boolean }[] = [];
  let before: number | undefined;
  for (let at = 0; at < text.length; ) {
    const sign = text[at];
    const skipped = formulaAt(text, at) ?? commandAt(text, at)?.text;
    if (sign === '{') open.push({ at, isTex: before === at || startsCommand(text, at + 1) });
    else if (sign === '}') {
      const start = open.pop();
      if (start?.isTex) groups.add(start.at).add(at);
    }
    at += skipped?.length ?? 1;
    if (skipped?.startsWith('\\') && !/^\\[({}]/.test(skipped)) before = at;
  }
  return groups;
}

function startsCommand(text: string, at: number): boolean {
  const found = commandAt(text, at);
  return found !== null && !/^\\[{}]/.test(found.text);
}

function formulaAt(text: string, at: number): string | null {
  const sign = text[at];
  const formula = sign === '$' || sign === '\\' ? matchAt(maths, text, at)?.[0] : undefined;
  return formula && !unsafe.test(formula) && !formula.includes('^^') && isEven(formula) ? formula : null;
}

function commandAt(text: string, at: number): { text: string; takes: boolean } | null {
  const [whole, name] = (text[at] === '\\' && matchAt(command, text, at)) || [];
  if (whole === undefined) return null;
  if (name === undefined) return { text: whole, takes: false };
  const takes = known.get(name);
  return takes === undefined ? null : { text: whole, takes };
}

/** Whether its braces pair, those behind a backslash apart. */
function isEven(formula: string): boolean {
  let depth = 0;
  for (const [brace] of formula.matchAll(/\\[\s\S]|[{}]/g)) {
    if (brace === '{') depth += 1;
    else if (brace === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
