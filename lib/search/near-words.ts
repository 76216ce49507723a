/** How many slips of the hand are forgiven in a word so long. */
export function slipsIn(word: string): number {
  if (word.length < 4 || !/^\p{L}+$/u.test(word)) return 0;
  return word.length < 7 ? 1 : 2;
}

/**
 * The words that begin with something near this one: fewest letters left out, put in, changed or swapped. The first letter
 * must agree, and no more slips than given are forgiven.
 */
export function nearWords(word: string, words: Iterable<string>, slips: number): string[][] {
  const byDistance: string[][] = Array.from({ length: slips + 1 }, () => []);
  const rows = Array.from({ length: 3 }, () => new Uint8Array(word.length + slips + 2));
  for (const other of words) {
    if (other.length < word.length - slips) continue;
    byDistance[distanceToStart(word, other, slips, rows)]?.push(other);
  }
  return byDistance;
}

/** The fewest slips between a word and any beginning of another (optimal string alignment); more than allowed if so. */
function distanceToStart(word: string, other: string, slips: number, rows: Uint8Array[]): number {
  const width = Math.min(other.length, word.length + slips);
  let [before = new Uint8Array(), last = before, row = before] = rows;
  for (let column = 0; column <= width; column += 1) last[column] = column;
  for (let line = 1; line <= word.length; line += 1) {
    row[0] = line;
    let least = line;
    for (let column = 1; column <= width; column += 1) {
      const isSame = word[line - 1] === other[column - 1];
      let cost = Math.min(
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        (last[column] ?? 0) + 1,
        (row[column - 1] ?? 0) + 1,
      );
      const isSwapped = line > 1 && word[line - 1] === other[column - 2] && word[line - 2] === other[column - 1];
      if (isSwapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      row[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > slips) return slips + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(...last.subarray(0, width + 1));
}
