import { type Browser, browser } from 'wxt/browser';
import { askTab, refreshPages } from '../../lib/messages.ts';
import { report } from '../../lib/report.ts';
import type { Scorer } from '../../lib/resolve/score-papers.ts';
import type { Store } from '../../lib/store/db.ts';
import { noteToday } from '../../lib/surface/note-today.ts';
import { flash, flashFailure } from './badge.ts';
import { saveByAddress } from './saving.ts';
import { makeUndoMenu, offerUndo, undoMenu, undoSave } from './undo-save.ts';

/** The command of the manifest. */
export const saveCommand = 'save-paper';

const hosts = ['arxiv.org', 'www.arxiv.org', 'export.arxiv.org'];
/** Addresses of papers, as the browser matches them. */
const pagePatterns = hosts.flatMap((host) => ['abs', 'pdf', 'html'].map((kind) => `*://${host}/${kind}/*`));
/** The same, with what leads there: the DOIs that arXiv gives. */
const doiPatterns = ['doi.org', 'dx.doi.org', 'www.doi.org'].map((host) => `*://${host}/10.48550/*`);
export const linkPatterns = [...pagePatterns, ...doiPatterns];

const title = 'Save to Byline’s reading list';

type Tab = Pick<Browser.tabs.Tab, 'id' | 'url'>;

/** Saving from outside a page: a link's or a page's menu, and a key. Call it on the first tick. */
export function listenToWaysIn(openStore: () => Promise<Store>, scorer: Scorer): void {
  const attempting = (work: Promise<void>, tab: Tab | undefined) =>
    void work.catch((error: unknown) => {
      report(error, 'background: saving');
      if (tab?.id !== undefined) flashFailure(tab.id, error);
    });
  const attempt = (address: string | undefined, tab: Tab | undefined) =>
    attempting(save(openStore, scorer, address, tab), tab);
  // Menus outlive the worker; they are made anew when the extension is.
  browser.runtime.onInstalled.addListener(() => void browser.contextMenus.removeAll().then(makeMenus));
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl, pageUrl }, tab) => {
    if (menuItemId === undoMenu) attempting(takeBack(openStore, tab), tab);
    else attempt(linkUrl ?? pageUrl, tab && { ...tab, url: pageUrl ?? tab.url });
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === saveCommand) attempt(tab?.url, tab);
  });
}

function makeMenus(): void {
  browser.contextMenus.create({ id: 'save-link', title, contexts: ['link'], targetUrlPatterns: linkPatterns });
  browser.contextMenus.create({ id: 'save-page', title, contexts: ['page'], documentUrlPatterns: pagePatterns });
  makeUndoMenu();
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
  const saved = await saveByAddress(store, scorer, address ?? '', met);
  if (saved?.isNew)
    void offerUndo(store, saved.paper).catch((error: unknown) => report(error, 'background: offering undo'));
  if (tab?.id !== undefined) await flash(tab.id, ...(saved ? said(saved) : nothingHere));
}

async function takeBack(openStore: () => Promise<Store>, tab: Tab | undefined): Promise<void> {
  const store = await openStore();
  await noteToday(store);
  const isGone = await undoSave(store, new Date().toISOString());
  if (!isGone) return;
  void refreshPages();
  if (tab?.id !== undefined) await flash(tab.id, '✗', 'Byline: taken off the reading list again');
}

function said({ isNew }: { isNew: boolean }): [text: string, title: string] {
  return [
    '✓',
    isNew
      ? 'Byline: saved to the reading list; the menu of this button takes it back'
      : 'Byline: on the reading list already',
  ];
}

const nothingHere: [text: string, title: string] = ['–', 'Byline: this page is not of one paper on arXiv'];
