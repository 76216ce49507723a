import { arxivAbstract } from './arxiv-abstract.ts';
import { arxivAuthor } from './arxiv-author.ts';
import { arxivListing } from './arxiv-listing.ts';
import { arxivSearch } from './arxiv-search.ts';
import type { SiteAdapter } from './types.ts';

/** Every kind of page we read. At most one of them owns an address. */
export const sites: readonly SiteAdapter[] = [arxivAbstract, arxivListing, arxivSearch, arxivAuthor];

/** The adapter that owns an address, or null. */
export function adapterFor(url: URL): SiteAdapter | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return sites.find((site) => site.hosts.includes(url.host) && site.matches(url)) ?? null;
}
