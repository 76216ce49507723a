import type { Work, WorkDate } from '../work/work.ts';
import { fullFamilyFirst, fullName } from './authors.ts';
import { italic, linkOf, type Part, quoted, sentence, yearOf } from './types.ts';

/** The Chicago Manual of Style, 17th edition, author and date: chapter 15; preprints as in 14.173. */
export function chicago(work: Work): Part[] {
  const { title, url, kind, arxivId, date } = work;
  const authors = authorsOf(work);
  const link = arxivId && kind === 'preprint' ? url : linkOf(work);
  const name = quoted(title, '.');
  const year = sentence(yearOf(work) ?? 'n.d.');
  return [
    authors ? `${sentence(authors)} ${year} ${name}` : `${name} ${year}`,
    ...(kind === 'preprint' ? [` Preprint${submitted(date)}.`] : venueOf(work)),
    link && ` ${link}.`,
  ];
}

/** Ten are listed; of more, seven. The first stands as in an index, the others as on a page. */
function authorsOf({ authors, hiddenAuthors }: Work): string {
  const names = authors.map((author, index) => (index === 0 ? fullFamilyFirst(author) : fullName(author)));
  if (names.length > 10) return `${names.slice(0, 7).join(', ')}, et al.`;
  if (hiddenAuthors !== 0 && names.length > 0) return `${names.join(', ')}, et al.`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}

const months = 'January February March April May June July August September October November December'.split(' ');

function submitted(date: WorkDate | undefined): string {
  const month = months[Number(date?.month) - 1];
  if (!date || !month || date.isYearInferred) return '';
  return `, submitted ${month}${date.day ? ` ${Number(date.day)},` : ''} ${date.year}`;
}

function venueOf({ kind, venue }: Work): Part[] {
  if (!venue) return [];
  return [kind === 'conference' ? ' In ' : ' ', italic(venue), venue.endsWith('.') ? undefined : '.'];
}
