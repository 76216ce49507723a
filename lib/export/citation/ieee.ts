import type { Work } from '../work/work.ts';
import { initialsFirst } from './authors.ts';
import { italic, type Part, quoted, yearOf } from './types.ts';

/** The IEEE Reference Guide. */
export function ieee(work: Work): Part[] {
  const { title, kind, arxivId, doi, url, venue } = work;
  const pieces: Part[][] = [];
  if (kind !== 'preprint' && venue) pieces.push([kind === 'conference' ? 'in ' : undefined, italic(venue)]);
  const date = kind === 'preprint' ? yearOf(work) : monthAndYear(work);
  if (date) pieces.push([date]);
  if (kind === 'preprint') pieces.push(...(arxivId ? [[`arXiv:${arxivId}`]] : [[italic(venue)]]));
  const isOnArxivOnly = kind === 'preprint' && arxivId;
  if (doi && !isOnArxivOnly) pieces.push([`doi: ${doi}`]);
  const rest = pieces.flatMap((piece, index) => [index === 0 ? ' ' : ', ', ...piece]);
  const address = !doi && !arxivId && url ? ` [Online]. Available: ${url}` : undefined;
  return [
    ...authorsOf(work),
    quoted(title, pieces.length > 0 ? ',' : '.'),
    ...rest,
    pieces.length > 0 ? '.' : undefined,
    address,
  ];
}

/** Six are listed; of more, the first. */
function authorsOf({ authors, hiddenAuthors }: Work): Part[] {
  const names = authors.map(initialsFirst);
  const [first, ...others] = names;
  if (first === undefined) return [];
  if (names.length > 6 || hiddenAuthors !== 0) return [`${first} `, italic('et al.'), ', '];
  if (others.length === 0) return [`${first}, `];
  if (others.length === 1) return [`${first} and ${others[0]}, `];
  return [`${names.slice(0, -1).join(', ')}, and ${names.at(-1)}, `];
}

const months = 'Jan. Feb. Mar. Apr. May June July Aug. Sep. Oct. Nov. Dec.'.split(' ');

function monthAndYear(work: Work): string | undefined {
  const month = months[Number(work.date?.month) - 1];
  return [month, yearOf(work)].filter(Boolean).join(' ') || undefined;
}
