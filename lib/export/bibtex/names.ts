import type { WorkAuthor } from '../work/author.ts';
import type { Work } from '../work/work.ts';
import { texOf } from './tex-text.ts';

/** The authors of a work joined by "and": `van der Maaten, Laurens and {The X Collaboration} and others`. */
export function nameList({ authors, hiddenAuthors }: Pick<Work, 'authors' | 'hiddenAuthors'>): string {
  return [...authors.map(nameOf), ...(hiddenAuthors === 0 ? [] : ['others'])].join(' and ');
}

function nameOf(author: WorkAuthor): string {
  if (author.kind === 'whole') return `{${texOf(author.name)}}`;
  const { family, given, suffix } = author;
  return [family, suffix, given].flatMap((part) => (part ? [partOf(part)] : [])).join(', ');
}

/** Within a part, a comma or "and" would end it. */
function partOf(part: string): string {
  return /,|\band\b/i.test(part) ? `{${texOf(part)}}` : texOf(part);
}
