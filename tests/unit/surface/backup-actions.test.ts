import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, type Settings } from '../../../lib/model/settings.ts';
import { noTriage } from '../../../lib/model/triage.ts';
import type { Store } from '../../../lib/store/db.ts';
import { backupOf, saveOne, staged } from '../store/backup/support.ts';
import { aStore } from '../support/store.ts';

// The modules look for the browser when they are loaded.
const runtime = { ...fakeBrowser.runtime, getManifest: () => ({ version: '0.1.0' }) };
vi.stubGlobal('chrome', { ...fakeBrowser, runtime });
const { restore } = await import('../../../lib/surface/backup-actions.ts');
const { beforeRestore, snapshotBlob } = await import('../../../lib/store/backup/snapshots.ts');
const { changeSettings, loadSettings } = await import('../../../lib/store/settings.ts');

beforeEach(() => fakeBrowser.reset());

const on = { ...defaultSettings.sources.orcid, isOn: true };
/** Settings as a reader leaves them, each unlike the default. */
const theirs: Settings = {
  ...defaultSettings,
  ...{ showAuthors: false, showPapers: false, showPossible: false, showScores: false },
  ...{ scoreProvider: 'reported', feedCorpus: false, keepVisits: false, isBlind: true, colourScheme: 'dark' },
  savedSearches: [{ name: 'Ice', query: 't:ice' }],
  triage: { 'cs.LG': { ...noTriage, words: 'flow' } },
  blindHosts: { 'arxiv.org': false },
  offHosts: ['export.arxiv.org'],
  offPages: ['arxiv.org/abs/2601.00001'],
  judge: { ...defaultSettings.judge, provider: 'server', confirmedHost: 'example.org' },
  sources: { ...defaultSettings.sources, orcid: on },
};

async function aLibrary() {
  const store = await aStore();
  await saveOne(store, '2601.00001', 'Tides under ice');
  return store;
}

async function replaceBy(blob: Blob, store: Store) {
  const backup = await staged(blob);
  expect(await restore(store, backup, 'replace')).toBeNull();
  await backup.drop();
}

test('replacing brings every setting along, but none by which something leaves the machine', async () => {
  const { sources, judge } = defaultSettings;
  await replaceBy(await backupOf(await aLibrary(), { settings: theirs }), await aStore());
  expect(await loadSettings()).toEqual({ ...theirs, sources, judge });
});

test('what a backup does not say of settings stays', async () => {
  await changeSettings(theirs);
  const store = await aLibrary();
  await replaceBy(await backupOf(store, { settings: { showScores: true } }), store);
  expect(await loadSettings()).toEqual({ ...theirs, showScores: true });
});

test('settings come back with the library as it was before', async () => {
  await changeSettings(theirs);
  const store = await aLibrary();
  await replaceBy(await backupOf(store, { settings: defaultSettings }), store);
  expect((await loadSettings()).savedSearches).toEqual([]);
  await replaceBy((await snapshotBlob(store, beforeRestore)) ?? new Blob(), store);
  expect(await loadSettings()).toEqual(theirs);
});
