import { browser } from 'wxt/browser';
import { arxivAbsUrl, arxivIdOfUrl } from '../../lib/ids/arxiv-id.ts';
import { ask } from '../../lib/messages.ts';
import { mergeRecords } from '../../lib/papers/merge-records.ts';
import type { Store } from '../../lib/store/db.ts';
import { findPapers } from '../../lib/store/find-papers.ts';
import { isOnList } from '../../lib/store/reading-list.ts';
import type { AddressView } from '../../lib/view/reading-types.ts';

/** The paper that the tab's address names; null where it names none, or the browser does not tell. */
export async function addressOfTab(tabId: number | undefined): Promise<{ arxivId: string; url: string } | null> {
  const { url } = tabId === undefined ? { url: undefined } : await browser.tabs.get(tabId);
  const named = url === undefined ? null : arxivIdOfUrl(url);
  return named && url !== undefined ? { arxivId: named.id, url } : null;
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

/** Puts the paper of an address on the list, or takes it off: by the background, as a popup may close before it is done. */
export async function setSaved(
  store: Store,
  { arxivId, url }: { arxivId: string; url: string },
  isSaved: boolean,
): Promise<void> {
  if (isSaved) await ask('saveAddress', { address: url });
  else {
    const [paper] = await findPapers(store, [{ arxivId, title: '' }]);
    if (paper) await ask('setOnList', { ids: [paper.id], isOn: false });
  }
}
