import { arxivIdOfUrl } from '../../lib/ids/arxiv-id.ts';
import type { PageReading } from '../../lib/model/page-reading.ts';
import { saveById, savedById } from '../../lib/resolve/save-by-id.ts';
import { saveFromPage } from '../../lib/resolve/save-from-page.ts';
import type { Store } from '../../lib/store/db.ts';

/** Where an address was met. */
export interface Met {
  /** Address of the page. */
  from: string;
  /** The page as Byline reads it; null where it does not. */
  reading: PageReading | null;
  at: string;
}

/**
 * Puts the paper on the reading list whose address this is: as the page it was met on shows it, else as the store knows
 * it, else by its id. Null where it is no paper's address; `isNew` tells whether it was not on the list.
 */
export async function saveAddress(
  store: Store,
  address: string,
  { from, reading, at }: Met,
): Promise<{ paper: number; isNew: boolean } | null> {
  const found = arxivIdOfUrl(address);
  if (!found) return null;
  const saved = await savedById(store, found.id);
  if (saved) return { paper: saved.paper, isNew: false };
  const shown = reading?.problem ? undefined : reading?.papers.find(({ arxivId }) => arxivId === found.id);
  const paper = shown
    ? await saveFromPage(store, shown, from, at)
    : await saveById(store, found.id, found.version, from, at);
  return { paper, isNew: true };
}
