/** One line of a text, ready to be understood. */
export interface Line {
  /** 1-based, blank lines counted. */
  number: number;
  /** Whitespace folded to single spaces, invisible marks left out; never empty. */
  text: string;
  /** Whether a blank line stands before it. */
  isAfterGap: boolean;
}

// Controls, halves of characters, marks that turn the direction of what follows, soft hyphens, zero-width spaces: nobody
// sees them, and they can make one name look like another. Joiners stay: Persian and Indic names need them.
const invisible =
  /[[\p{Cc}\p{Cs}\u{AD}\u{61C}\u{200B}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2060}\u{2066}-\u{2069}]--[\s]]/v;
const everyInvisible = new RegExp(invisible, 'gv');

/** The lines of a text that hold anything, one at a time; endings may be LF, CRLF or CR. */
export function* linesOf(text: string): Generator<Line, undefined> {
  let number = 0;
  let start = 0;
  let isAfterGap = false;
  for (const ending of text.matchAll(/\r\n?|\n|$/g)) {
    number += 1;
    const line = clean(text.slice(start, ending.index));
    start = ending.index + ending[0].length;
    if (line) yield { number, text: line, isAfterGap };
    isAfterGap = !line;
  }
}

/** 1-based number of the first line with marks that `linesOf` leaves out, or null. */
export function lineWithInvisible(text: string): number | null {
  const index = text.search(invisible);
  return index < 0 ? null : [...text.slice(0, index).matchAll(/\r\n?|\n/g)].length + 1;
}

function clean(line: string): string {
  // JavaScript counts no-break spaces and the byte order mark as whitespace.
  return line.replace(everyInvisible, '').replace(/\s+/g, ' ').trim();
}
