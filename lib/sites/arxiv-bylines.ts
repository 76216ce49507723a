import type { Byline } from '../model/page-reading.ts';
import { collaborations } from './collaboration.ts';
import { all, isElement, text } from './dom.ts';

/** A name in an author line, and the link it stands in; null where arXiv does not link it. */
export interface PrintedAuthor {
  name: string;
  family?: string;
  given?: string;
  link: Element | null;
}

/** Bylines, and by the same index the element of each. */
export interface PlacedBylines {
  bylines: Byline[];
  places: (Element | null)[];
}

// Author lines hold other links too: the toggle of a long list, web addresses within affiliations.
const authorLink = 'a[href*="searchtype=author"]';

/** The authors that are linked anywhere in a part of the page. */
export function linkedAuthors(part: Element | null): PrintedAuthor[] {
  return part ? all(part, authorLink).flatMap(authorOf) : [];
}

/**
 * The authors of one author line: the linked ones, and those whose name arXiv finds too short for a link (fewer than
 * four characters, `is_short` in arxiv-browse's search_authors.py): "季川".
 */
export function printedAuthors(line: Element | null): PrintedAuthor[] {
  // Affiliations stand in brackets, which may span several links and texts.
  let depth = 0;
  return [...(line?.childNodes ?? [])].flatMap((node) => {
    if (isElement(node)) return node.matches(authorLink) ? authorOf(node) : [];
    if (node.nodeType !== 3) return [];
    let outside = '';
    for (const letter of node.nodeValue ?? '') {
      if (letter === '(') depth += 1;
      else if (letter === ')') depth = Math.max(0, depth - 1);
      else if (depth === 0) outside += letter;
    }
    return shortNames(outside);
  });
}

/** N of "et al. (N additional authors not shown)", else 0. */
export function hiddenAuthors(line: string): number {
  return Number(/\((\d{1,6}) additional authors? not shown\)/.exec(line)?.[1] ?? 0);
}

/** Authors counted from 1, groups told from persons. */
export function toBylines(authors: readonly PrintedAuthor[]): PlacedBylines {
  const groups = collaborations(authors.map(({ name }) => name));
  const bylines = authors.map(({ name, family, given }, index) => ({
    name: name.slice(0, 500),
    position: index + 1,
    // arXiv splits "LHCb Collaborations" into given and family name as well; that says nothing.
    ...(groups.has(index)
      ? { isCollaboration: true }
      : { ...(family && { family: family.slice(0, 500) }), ...(given && { given: given.slice(0, 500) }) }),
  }));
  return { bylines, places: authors.map(({ link }) => link) };
}

function authorOf(link: Element): PrintedAuthor[] {
  const name = text(link);
  // A colon after a collaboration's name can be an "author" of its own.
  return /\p{L}/u.test(name) ? [{ name, link }] : [];
}

const shortName = /^\p{L}[\p{L}\p{N}.]{0,2}$/u;
const noName = /^(?:the|for|and|et|al|[js]r|[iv]{2,3})\.?$/i;

function shortNames(words: string): PrintedAuthor[] {
  return words
    .split(/[,;:]/)
    .map((piece) => piece.trim())
    .filter((piece) => shortName.test(piece) && !noName.test(piece))
    .map((name) => ({ name, link: null }));
}
