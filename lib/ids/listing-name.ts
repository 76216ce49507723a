/** What a listing is remembered by: `cs.LG` for `/list/cs.LG/new` and `/catchup/cs.LG/…`, `search` for every search. */
export function listingName(url: string): string {
  const [, kind, category = ''] = new URL(url).pathname.split('/');
  return (kind === 'list' || kind === 'catchup') && category !== '' ? category.slice(0, 100) : 'search';
}

/** Where a listing can be opened again. */
export function listingAddress(name: string): string {
  return name === 'search' ? 'https://arxiv.org/search/' : `https://arxiv.org/list/${name}/recent`;
}
