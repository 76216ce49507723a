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

export const examples: SiteExample[] = [
  { url: 'https://arxiv.org/list/cs.SD/new', fixture: 'listing-new' },
  { url: 'https://export.arxiv.org/list/math-ph/recent?skip=0&show=50', fixture: 'listing-recent' },
  { url: 'https://arxiv.org/list/cs.SD/2505', fixture: 'listing-changed' },
  { url: 'https://arxiv.org/list/econ.EM/new', fixture: 'listing-empty' },
  { url: 'https://arxiv.org/list/cs.LG/pastweek?skip=50&show=2000' },
  { url: 'https://arxiv.org/list/cond-mat.mtrl-sci/current' },
  { url: 'https://arxiv.org/list/astro-ph/2018-10' },
  { url: 'https://arxiv.org/list/astro-ph/1997?skip=25&show=25' },
  { url: 'https://arxiv.org/catchup/grp_physics/2025-05-05?abs=True&page=2' },
];
