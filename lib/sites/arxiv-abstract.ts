import { arxivIdOfPath, parseArxivId } from '../ids/arxiv-id.ts';
import { parseDoi } from '../ids/doi.ts';
import { categoriesInBrackets } from '../ids/subject-line.ts';
import { hiddenAuthors, linkedAuthors, toBylines } from './arxiv-bylines.ts';
import { parseDate } from './arxiv-date.ts';
import { arxivHosts } from './arxiv-hosts.ts';
import { joinAuthors, parseMetaAuthor } from './arxiv-meta-authors.ts';
import { all, first, fold, text } from './dom.ts';
import { type Entry, toSiteReading } from './site-reading.ts';
import type { SiteAdapter, SiteExample } from './types.ts';

export const arxivAbstract: SiteAdapter = {
  id: 'arxiv-abstract',
  label: 'arXiv abstract page',
  hosts: arxivHosts,
  matches: (url) => url.pathname.startsWith('/abs/') && arxivIdOfPath(url.pathname) !== null,
  read(doc, url) {
    const entries = readPaper(doc, url);
    return toSiteReading({ site: 'arxiv-abstract', kind: 'abstract' }, url, entries, () => isNoPaper(doc));
  },
};

function readPaper(doc: Document, url: URL): Entry[] {
  const metas = readMetas(doc);
  const meta = (name: string) => metas.get(`citation_${name}`)?.[0] ?? '';
  const id = arxivIdOfPath(url.pathname);
  // The page's own text first: there arXiv has turned TeX accents into letters, as on its listings.
  const title = text(first(doc, 'h1.title')) || meta('title');
  const dateline = first(doc, '.dateline');
  const slot = dateline ?? first(doc, 'h1.title') ?? first(doc, 'body');
  const authors = readAuthors(doc, metas.get('citation_author') ?? []);
  if (!id || !slot || (!title && authors.bylines.length === 0)) return [];
  const paper = {
    arxivId: id.id,
    version: readVersion(doc, url),
    title,
    bylines: authors.bylines,
    hiddenAuthors: authors.hidden,
    abstract: text(first(doc, 'blockquote.abstract')) || meta('abstract'),
    // A paper of the Journal of AI Research has no citation_date.
    date: parseDate(meta('date')) ?? parseDate(text(dateline)),
    categories: categoriesInBrackets(text(first(doc, 'td.subjects'))),
    doi: parseDoi(meta('doi')) ?? parseDoi(first(doc, 'td.doi a')?.getAttribute('data-doi') ?? '') ?? undefined,
    comments: text(first(doc, 'td.comments')),
  };
  return [{ paper, anchors: { paperSlot: slot, bylines: authors.places } }];
}

/** Every author is on the page: from the 101st on in a list that a click shows, and all in the metas. */
function readAuthors(doc: Document, contents: readonly string[]) {
  const line = first(doc, 'div.authors');
  const links = linkedAuthors(line);
  const authors = joinAuthors(
    links,
    contents.flatMap((content) => parseMetaAuthor(content) ?? []),
  );
  const later = linkedAuthors(first(doc, '#long-author-list')).length;
  const announced = links.length - later + hiddenAuthors(text(line));
  return { ...toBylines(authors), hidden: Math.max(0, announced - authors.length) };
}

/** The version that is shown: of "(or arXiv:2604.23156v2 for this version)", else of the address. */
function readVersion(doc: Document, url: URL): number | undefined {
  return (parseArxivId(text(first(doc, 'td.arxividv'))) ?? arxivIdOfPath(url.pathname))?.version;
}

function readMetas(doc: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of all(doc, 'meta[name^="citation_"]')) {
    const name = meta.getAttribute('name') ?? '';
    const content = fold(meta.getAttribute('content') ?? '');
    const same = metas.get(name);
    if (same) same.push(content);
    else metas.set(name, [content]);
  }
  return metas;
}

// arxiv-browse's templates/abs/404.html
function isNoPaper(doc: Document): boolean {
  return /article not found|identifier not recognized|incomplete article identifier/i.test(text(first(doc, 'title')));
}

export const examples: SiteExample[] = [
  { url: 'https://arxiv.org/abs/2409.90001', fixture: 'abstract-names' },
  { url: 'https://www.arxiv.org/abs/hep-ex/0104999v2', fixture: 'abstract-long-list' },
  { url: 'https://arxiv.org/abs/2502.90003v1', fixture: 'abstract-changed' },
  { url: 'https://arxiv.org/abs/2501.99998', fixture: 'abstract-missing' },
  { url: 'http://arxiv.org/abs/0704.0001' },
  { url: 'https://export.arxiv.org/abs/math.GT/0309136v1' },
  { url: 'https://arxiv.org/abs/2309.13681?context=cs.AI' },
  { url: 'https://arxiv.org/abs/2309.13681v12/' },
];
