import { readEntries, saysNoEntries } from './arxiv-entry.ts';
import { arxivHosts } from './arxiv-hosts.ts';
import { toSiteReading } from './site-reading.ts';
import type { SiteAdapter, SiteExample } from './types.ts';

const period = /^\/list\/[\w.-]+\/(?:new|recent|pastweek|current|\d{2}|\d{4}|\d{4}-?\d{2})\/?$/;
// "Catchup" prints a past day's "new" with the same macros (arxiv-browse's templates/catchup.html).
const catchup = /^\/catchup\/[\w.-]+\/\d{4}-\d{2}-\d{2}\/?$/;

export const arxivListing: SiteAdapter = {
  id: 'arxiv-listing',
  label: 'arXiv listing',
  hosts: arxivHosts,
  matches: (url) => period.test(url.pathname) || catchup.test(url.pathname),
  read(doc, url) {
    const skip = Number(url.searchParams.get('skip'));
    return toSiteReading({ site: 'arxiv-listing', kind: 'listing' }, url, readEntries(doc), () =>
      saysNoEntries(doc, skip),
    );
  },
};

export const examples: SiteExample[] = [];
