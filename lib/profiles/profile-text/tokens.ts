import type { Claim } from '../../model/claim.ts';
import { type Line, linesOf } from '../lines.ts';
import { parseNumber } from './number.ts';
import { parseStamp, type Stamp } from './stamp.ts';

/** What a line looks like by itself; its place decides what it is (a title may be all capitals, as a badge is). */
export type Look =
  /** `h-index35`, `10 Papers`. */
  | { kind: 'number'; claim: Claim }
  /** `LGSep 24, 2023Code`. */
  | { kind: 'stamp'; stamp: Stamp }
  /** `LG`. */
  | { kind: 'badge' }
  | { kind: 'text' };
export type Token = Line & Look;

/** A text line by line, with a view of the lines to come. */
export interface Tokens {
  /** The line that many lines ahead, 0 being the next; undefined behind the last. */
  peek(ahead?: number): Token | undefined;
  next(): Token | undefined;
}

export function tokensOf(text: string): Tokens {
  const lines = linesOf(text);
  const seen: Token[] = [];
  function peek(ahead = 0): Token | undefined {
    while (seen.length <= ahead) {
      const line = lines.next().value;
      if (!line) return undefined;
      seen.push({ ...line, ...lookOf(line.text) });
    }
    return seen[ahead];
  }
  return {
    peek,
    next() {
      peek();
      return seen.shift();
    },
  };
}

function lookOf(text: string): Look {
  const claim = parseNumber(text);
  if (claim) return { kind: 'number', claim };
  const stamp = parseStamp(text);
  if (stamp) return { kind: 'stamp', stamp };
  return { kind: /^[A-Z][A-Z-]{0,10}[A-Z]$/.test(text) ? 'badge' : 'text' };
}
