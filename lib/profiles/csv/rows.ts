import Papa from 'papaparse';
import { separatorOf } from './separator.ts';

/** A row of a table with the number of the line where it begins. */
export interface Row {
  line: number;
  cells: string[];
  /** A quotation mark is opened in this line and never closed: what its cells are is not known. */
  isBroken: boolean;
}

const piece = 128 * 1024;
// A longer row is a quotation mark that nobody closed.
const longestRow = 512 * 1024;
/** How many lines with a mark that is never closed are passed over one by one: each costs the reading of a piece. */
const mostBroken = 20;

/** The first rows of a text that may end anywhere. */
export function firstRows(head: string, most: number): string[][] {
  const rows: string[][] = [];
  for (const { cells, isBroken } of tableRows(head)) {
    if (!isBroken) rows.push(cells);
    if (rows.length >= most) break;
  }
  return rows;
}

/**
 * The rows of a table, blank ones left out. A quotation mark that is never closed costs the line that it stands in, and not
 * those behind it; beyond a number of them, the rest is one broken row.
 */
export function* tableRows(said: string, firstLine = 1): Generator<Row> {
  const text = said.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { separator, start } = separatorOf(text);
  let line = firstLine + (start > 0 ? 1 : 0);
  let broken = 0;
  for (let at = start, length = piece; at < text.length; ) {
    const isLast = at + length >= text.length;
    const read = readPiece(text.slice(at, at + length), separator, isLast);
    for (const { cells, lines } of read.rows) {
      if (cells.some((cell) => cell.trim())) yield { line, cells, isBroken: false };
      at = endOfLine(text, at, lines);
      line += lines;
    }
    const isStuck = read.isBroken || (read.rows.length === 0 && length >= longestRow);
    length = read.rows.length === 0 && !isStuck ? length * 2 : piece;
    if (!isStuck) continue;
    broken += 1;
    const end = broken > mostBroken ? text.length : endOfLine(text, at, 1);
    yield { line, cells: text.slice(at, Math.min(end, at + 1_000)).split(separator), isBroken: true };
    at = end;
    line += 1;
  }
}

interface Piece {
  /** The rows before the first that is broken, each with the number of its lines. */
  rows: { cells: string[]; lines: number }[];
  isBroken: boolean;
}

function readPiece(text: string, separator: string, isLast: boolean): Piece {
  const parser = new Papa.Parser({ delimiter: separator, newline: '\n', fastMode: false });
  const { data, errors }: Papa.ParseResult<string[]> = parser.parse(text, 0, !isLast);
  const marks = new Map<number | undefined, boolean>();
  for (const { row, code } of errors) marks.set(row, marks.get(row) || code === 'MissingQuotes');
  const rows: Piece['rows'] = [];
  for (const [row, cells] of data.entries()) {
    const lines = 1 + lineEndsIn(cells);
    // A stray mark within a line does no harm; one that joins lines has lost its other half.
    if (marks.get(row) || (marks.has(row) && lines > 1)) return { rows, isBroken: true };
    rows.push({ cells, lines });
  }
  return { rows, isBroken: false };
}

function lineEndsIn(cells: readonly string[]): number {
  let ends = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) ends += 1;
  }
  return ends;
}

/** What comes behind so many lines. */
function endOfLine(text: string, from: number, lines: number): number {
  let at = from;
  for (let left = lines; left > 0; left -= 1) {
    const end = text.indexOf('\n', at);
    if (end < 0) return text.length;
    at = end + 1;
  }
  return at;
}
