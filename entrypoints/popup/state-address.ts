import { browser } from 'wxt/browser';
import { arxivAbsUrl, arxivIdOfUrl } from '../../lib/ids/arxiv-id.ts';
import { mergeRecords } from '../../lib/papers/merge-records.ts';
import { saveById } from '../../lib/resolve/save-by-id.ts';
import type { Store } from '../../lib/store/db.ts';
import { findPapers } from '../../lib/store/find-papers.ts';
import { isOnList, removeReading } from '../../lib/store/reading-list.ts';
import { dayNoted } from '../../lib/surface/day-noted.ts';
import type { AddressView } from '../../lib/view/reading-types.ts';

/** The paper that the tab's address names; null where it names none, or the browser does not tell. */
export async function addressOfTab(
  tabId: number | undefined,
): Promise<{ arxivId: string; version?: number | undefined; url: string } | null> {
  const { url } = tabId === undefined ? { url: undefined } : await browser.tabs.get(tabId);
  const named = url === undefined ? null : arxivIdOfUrl(url);
  return named && url !== undefined ? { arxivId: named.id, version: named.version, url } : null;
}

/** How it stands with that paper. */
export async function viewAddress(store: Store, arxivId: string): Promise<AddressView> {
  const [paper] = await findPapers(store, [{ arxivId, title: '' }]);
  const entry = paper && (await store.reading.get(paper.id));
  const title = paper ? mergeRecords(paper).title : null;
  return {
    arxivId,
    url: arxivAbsUrl(arxivId),
    title: title === arxivId ? null : title,
    saved: entry && isOnList(entry) ? { status: entry.status } : null,
  };
}

/** Puts it on the list, or takes it off. */
export async function setSaved(
  store: Store,
  { arxivId, version, url }: { arxivId: string; version?: number | undefined; url: string },
  isSaved: boolean,
): Promise<void> {
  await dayNoted();
  const now = new Date().toISOString();
  if (isSaved) {
    await saveById(store, arxivId, version, url, now);
    return;
  }
  const [paper] = await findPapers(store, [{ arxivId, title: '' }]);
  if (paper) await removeReading(store, [paper.id], now);
}
