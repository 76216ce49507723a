// `@article{` anywhere; the second where people and programs write it: at the start of a line, or after an entry's end.
const anywhere = /@[ \t]*([A-Za-z][\w-]*)\s*([{(])/g;
const atLineStart = /(?:^|\})[ \t]*@[ \t]*[A-Za-z][\w-]*\s*[{(]/gm;

/** The opening of an entry: `@article{`. */
export interface EntryStart {
  /** Lower-case. */
  type: string;
  opening: '{' | '(';
  /** Where the `@` stands, and what comes behind the bracket. */
  at: number;
  inside: number;
}

/** The places where entries begin. */
export interface EntryStarts {
  /** The first opening from a place on. */
  from(index: number): EntryStart | null;
  /** Where, after this place, the nth next line begins with an entry; the end of the text where none does. */
  lineAfter(index: number, nth?: number): number;
}

/** Finds where entries begin; the places asked for must not go back by more than an entry. */
export function entryStarts(text: string): EntryStarts {
  const lines: number[] = [];
  for (const match of text.matchAll(atLineStart)) lines.push(match.index + match[0].indexOf('@'));
  return {
    from(index) {
      anywhere.lastIndex = index;
      const match = anywhere.exec(text);
      if (!match) return null;
      const opening = match[2] === '(' ? '(' : '{';
      return { type: (match[1] ?? '').toLowerCase(), opening, at: match.index, inside: anywhere.lastIndex };
    },
    lineAfter: (index, nth = 1) => lines[firstAbove(lines, index) + nth - 1] ?? text.length,
  };
}

function firstAbove(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Number.POSITIVE_INFINITY) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
