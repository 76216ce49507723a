import type { Problem } from '../../model/problem.ts';
import { lineCounter } from '../bibliography/line-counter.ts';
import { problems } from '../bibliography/problems.ts';
import { type EntryStart, entryStarts } from './entry-starts.ts';
import { type RawEntry, readFields, readKey } from './fields.ts';
import { type Cursor, readUpTo, readValue, type Strings, skipBlank } from './values.ts';

/** How many entries at line starts a value may quote; behind them, a bracket is taken to be missing. */
const quotedEntries = 3;
const strayField = /\s*(?:[},]\s*)?[A-Za-z][\w-]*\s*=\s*[{"\d]/y;
const mend = 'Mend the brackets and quotation marks of this entry, and import the file again.';

// https://ctan.org/pkg/bibtex: the months, which every style explains.
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The entries of a file one after the other, each whole, or why it cannot be read. What stands between them is no entry. */
export function* scanEntries(text: string, firstLine?: number): Generator<RawEntry | { problem: Problem }> {
  const starts = entryStarts(text);
  const lineOf = lineCounter(text, firstLine);
  const strings: Strings = new Map(months.map((month) => [month, month]));
  for (let start = starts.from(0); start; ) {
    const cursor = { text, at: start.inside, end: starts.lineAfter(start.at, quotedEntries + 1) };
    const line = lineOf(start.at);
    const read = readSection(start, cursor, strings, (index) => starts.lineAfter(index));
    let next = cursor.at;
    if (read && 'because' in read) {
      next = starts.lineAfter(start.at);
      yield { problem: unreadable(read.because, line, start, text) };
    } else if (read && isFollowedByField(cursor)) {
      yield { problem: unreadable('it is closed before its last field', line, start, text) };
    } else if (read) yield { ...read, line, type: start.type };
    start = starts.from(next);
  }
}

type Section = Omit<RawEntry, 'line' | 'type'> | { because: string } | null;

/** Null: a comment, or something that is for TeX and no reader. */
function readSection(
  start: EntryStart,
  cursor: Cursor,
  strings: Strings,
  nextEntry: (index: number) => number,
): Section {
  const closing = start.opening === '(' ? ')' : '}';
  if (start.type === 'comment') {
    if (readUpTo(cursor, closing) === null) cursor.at = start.inside;
    return null;
  }
  if (start.type === 'preamble') {
    readValue(cursor, strings, new Set());
    return null;
  }
  const key = start.type === 'string' ? '' : readKey(cursor);
  const read = readFields(cursor, closing, strings, nextEntry);
  if ('because' in read) return read;
  if (start.type !== 'string') return { key, ...read };
  for (const [name, value] of read.fields) strings.set(name, value);
  return null;
}

/** Too many closing brackets end an entry early: what is left of it looks like this. */
function isFollowedByField({ text, at }: Cursor): boolean {
  strayField.lastIndex = at;
  return strayField.test(text);
}

function unreadable(because: string, line: number, { type, inside }: EntryStart, text: string): Problem {
  const cursor = { text, at: inside, end: text.length };
  const key = type === 'string' ? '' : readKey(cursor).slice(0, 100);
  skipBlank(cursor);
  const said = text.slice(inside, inside + 100);
  return problems.unreadable({ line, key }, because, `@${type}{${said}`, mend);
}
