import Papa from 'papaparse';
import { knownColumns } from './fields.ts';

const separators = [',', ';', '\t', '|'];

/** What separates the cells of a table, and where it begins. The text has plain line ends. */
export function separatorOf(text: string): { separator: string; start: number } {
  // Excel writes down what it separates by.
  const told = /^"?sep=([,;|\t])"?\n/i.exec(text.slice(0, 20));
  if (told?.[1]) return { separator: told[1], start: told[0].length };
  const head = text.slice(0, 65_536);
  const [line = ''] = head.trimStart().split('\n', 1);
  const words = (separator: string) =>
    knownColumns(line.split(separator).map((cell) => cell.replaceAll('"', ''))).length;
  const [best = ',', second = ','] = separators.toSorted((a, b) => words(b) - words(a));
  if (words(best) > words(second)) return { separator: best, start: 0 };
  // The header says nothing: what makes the rows even.
  const { meta } = Papa.parse(head, { preview: 20, delimitersToGuess: separators });
  return { separator: separators.includes(meta.delimiter) ? meta.delimiter : ',', start: 0 };
}
