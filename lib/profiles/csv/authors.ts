import type { NamedAuthor } from '../bibliography/bylines.ts';
import { asPrinted } from '../services/printed-name.ts';

/**
 * The authors in a cell, separated by semicolons, bars, line ends or "and"; by commas where nothing else separates them, and
 * what is between them are whole names. "Ash, Ann" alone is one name.
 */
export function authorsIn(cell: string): NamedAuthor[] {
  const text = cell
    .replace(/\s*[\r\n]+\s*/g, ';')
    .replace(/[\t ]+/g, ' ')
    .trim();
  const strong = /[;|]/.test(text) ? text.split(/[;|]/) : text.split(/,? and | & /i);
  const names = strong.flatMap((part) => byCommas(part.trim(), strong.length > 1));
  return names.filter(Boolean).map((name) => ({ name: asPrinted(withoutScopusId(name)) }));
}

function byCommas(part: string, isOneOfMany: boolean): string[] {
  const pieces = part.split(',').map((piece) => piece.trim());
  const areNames = pieces.every((piece) => / /.test(piece));
  if (pieces.length === 1 || (pieces.length === 2 && !areNames)) return [part];
  // "Ash A., Birch B." of Scopus; "Ann Ash, Bo Birch"; but "Ash, A., Birch, B." goes in pairs.
  if (areNames) return pieces;
  const isInPairs = pieces.length % 2 === 0 && pieces.every((piece, at) => at % 2 === 0 || initials.test(piece));
  if (isInPairs) return pieces.flatMap((piece, at) => (at % 2 === 0 ? [`${piece}, ${pieces[at + 1]}`] : []));
  return isOneOfMany || pieces.length === 3 ? [part] : pieces;
}

const initials = /^(?:\p{Lu}\.?[ -]?){1,4}$/u;

/** "Ash, Ann (57200000000)". */
function withoutScopusId(name: string): string {
  return name.replace(/\s*\(\d{6,}\)$/, '').trim();
}
