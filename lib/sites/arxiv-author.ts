import { parseOrcid } from '../ids/orcid.ts';
import { readEntries, saysNoEntries } from './arxiv-entry.ts';
import { arxivHosts } from './arxiv-hosts.ts';
import { all, first, text } from './dom.ts';
import { toSiteReading } from './site-reading.ts';
import type { PageReading, SiteAdapter, SiteExample } from './types.ts';

// https://info.arxiv.org/help/author_identifiers.html; the ORCID iD is an address of the same page.
const address = /^\/a\/(?:[a-z][a-z_'-]*_\d+|\d{4}-\d{4}-\d{4}-\d{3}[\dX])\/?$/;

export const arxivAuthor: SiteAdapter = {
  id: 'arxiv-author',
  label: 'arXiv author page',
  hosts: arxivHosts,
  matches: (url) => address.test(url.pathname),
  read(doc, url) {
    const owner = readOwner(doc, url);
    return toSiteReading({ site: 'arxiv-author', kind: 'author', ...(owner && { owner }) }, url, readEntries(doc), () =>
      saysNoEntries(doc, 0),
    );
  },
};

function readOwner(doc: Document, url: URL): PageReading['owner'] {
  // The apostrophe may come escaped twice.
  const name = text(first(doc, '#dlpage h1')).replace(/(?:['’]|&#39;)s articles on arXiv\.?$/i, '');
  if (!name) return undefined;
  // The paragraphs around the list name both ids, whichever of them the address has.
  const words = [url.pathname, ...all(doc, '#dlpage > p').map(text)].join(' ');
  const orcid = parseOrcid(words);
  const arxivAuthor = /\/a\/([a-z][a-z_'-]*_\d+)/.exec(words)?.[1];
  return { name: name.slice(0, 500), externalIds: { ...(orcid && { orcid }), ...(arxivAuthor && { arxivAuthor }) } };
}

export const examples: SiteExample[] = [
  { url: 'https://arxiv.org/a/0009-0003-1234-5671', fixture: 'author-orcid' },
  { url: 'https://arxiv.org/a/degroot_t_1', fixture: 'author-placeholder' },
  { url: 'https://arxiv.org/a/guo_l_1' },
  { url: 'https://arxiv.org/a/0000-0002-1694-233X' },
];
