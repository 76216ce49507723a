import { parseArxivId } from '../ids/arxiv-id.ts';
import { parseDoi } from '../ids/doi.ts';
import { hiddenAuthors, printedAuthors, toBylines } from './arxiv-bylines.ts';
import { parseDate } from './arxiv-date.ts';
import { arxivHosts } from './arxiv-hosts.ts';
import { all, first, text } from './dom.ts';
import { type Entry, toSiteReading } from './site-reading.ts';
import type { SiteAdapter, SiteExample } from './types.ts';

export const arxivSearch: SiteAdapter = {
  id: 'arxiv-search',
  label: 'arXiv search results',
  hosts: arxivHosts,
  // /search/, /search/advanced, and /search/cs where an author's name leads.
  matches: (url) => /^\/search(?:\/[\w.,-]*)?\/?$/.test(url.pathname),
  read(doc, url) {
    const entries = all(doc, 'li.arxiv-result').flatMap(readResult);
    return toSiteReading({ site: 'arxiv-search', kind: 'search' }, url, entries, () => showsNoResults(doc));
  },
};

function readResult(result: Element): Entry[] {
  const title = first(result, 'p.list-title');
  const head = first(result, 'div.is-marginless');
  // The categories end the line, unless a DOI follows them.
  const slot = (head?.lastElementChild?.matches('.tags') ? head.lastElementChild : head) ?? title;
  const id = parseArxivId(text(first(title, 'a')));
  if (!id || !slot) return [];
  const line = first(result, 'p.authors');
  const { bylines, places } = toBylines(printedAuthors(line));
  const remarks = all(result, 'p.is-size-7').map(text);
  const paper = {
    arxivId: id.id,
    version: id.version,
    title: text(first(result, 'p.title')),
    bylines,
    hiddenAuthors: hiddenAuthors(text(line)),
    abstract: text(first(result, '.abstract-full')).replace(/\s*△ Less$/, ''),
    date: firstVersion(remarks),
    // The tag "doi" has no tooltip.
    categories: all(result, '.tag[data-tooltip]').map(text),
    doi: parseDoi(text(first(result, 'a[href*="doi.org/"]'))) ?? undefined,
    comments: remarks
      .find((remark) => remark.startsWith('Comments:'))
      ?.slice('Comments:'.length)
      .trim(),
  };
  return [{ paper, anchors: { paperSlot: slot, bylines: places } }];
}

/** Of "Submitted 25 July, 2008; v1 submitted 3 April, 2007; originally announced April 2007." the day of v1. */
function firstVersion(remarks: readonly string[]) {
  const remark = remarks.find((words) => words.startsWith('Submitted '));
  return remark ? parseDate(remark.split('v1 submitted').at(-1) ?? remark) : undefined;
}

/** A form without a query, or a query without results; with results the heading says "Showing 1–50 of 2,345". */
function showsNoResults(doc: Document): boolean {
  const heading = text(first(doc, 'h1.title'));
  return heading !== '' && !/^Showing\b/i.test(heading);
}

export const examples: SiteExample[] = [
  { url: 'https://arxiv.org/search/?query=marmalade&searchtype=all', fixture: 'search-highlights' },
  { url: 'https://arxiv.org/search/cs?searchtype=author&query=Nobody', fixture: 'search-empty' },
  { url: 'https://arxiv.org/search/advanced?advanced=&terms-0-term=pips', fixture: 'search-changed' },
  { url: 'https://www.arxiv.org/search/astro-ph?searchtype=author&query=Guo,+L' },
  { url: 'https://arxiv.org/search?query=rind' },
  { url: 'https://arxiv.org/search/advanced' },
];
