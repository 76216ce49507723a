import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { openStore } from '../../../lib/store/db.ts';

test('a store made by a newer Byline is not opened, and stays as it is', async () => {
  const newer = new Dexie('newer');
  newer.version(99).stores({ authors: 'id', surprises: 'id' });
  await newer.open();
  await newer.table('surprises').add({ id: 1 });
  newer.close();
  await expect(openStore('newer')).rejects.toThrow(/newer Byline/);
  await newer.open();
  expect(newer.backendDB().version).toBe(990);
  expect(await newer.table('surprises').count()).toBe(1);
  newer.close();
});

test('a store is opened again with what was written', async () => {
  const first = await openStore('again');
  await first.tombstones.add({ id: 'author:1', at: '2026-11-01T00:00:00Z' });
  first.close();
  expect(await (await openStore('again')).tombstones.count()).toBe(1);
});
