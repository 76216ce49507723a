import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aStore } from '../../support/store.ts';
import { now, saveOne } from './support.ts';

// The modules look for the browser when they are loaded.
vi.stubGlobal('chrome', fakeBrowser);
const { lastBackup, noteBackup } = await import('../../../../lib/store/backup/last-backup.ts');
const { forgetEviction, markStore, wasEvicted } = await import('../../../../lib/store/backup/mark.ts');

beforeEach(() => fakeBrowser.reset());

test('a store that was filled and is gone is known to have been cleared', async () => {
  const store = await aStore();
  await markStore(store);
  expect(await store.meta.get('mark')).toBeUndefined();
  await saveOne(store, '2601.00001', 'Tides under ice');
  await markStore(store);
  expect(await wasEvicted(store)).toBe(false);
  const emptied = await aStore();
  expect(await wasEvicted(emptied)).toBe(true);
  // Filling it again does not hide what was lost.
  await saveOne(emptied, '2601.00002', 'Salt and the slow clock');
  await markStore(emptied);
  expect(await wasEvicted(emptied)).toBe(true);
  await forgetEviction();
  await markStore(emptied);
  expect(await wasEvicted(emptied)).toBe(false);
  expect((await emptied.meta.get('mark'))?.value).toBeGreaterThan(0);
});

test('the last backup is remembered, and whether the list changed since', async () => {
  const store = await aStore();
  expect(await lastBackup(store)).toEqual({ at: null, changedSince: false });
  await saveOne(store, '2601.00001', 'Tides under ice');
  expect(await lastBackup(store)).toEqual({ at: null, changedSince: true });
  await noteBackup(store, now);
  expect(await lastBackup(store)).toEqual({ at: now, changedSince: false });
  await saveOne(store, '2601.00002', 'Salt and the slow clock');
  expect(await lastBackup(store)).toEqual({ at: now, changedSince: true });
});
