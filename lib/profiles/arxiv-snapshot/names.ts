import { oneLine } from '../one-line.ts';
import type { SnapshotLine } from './line.ts';

/** The names of a paper in their order, given name first. */
export function printedNames({ authors, authors_parsed: parsed }: SnapshotLine): string[] {
  // arXiv has cleared these of affiliations and of TeX's accents.
  if (parsed?.length)
    return named(parsed.map(([family = '', given = '', suffix = '']) => `${given} ${family} ${suffix}`));
  return named(Array.isArray(authors) ? authors : inAuthorLine(authors ?? ''));
}

function named(names: string[]): string[] {
  return names.map(oneLine).filter(Boolean);
}

const suffix = /^(?:[JS]r\.?|I{2,3}|IV)$/;

/** "Ann Ash (1), Bo Birch Jr and Cy Dee ((1) A university)". */
function inAuthorLine(line: string): string[] {
  const names: string[] = [];
  for (const piece of withoutBrackets(line).split(/[,;:]|\s+and\s+/)) {
    const name = piece.trim().replace(/^and\s+/, '');
    if (suffix.test(name) && names.length > 0) names.push(`${names.pop()} ${name}`);
    else names.push(name);
  }
  return names;
}

/** Affiliations stand in brackets, which may hold brackets. */
function withoutBrackets(line: string): string {
  let depth = 0;
  let outside = '';
  for (const letter of line) {
    if (letter === '(') depth += 1;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) outside += letter;
  }
  return outside;
}
