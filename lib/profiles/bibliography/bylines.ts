import type { ExternalIds } from '../../model/external-ids.ts';
import { cleanText } from '../services/plain-text.ts';

/** An author as an entry names them. */
export interface NamedAuthor {
  name: string;
  ids?: ExternalIds | undefined;
}

/** The bylines of a record. */
export interface Bylines {
  bylines: string[];
  bylineIds?: (ExternalIds | null)[];
  /** null: there are more, and the list does not say how many. */
  hiddenAuthors: 0 | null;
}

const rest = /^(?:and )?(?:others|et\.? ?al(?:ii|ia|\.)?|u\. ?a\.|\.\.\.|…)$/i;
const trailingRest = /[\s,;]+(?:and others|et\.? ?al\.?|…|\.\.\.)$/i;

/** The authors of a list without "and others" and "et al.", which say that it is not whole. */
export function bylinesOf(authors: readonly NamedAuthor[]): Bylines {
  const named: NamedAuthor[] = [];
  let hiddenAuthors: 0 | null = 0;
  for (const { name: said, ids } of authors) {
    const whole = cleanText(said);
    const name = rest.test(whole) ? '' : whole.replace(trailingRest, '');
    if (name !== whole) hiddenAuthors = null;
    if (/[\p{L}\p{N}]/u.test(name)) named.push({ name, ids });
  }
  const bylines = named.map(({ name }) => name);
  const bylineIds = named.map(({ ids }) => ids ?? null);
  return { bylines, hiddenAuthors, ...(bylineIds.some(Boolean) && { bylineIds }) };
}
