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
  const names = /[;|]/.test(text) ? text.split(/[;|]/) : byWords(text);
  return names.filter((name) => name.trim()).map((name) => ({ name: asPrinted(withoutScopusId(name)) }));
}

function byWords(text: string): string[] {
  const parts = text.split(/,? (?:and|&) /i);
  // "Van Ash, Ann Mary and Birch, Bo": each is one name.
  const areTurned = parts.length > 1 && parts.every((part) => part.split(',').length === 2);
  return areTurned ? parts : parts.flatMap((part) => byCommas(part.trim()));
}

function byCommas(part: string): string[] {
  const pieces = part.split(',').map((piece) => piece.trim());
  const areNames = pieces.every((piece) => / /.test(piece));
  if (pieces.length === 1 || (pieces.length === 2 && !areNames)) return [part];
  // "Ash A., Birch B." of Scopus; "Ann Ash, Bo Birch"; but "Ash, A., Birch, B." goes in pairs.
  if (areNames) return pieces;
  const isInPairs = pieces.length % 2 === 0 && pieces.every((piece, at) => at % 2 === 0 || initials.test(piece));
  if (isInPairs) return pieces.flatMap((piece, at) => (at % 2 === 0 ? [`${piece}, ${pieces[at + 1]}`] : []));
  return pieces.length === 3 && asPrinted(part) !== part ? [part] : pieces;
}

const initials = /^(?:\p{Lu}\.?[ -]?){1,4}$/u;

/** "Ash, Ann (57200000000)". */
function withoutScopusId(name: string): string {
  return name.replace(/\s*\(\d{6,}\)$/, '').trim();
}
