import { type Browser, browser } from 'wxt/browser';
import { askTab, refreshPages } from '../../lib/messages.ts';
import { report } from '../../lib/report.ts';
import type { Scorer } from '../../lib/resolve/score-papers.ts';
import type { Store } from '../../lib/store/db.ts';
import { flash } from './badge.ts';
import { saveAddress } from './save-address.ts';
import { scoreLater } from './saving.ts';

/** The command of the manifest. */
export const saveCommand = 'save-paper';

const hosts = ['arxiv.org', 'www.arxiv.org', 'export.arxiv.org'];
/** Addresses of papers, as the browser matches them. */
export const paperPatterns = hosts.flatMap((host) => ['abs', 'pdf', 'html'].map((kind) => `*://${host}/${kind}/*`));

const title = 'Save to Byline’s reading list';

type Tab = Pick<Browser.tabs.Tab, 'id' | 'url'>;

/** Saving from outside a page: a link's or a page's menu, and a key. Call it on the first tick. */
export function listenToWaysIn(openStore: () => Promise<Store>, scorer: Scorer): void {
  const attempt = (address: string | undefined, tab: Tab | undefined) =>
    void save(openStore, scorer, address, tab).catch((error: unknown) => report(error, 'background: saving'));
  // Menus outlive the worker; they are made anew when the extension is.
  browser.runtime.onInstalled.addListener(() => void browser.contextMenus.removeAll().then(makeMenus));
  browser.contextMenus.onClicked.addListener(({ linkUrl, pageUrl }, tab) =>
    attempt(linkUrl ?? pageUrl, tab && { ...tab, url: pageUrl ?? tab.url }),
  );
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === saveCommand) attempt(tab?.url, tab);
  });
}

function makeMenus(): void {
  browser.contextMenus.create({ id: 'save-link', title, contexts: ['link'], targetUrlPatterns: paperPatterns });
  browser.contextMenus.create({ id: 'save-page', title, contexts: ['page'], documentUrlPatterns: paperPatterns });
}

async function save(
  openStore: () => Promise<Store>,
  scorer: Scorer,
  address: string | undefined,
  tab: Tab | undefined,
): Promise<void> {
  const reading = tab?.id === undefined ? null : await askTab(tab.id, 'readPage');
  const store = await openStore();
  const met = { from: tab?.url ?? address ?? '', reading, at: new Date().toISOString() };
  const saved = await saveAddress(store, address ?? '', met);
  if (saved?.isNew) {
    void refreshPages();
    scoreLater(store, scorer, [saved.paper]);
  }
  if (tab?.id !== undefined) await flash(tab.id, ...(saved ? said(saved) : nothingHere));
}

function said({ isNew }: { isNew: boolean }): [text: string, title: string] {
  return ['✓', isNew ? 'Byline: saved to the reading list' : 'Byline: on the reading list already'];
}

const nothingHere: [text: string, title: string] = ['–', 'Byline: this page is not of one paper on arXiv'];
