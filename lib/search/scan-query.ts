/** One piece of a search as typed, and where it stands. */
export interface Piece {
  start: number;
  end: number;
  isNegated: boolean;
  /** Lower-case, without its colon; null for a piece without one. */
  prefix: string | null;
  /** Without quotes. */
  value: string;
  quotes: 'none' | 'open' | 'closed';
}

const quote = /["“”„]/;
const space = /\s/;
const longestPrefix = 12;

/** The pieces of a search in order: `-t:"to discuss"` is one. Reads each character once. */
export function scanQuery(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    if (isAt(text, at, space)) at += 1;
    else {
      const piece = readPiece(text, at);
      pieces.push(piece);
      at = piece.end;
    }
  }
  return pieces;
}

function readPiece(text: string, start: number): Piece {
  const isNegated = text[start] === '-' && start + 1 < text.length && !isAt(text, start + 1, space);
  const from = isNegated ? start + 1 : start;
  const prefix = readPrefix(text, from);
  const valueFrom = prefix === null ? from : from + prefix.length + 1;
  const piece = { start, isNegated, prefix: prefix?.toLowerCase() ?? null };
  if (isAt(text, valueFrom, quote)) {
    const end = next(text, valueFrom + 1, quote);
    const isClosed = end < text.length;
    const value = text.slice(valueFrom + 1, end);
    return { ...piece, value, end: isClosed ? end + 1 : end, quotes: isClosed ? 'closed' : 'open' };
  }
  const end = next(text, valueFrom, space);
  return { ...piece, value: text.slice(valueFrom, end), end, quotes: 'none' };
}

function readPrefix(text: string, from: number): string | null {
  return /^([A-Za-z]+):/.exec(text.slice(from, from + longestPrefix + 1))?.[1] ?? null;
}

function next(text: string, from: number, what: RegExp): number {
  let at = from;
  while (at < text.length && !isAt(text, at, what)) at += 1;
  return at;
}

function isAt(text: string, at: number, what: RegExp): boolean {
  return what.test(text[at] ?? '');
}
