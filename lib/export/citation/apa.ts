import type { Work } from '../work/work.ts';
import { familyFirst } from './authors.ts';
import { arxivDoiUrl, italic, linkOf, type Part, sentence, yearOf } from './types.ts';

/** APA, 7th edition: sections 9.8 (authors), 10.1, 10.5 (conferences), 10.8 (preprints). Capitals stay as printed. */
export function apa(work: Work): Part[] {
  const authors = authorsOf(work);
  const date = ` (${yearOf(work) ?? 'n.d.'}).`;
  return authors
    ? [sentence(authors), date, ' ', ...titleOf(work), ...restOf(work)]
    : [...titleOf(work), date, ...restOf(work)];
}

/** Twenty are listed; of more, nineteen and the last. Where the last are not known, nobody stands for them. */
function authorsOf({ authors, hiddenAuthors }: Work): string {
  const names = authors.map(familyFirst);
  if (hiddenAuthors !== 0 && names.length > 0) return `${names.slice(0, 19).join(', ')}, et al.`;
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${names.at(-1)}`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

/** What stands for itself is in italics, what stands in something greater is not. */
function titleOf({ title, kind, arxivId }: Work): Part[] {
  if (kind === 'article' || kind === 'conference') return [sentence(title)];
  if (kind === 'preprint' && arxivId) return [italic(title), ` (arXiv:${arxivId}).`];
  return [italic(sentence(title))];
}

function restOf(work: Work): Part[] {
  const { kind, venue, arxivId } = work;
  const where: Part[] =
    kind === 'preprint' && arxivId
      ? [` ${venue ?? 'arXiv'}. ${arxivDoiUrl(arxivId)}`]
      : [...venueOf(work), linkOf(work) && ` ${linkOf(work)}`];
  return venue || kind === 'preprint' ? where : [linkOf(work) && ` ${linkOf(work)}`];
}

function venueOf({ kind, venue = '' }: Work): Part[] {
  if (kind === 'preprint') return [` ${sentence(venue)}`];
  return [kind === 'conference' ? ' In ' : ' ', italic(venue), /[.]$/.test(venue) ? undefined : '.'];
}
