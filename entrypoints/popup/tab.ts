import { browser } from 'wxt/browser';

/** The tab the popup is about: the one named in its address (`?tab=ID`), else the one it was opened over. */
export async function tabOfPopup(): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (Number.isInteger(named) && named > 0) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
