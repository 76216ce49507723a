/** A place in a text that moves forward as it is read. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** How far a value may reach. */
  end: number;
}

/** What the abbreviations of a file stand for, by lower-case name. */
export type Strings = Map<string, string>;

/** A value that could not be read, and why. */
export interface Failure {
  because: string;
}

/** In characters: abbreviations that stand for others can grow without end. */
const longest = 1_000_000;
const word = /[^\s,#{}"()=]+/y;

/**
 * A value with what is joined to it by `#`: text in braces or quotation marks, numbers, abbreviations. Names that stand for
 * nothing are kept as they are, and added to `unknown`.
 */
export function readValue(cursor: Cursor, strings: Strings, unknown: Set<string>): string | Failure {
  let value = '';
  do {
    skipBlank(cursor);
    const part = readPart(cursor, strings, unknown);
    if (typeof part !== 'string') return part;
    value += part;
    if (value.length > longest) return { because: `a value has more than ${longest.toLocaleString('en')} characters` };
    skipBlank(cursor);
  } while (take(cursor, '#'));
  return value;
}

/** Passes over white space and comments. */
export function skipBlank(cursor: Cursor): void {
  for (;;) {
    while (isBlank(cursor.text.charCodeAt(cursor.at))) cursor.at += 1;
    if (cursor.text[cursor.at] !== '%') return;
    const lineEnd = cursor.text.indexOf('\n', cursor.at);
    cursor.at = lineEnd < 0 ? cursor.text.length : lineEnd;
  }
}

/** Passes over this character, where it comes next. */
export function take(cursor: Cursor, character: string): boolean {
  const isThere = cursor.text[cursor.at] === character;
  if (isThere) cursor.at += 1;
  return isThere;
}

/** What a sticky pattern matches here; null where it does not. */
export function takeMatch(cursor: Cursor, sticky: RegExp): string | null {
  sticky.lastIndex = cursor.at;
  const match = sticky.exec(cursor.text);
  if (match) cursor.at = sticky.lastIndex;
  return match?.[0] ?? null;
}

/** What stands up to the mark that closes what was opened before; null where it never comes. */
export function readUpTo(cursor: Cursor, closing: '}' | '"' | ')', areBracesEscaped = false): string | null {
  const { text, at, end } = cursor;
  let depth = 0;
  for (let index = at; index < end; index += 1) {
    const character = text[index];
    if (character === '\\' && areBracesEscaped) index += 1;
    else if (depth === 0 && character === closing) {
      cursor.at = index + 1;
      return text.slice(at, index);
    } else if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    if (depth < 0) break;
  }
  // TeX counts braces behind a backslash, and so do most programs; some write them unpaired.
  return areBracesEscaped ? null : readUpTo(cursor, closing, true);
}

function readPart(cursor: Cursor, strings: Strings, unknown: Set<string>): string | Failure {
  if (take(cursor, '{')) return readUpTo(cursor, '}') ?? { because: 'a brace is opened and never closed' };
  if (take(cursor, '"')) return readUpTo(cursor, '"') ?? { because: 'a quotation mark is opened and never closed' };
  const name = takeMatch(cursor, word);
  if (name === null) return { because: 'a value is missing' };
  if (/^[-\d]+$/.test(name)) return name;
  const known = strings.get(name.toLowerCase());
  if (known === undefined) unknown.add(name);
  return known ?? name;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
}
