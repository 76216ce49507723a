import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { flash, showKnown } from '../../../entrypoints/background/badge.ts';
import { undoMenu } from '../../../entrypoints/background/undo-save.ts';
import { linkPatterns, listenToWaysIn, saveCommand } from '../../../entrypoints/background/ways-in.ts';
import { arxivIdOfUrl } from '../../../lib/ids/arxiv-id.ts';
import type { PageReading } from '../../../lib/model/page-reading.ts';
import { mergeRecords } from '../../../lib/papers/merge-records.ts';
import { savePapersFromPage } from '../../../lib/resolve/save-from-page.ts';
import type { Scorer } from '../../../lib/resolve/score-papers.ts';
import type { Store } from '../../../lib/store/db.ts';
import { fullSentence } from '../../../lib/surface/full-disk.ts';
import { aPage, aPaperReading } from '../support/builders.ts';
import { aStore } from '../support/store.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';

const { browser } = vi.hoisted(() => ({ browser: {} as FakeBrowser }));
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../../../lib/store/settings.ts', () => ({ loadSettings: async () => ({ showScores: true }) }));

const sheep = aPaperReading('2601.00001', 'Counting sheep with few labels', ['Ada Quill']);
const abstract = 'https://arxiv.org/abs/2601.00001';
const scoreStored = vi.fn<Scorer['scoreStored']>(async () => []);
let store: Store;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  store = await aStore();
  Object.assign(browser, fakeBrowser());
  listenToWaysIn(async () => store, { score: async () => [], scoreStored });
  browser.install();
});
afterEach(() => vi.useRealTimers());

/** What a tab's page was read as, if Byline reads it. */
function shows(reading: PageReading | null): void {
  browser.readings.set(1, reading);
}

async function saved() {
  await vi.waitFor(() => expect(browser.badge.get(1)).toBe('✓'));
  const entries = await store.reading.toArray();
  const papers = await store.papers.bulkGet(entries.map(({ paper }) => paper));
  return entries.map((entry, at) => {
    const paper = papers[at];
    return { ...entry, title: paper && mergeRecords(paper).title };
  });
}

test('a link is saved from its menu as the page shows the paper; the badge says so and is as before', async () => {
  browser.badge.set(1, '3');
  shows({ ...aPage(sheep), kind: 'listing' });
  const pageUrl = 'https://arxiv.org/list/cs.LG/new';
  browser.click({ linkUrl: 'https://arxiv.org/pdf/2601.00001v3.pdf#page=2', pageUrl }, { id: 1 });
  expect(await saved()).toMatchObject([{ title: sheep.title, savedFrom: pageUrl }]);
  await vi.waitFor(() => expect(scoreStored).toHaveBeenCalled());
  // The page has one more known author by now; the badge says so when it has said that the paper is saved.
  await showKnown(1, 4);
  expect(browser.badge.get(1)).toBe('✓');
  await vi.advanceTimersByTimeAsync(2_100);
  expect(browser.badge.get(1)).toBe('4');
});

test('the badge of one page is not put back over another', async () => {
  browser.badge.set(1, '3');
  browser.click({ linkUrl: abstract, pageUrl: 'https://arxiv.org/list/cs.LG/new' }, { id: 1 });
  await saved();
  // The browser clears what was said of a page when its tab goes to the next one: a PDF, of which nobody is counted.
  browser.badge.delete(1);
  await vi.advanceTimersByTimeAsync(2_100);
  expect(browser.badge.get(1)).toBeUndefined();

  browser.badge.set(1, '3');
  browser.press(saveCommand, { id: 1, url: abstract });
  await saved();
  browser.badge.delete(1);
  await showKnown(1, 5);
  expect(browser.badge.get(1)).toBe('5');
  await vi.advanceTimersByTimeAsync(2_100);
  expect(browser.badge.get(1)).toBe('5');
});

test('a tab that is closed while its badge says something is no error', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  browser.click({ linkUrl: abstract, pageUrl: 'https://arxiv.org/list/cs.LG/new' }, { id: 1 });
  await saved();
  const gone = async () => Promise.reject(new Error('No tab with id: 1.'));
  Object.assign(browser.action, { getBadgeText: gone, setBadgeText: gone, setTitle: gone });
  await vi.advanceTimersByTimeAsync(2_100);
  await showKnown(1, 4);
  expect(said).not.toHaveBeenCalled();
  said.mockRestore();
});

test('a link elsewhere is saved by its id, and once however often it is chosen', async () => {
  const link = { linkUrl: 'http://export.arxiv.org/abs/hep-th/9901001?context=hep', pageUrl: 'https://example.org/' };
  browser.click(link, { id: 1 });
  const [first] = await saved();
  expect(first).toMatchObject({ title: 'hep-th/9901001', savedFrom: 'https://example.org/' });
  await vi.advanceTimersByTimeAsync(2_100);
  browser.click(link, { id: 1 });
  expect(await saved()).toMatchObject([{ savedAt: first?.savedAt }]);
});

