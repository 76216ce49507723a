import type { Work } from '../work/work.ts';
import { familyFirst } from './authors.ts';
import { italic, linkOf, type Part, sentence, yearOf } from './types.ts';

/** Nature's own, as in its guide for authors. Without a volume, an article is found by its DOI. */
export function nature(work: Work): Part[] {
  const { title, kind, venue, url, arxivId } = work;
  const link = kind === 'preprint' && arxivId ? url : linkOf(work);
  const year = yearOf(work);
  const where: Part[] =
    kind === 'preprint'
      ? [link ? ` Preprint at ${link}` : ` Preprint at ${venue}`]
      : [venue && (kind === 'conference' ? ' In ' : ' '), italic(venue), link && ` ${link}`];
  const isBare = !year && where.every((part) => !part);
  return [...authorsOf(work), sentence(title), ...where, year && ` (${year})`, isBare ? undefined : '.'];
}

/** Five are listed; of more, the first. */
function authorsOf({ authors, hiddenAuthors }: Work): Part[] {
  const names = authors.map(familyFirst);
  const [first] = names;
  if (first === undefined) return [];
  if (names.length > 5 || hiddenAuthors !== 0) return [`${first} `, italic('et al.'), ' '];
  const list = names.length === 1 ? first : `${names.slice(0, -1).join(', ')} & ${names.at(-1)}`;
  return [`${sentence(list)} `];
}
