import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReading } from '../../../lib/model/page-reading.ts';
import { noTriage } from '../../../lib/model/triage.ts';
import type { Store } from '../../../lib/store/db.ts';
import { aPaperReading } from '../support/builders.ts';
import { aStore, everything } from '../support/store.ts';

// The modules look for the browser when they are loaded.
vi.stubGlobal('chrome', fakeBrowser);
const { createTriage, forgetOldLater, noteMetLater } = await import('../../../entrypoints/background/triage.ts');
const { changeSettings, loadSettings } = await import('../../../lib/store/settings.ts');

const url = 'https://arxiv.org/list/cs.LG/new';
const [first, second] = [aPaperReading('2611.00001', 'First', []), aPaperReading('2611.00002', 'Second', [])];
const page = (change: Partial<PageReading> = {}): PageReading => ({
  site: 'arxiv-listing',
  kind: 'listing',
  url,
  papers: [first, second],
  ...change,
});
const question = { url, listing: 'cs.LG', papers: [first, second], known: [] };
const sender = { tabId: undefined };

let store: Store;
const openStore = async () => store;
beforeEach(async () => {
  fakeBrowser.reset();
  store = await aStore();
  // IndexedDB needs the other timers.
  vi.useFakeTimers({ toFake: ['setTimeout', 'Date'], now: Date.parse('2026-11-23T09:00:00.000Z') });
});
afterEach(() => {
  vi.useRealTimers();
  return store.delete();
});

/** Notes a page, and waits until that is done: until the store holds so many papers. */
async function meet(reading: PageReading, papers = 0) {
  const opened = vi.fn(openStore);
  noteMetLater(opened, reading);
  expect(opened).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(3_000);
  vi.useRealTimers();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await vi.waitFor(async () => expect(await store.metPapers.count()).toBe(papers), 10_000);
  return opened;
}

test('the entries of a listing are kept a little after its page was answered, under its name', async () => {
  await meet(page(), 2);
  expect(await store.metPapers.toArray()).toMatchObject([
    { id: first.arxivId, listings: ['cs.LG'], firstAt: '2026-11-23T09:00:03.000Z' },
    { id: second.arxivId, listings: ['cs.LG'] },
  ]);
});

test('so are those of a search', async () => {
  await meet(page({ kind: 'search', url: 'https://arxiv.org/search/?query=flow' }), 2);
  expect((await store.metPapers.toArray()).map(({ listings }) => listings)).toEqual([['search'], ['search']]);
});

test.each<Partial<PageReading>>([{ kind: 'abstract' }, { kind: 'author' }, { problem: 'layout-changed' }])(
  'of a page that is %o nothing is kept',
  async (change) => {
    expect(await meet(page(change))).not.toHaveBeenCalled();
  },
);

test('where the reader keeps no visits nothing is written', async () => {
  await changeSettings({ keepVisits: false });
  const before = await everything(store);
  await createTriage(openStore).viewTriage(question, sender);
  expect(await meet(page())).not.toHaveBeenCalled();
  expect(await everything(store)).toEqual(before);
});

test('a visit is noted by asking; the next one knows what is new', async () => {
  const { viewTriage } = createTriage(openStore);
  expect(await viewTriage({ ...question, papers: [first] }, sender)).toMatchObject({ lastVisit: null });
  await meet(page({ papers: [first] }), 1);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-24T09:00:00.000Z') });
  const answer = await viewTriage(question, sender);
  expect(answer?.lastVisit).toMatch(/ Nov, /);
  expect(answer?.papers.map(({ isNew }) => isNew)).toEqual([false, true]);
});

test('visits and marks go when their time is over, although no listing is visited', async () => {
  const { markSeen, viewTriage } = createTriage(openStore);
  await viewTriage(question, sender);
  await markSeen({ arxivIds: [first.arxivId], isSeen: true }, sender);
  vi.setSystemTime(Date.parse('2027-11-23T09:00:00.000Z'));
  forgetOldLater(store);
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  await vi.waitFor(async () => expect([await store.visits.count(), await store.seenEntries.count()]).toEqual([0, 0]));
});

test('where Byline is switched off nothing is answered and nothing noted', async () => {
  await changeSettings({ offHosts: ['arxiv.org'] });
  expect(await createTriage(openStore).viewTriage(question, sender)).toBeNull();
  expect(await store.visits.count()).toBe(0);
});

test('marks are given and taken away', async () => {
  const { markSeen, viewTriage } = createTriage(openStore);
  const seen = async () => (await viewTriage(question, sender))?.papers.map(({ isSeen }) => isSeen);
  await markSeen({ arxivIds: [first.arxivId, second.arxivId], isSeen: true }, sender);
  expect(await seen()).toEqual([true, true]);
  await markSeen({ arxivIds: [first.arxivId], isSeen: false }, sender);
  expect(await seen()).toEqual([false, true]);
});

test('how a listing was left is remembered for it alone', async () => {
  const { setTriage, viewTriage } = createTriage(openStore);
  const [one, other] = [
    { ...noTriage, sort: 'topics' as const },
    { ...noTriage, words: 'flow' },
  ];
  // Two tabs at once.
  await Promise.all([
    setTriage({ listing: 'cs.LG', choice: one }, sender),
    setTriage({ listing: 'search', choice: other }, sender),
  ]);
  expect((await loadSettings()).triage).toEqual({ 'cs.LG': one, search: other });
  expect(await viewTriage(question, sender)).toMatchObject({ choice: one });
  expect(await viewTriage({ ...question, listing: 'cs.CV' }, sender)).toMatchObject({ choice: noTriage });
});