test('the key saves the paper of the tab: an abstract as it is read, a PDF by its address', async () => {
  shows(aPage(sheep));
  browser.press(saveCommand, { id: 1, url: abstract });
  expect(await saved()).toMatchObject([{ title: sheep.title, savedFrom: abstract }]);
  await vi.advanceTimersByTimeAsync(2_100);
  shows(null);
  browser.press(saveCommand, { id: 1, url: 'https://arxiv.org/pdf/2601.00002v1' });
  await vi.waitFor(async () => expect(await store.reading.count()).toBe(2));
});

test('what was saved last is taken back from the menu of the toolbar button, once', async () => {
  browser.install();
  const undo = () => browser.menus.find(({ id }) => id === undoMenu);
  await vi.waitFor(() => expect(undo()).toMatchObject({ visible: false }));
  shows(aPage({ ...sheep, title: 'Sheep & goats, %s of them' }));
  browser.press(saveCommand, { id: 1, url: abstract });
  await vi.waitFor(() =>
    expect(undo()).toMatchObject({ title: 'Undo saving “Sheep && goats, % s of them”', visible: true }),
  );
  await saved();
  const isOnList = async () => (await store.reading.toArray()).map(({ removedAt }) => removedAt === undefined);
  browser.click({ menuItemId: undoMenu }, { id: 1 });
  await vi.waitFor(() => expect(browser.badge.get(1)).toBe('✗'));
  expect(await isOnList()).toEqual([false]);
  expect(undo()?.visible).toBe(false);
  // Saved again since, from elsewhere: a menu that is still open takes nothing away.
  await savePapersFromPage(store, [sheep], abstract, '2026-11-24T10:00:00.000Z');
  browser.click({ menuItemId: undoMenu }, { id: 1 });
  await vi.advanceTimersByTimeAsync(2_100);
  expect(await isOnList()).toEqual([true]);
});

test('what could not be kept is said on the toolbar, and why', async () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const setTitle = vi.spyOn(browser.action, 'setTitle');
  shows(aPage(sheep));
  vi.spyOn(store.reading, 'bulkPut').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
  browser.press(saveCommand, { id: 1, url: abstract });
  await vi.waitFor(() => expect(browser.badge.get(1)).toBe('!'));
  expect(setTitle).toHaveBeenCalledWith({ tabId: 1, title: `Byline: ${fullSentence}` });
  expect(await store.reading.count()).toBe(0);
  errors.mockRestore();
});

test('two words at once on the badge: then it is as before, and stays so', async () => {
  browser.badge.set(2, '3');
  const both = [flash(2, '✓', 'Saved'), flash(2, '–', 'Not saved')];
  for (const _ of ['first', 'second']) {
    await vi.advanceTimersByTimeAsync(2_100);
    expect(browser.badge.get(2)).toBe('3');
  }
  await Promise.all(both);
});

test('of a page whose layout changed nothing is believed', async () => {
  shows({ ...aPage({ ...sheep, title: 'Skip to main content' }), problem: 'layout-changed' });
  browser.press(saveCommand, { id: 1, url: abstract });
  expect(await saved()).toMatchObject([{ title: sheep.arxivId }]);
});

test('before the first saving of a day the list is kept as the day before left it', async () => {
  await savePapersFromPage(store, [sheep], abstract, '2026-11-24T10:00:00.000Z');
  shows(null);
  browser.press(saveCommand, { id: 1, url: 'https://arxiv.org/pdf/2601.00002v1' });
  await vi.waitFor(async () => expect(await store.reading.count()).toBe(2));
  expect((await store.snapshots.toArray()).map(({ entries }) => entries)).toEqual([1]);
});

test('where the tab is of no paper the key saves nothing and says so; other commands are not its business', async () => {
  shows({ ...aPage(sheep), kind: 'listing' });
  browser.press('another', { id: 1, url: abstract });
  browser.press(saveCommand, { id: 1, url: 'https://arxiv.org/list/cs.LG/new' });
  await vi.waitFor(() => expect(browser.badge.get(1)).toBe('–'));
  expect(await store.reading.count()).toBe(0);
});

test('the menus stand on papers of arXiv alone, once however often they are made', async () => {
  for (const _ of ['installed', 'updated']) {
    browser.install();
    await vi.waitFor(() =>
      expect(browser.menus.map(({ contexts }) => contexts)).toEqual([['link'], ['page'], ['action']]),
    );
  }
  expect(browser.menus[0]?.targetUrlPatterns).toEqual(linkPatterns);
  expect(browser.menus[1]?.documentUrlPatterns).toEqual(
    linkPatterns.filter((pattern) => pattern.includes('arxiv.org')),
  );
  for (const pattern of linkPatterns) {
    const id = pattern.includes('doi.org') ? 'arXiv.2601.00001' : '2601.00001';
    expect(arxivIdOfUrl(pattern.replace('*:', 'https:').replace('*', id))).toEqual({ id: '2601.00001' });
  }
});
