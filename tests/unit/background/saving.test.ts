import { expect, test, vi } from 'vitest';
import { createSaving } from '../../../entrypoints/background/saving.ts';
import type { Scorer } from '../../../lib/resolve/score-papers.ts';
import { listSnapshots } from '../../../lib/store/backup/snapshots.ts';
import { aProfile } from '../support/builders.ts';
import { aStore, save } from '../support/store.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';

const { browser } = vi.hoisted(() => ({ browser: {} as FakeBrowser }));
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../../../lib/store/settings.ts', () => ({ loadSettings: async () => ({ showScores: true }) }));

test('a paper saved by its address is scored, the day is noted before, and it is new once', async () => {
  Object.assign(browser, fakeBrowser());
  const store = await aStore();
  const title = 'Counting sheep with few labels';
  await save(store, aProfile('Ada Quill', [{ title, names: ['Ada Quill'], arxivId: '2601.00001' }], { hIndex: 7 }));
  const scoreStored = vi.fn<Scorer['scoreStored']>(async () => []);
  const { saveAddress, setOnList } = createSaving(async () => store, { score: async () => [], scoreStored });
  const ask = (address: string) => saveAddress({ address }, { tabId: undefined, url: undefined });
  const address = 'https://arxiv.org/pdf/2601.00001v2.pdf#page=3';
  const [id = 0, ...others] = await ask(address);
  expect(others).toEqual([]);
  expect(await store.reading.get(id)).toMatchObject({
    savedFrom: address,
    versionSeen: 2,
    snapshot: [{ name: 'Ada Quill', hIndex: 7 }],
  });
  await vi.waitFor(() => expect(scoreStored).toHaveBeenCalledOnce());
  expect(scoreStored.mock.calls[0]?.[0]).toMatchObject([{ id }]);
  expect(await ask(address)).toEqual([]);
  expect(await ask('https://example.org/2601.00001')).toEqual([]);
  expect(await listSnapshots(store)).toMatchObject([{ entries: 1 }]);
  await setOnList({ ids: [id], isOn: false }, { tabId: undefined, url: undefined });
  expect(await ask(address)).toEqual([id]);
});
