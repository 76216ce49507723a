import { identifyPage, pageKeys } from '../identity/identify-page.ts';
import { namePage } from '../identity/named-byline.ts';
import type { Match } from '../identity/types.ts';
import type { PageReading } from '../model/page-reading.ts';
import type { Store } from '../store/db.ts';
import { loadPage, type PageRows } from '../store/load-page.ts';

/** A page, with everything the store knows of it and whom each byline was resolved to. */
export interface ResolvedPage {
  rows: PageRows;
  /** By paper, by byline. */
  matches: Match[][];
}

/** Resolves every byline of a page: where store and identity meet. */
export async function resolvePage(store: Store, page: PageReading): Promise<ResolvedPage> {
  const named = namePage(page);
  const rows = await loadPage(store, page, pageKeys(page, named));
  return { rows, matches: identifyPage(page, named, rows) };
}
