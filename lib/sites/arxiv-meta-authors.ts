import type { PrintedAuthor } from './arxiv-bylines.ts';

// arXiv appends it to the family name (format_affil_author in arxiv-browse's metatags.py).
const suffix = /\s(?:[js]r\.?|[iv]{2,3})$/i;

/** An author as `citation_author` writes them, "Ash III, John"; null for a stray colon. */
export function parseMetaAuthor(content: string): PrintedAuthor | null {
  if (!/\p{L}/u.test(content)) return null;
  const [, last, given] = /^(.+?),\s*(.+)$/.exec(content) ?? [];
  if (!last || !given) return { name: content, family: content, link: null };
  return { name: `${given} ${last}`, family: last.replace(suffix, ''), given, link: null };
}

/**
 * One list of authors out of the page's links and its metas. They are paired by name, never by place: the same letters,
 * whatever the spacing, points and accents ("A.N.Ash" is "Ash, A. N.").
 *
 * - The page has the say in who stands where and how the name is printed; a meta adds family and given name.
 * - A meta without a link (a name too short for one) is an author too, in its place between its neighbours, unless an
 *   unpaired link stands in that same gap: then the two are taken for one author printed in two ways.
 */
export function joinAuthors(links: readonly PrintedAuthor[], metas: readonly PrintedAuthor[]): PrintedAuthor[] {
  const paired = pair(links, metas);
  const taken = new Set(paired);
  const joined: PrintedAuthor[] = [];
  let next = 0;
  let hasStranger = false;
  const closeGap = (end: number) => {
    for (const [index, meta] of metas.slice(next, end).entries()) {
      if (!hasStranger && !taken.has(next + index)) joined.push(meta);
    }
    next = Math.max(next, end);
    hasStranger = false;
  };
  links.forEach((link, index) => {
    const at = paired[index];
    if (at === undefined) hasStranger = true;
    else closeGap(at + 1);
    joined.push({ ...(at === undefined ? {} : metas[at]), ...link });
  });
  closeGap(metas.length);
  return joined;
}

/** For each link the index of its meta. Equal names meet in their order. */
function pair(links: readonly PrintedAuthor[], metas: readonly PrintedAuthor[]): (number | undefined)[] {
  const waiting = new Map<string, number[]>();
  metas.forEach(({ name }, index) => {
    const key = letters(name);
    const same = waiting.get(key);
    if (same) same.push(index);
    else waiting.set(key, [index]);
  });
  return links.map(({ name }) => waiting.get(letters(name))?.shift());
}

/** The letters of a name in their order; without "the", suffix and accents. */
function letters(name: string): string {
  const bare = name
    .replace(suffix, '')
    .replace(/\bthe\b/gi, '')
    .normalize('NFKD')
    .toLowerCase();
  return bare.replace(/[^\p{L}\p{N}]/gu, '');
}
