import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { derive } from '../../../../lib/resolve/derive.ts';
import { eraseStore } from '../../../../lib/store/authors.ts';
import { dumpStore } from '../../../../lib/store/backup/dump.ts';
import { previewReplace } from '../../../../lib/store/backup/preview-replace.ts';
import { replaceStore } from '../../../../lib/store/backup/replace.ts';
import { dropStaged, stageBackup } from '../../../../lib/store/backup/stage.ts';
import { backupTables } from '../../../../lib/store/backup/tables.ts';
import { noteForCorpus } from '../../../../lib/store/corpus/errands.ts';
import type { Store } from '../../../../lib/store/db.ts';
import { mergeStores } from '../../../../lib/store/merge/merge-stores.ts';
import { editReading, removeReading } from '../../../../lib/store/reading-list.ts';
import { renewDerived } from '../../../../lib/store/renew-derived.ts';
import { aProfile } from '../../support/builders.ts';
import { aStore, everything, save } from '../../support/store.ts';
import { backupOf, now, saveOne, staged } from './support.ts';

/** A store with something in most tables. */
async function aLibrary(): Promise<Store> {
  const store = await aStore();
  await save(store, aProfile('Ilse Marn', [{ title: 'Tides under ice', names: ['Ilse Marn'], arxivId: '2601.00001' }]));
  const kept = await saveOne(store, '2601.00002', 'Salt and the slow clock');
  const gone = await saveOne(store, '2601.00003', 'A note that was withdrawn');
  await editReading(store, [kept], { note: 'See *section 2*.', tags: ['$bytes', 'salt'] }, now);
  await removeReading(store, [gone], now);
  await store.segments.put({
    id: 5,
    keys: ['arxiv:2601.00001'],
    titles: ['Tides under ice'],
    categories: [''],
    days: Int32Array.of(-3),
    isFromPage: Uint8Array.of(0),
    terms: Uint32Array.of(1, 4_000_000_000),
    starts: Uint32Array.of(0, 1, 2),
    papers: Uint32Array.of(0, 0),
  });
  const one = { id: 'cs', version: 1, keys: ['a'], earlier: Uint32Array.of(7), values: Float32Array.of(0.5) };
  await store.references.put(one);
  return store;
}

/** Everything, with the numbers of the order of changes left out: they go on. */
async function rowsOf(store: Store) {
  const { keyShards: _, reading = [], ...tables } = await everything(store);
  return { ...tables, reading: reading.map((entry) => ({ ...(entry as object), changed: 0 })) };
}

test('a store that was erased is, after replacing it by its backup, what it was', async () => {
  const store = await aLibrary();
  const before = await rowsOf(store);
  const machine = await store.meta.get('machine');
  const blob = await backupOf(store);
  await eraseStore(store);
  await saveOne(store, '2602.00001', 'What was saved since');
  const backup = await staged(blob);
  await replaceStore(store, backup);
  await backup.drop();
  expect(await rowsOf(store)).toEqual(before);
  expect(await store.meta.get('machine')).toEqual(machine);
  expect(await renewDerived(store, derive)).toBe(true);
  expect(await rowsOf(store)).toEqual(before);
});

test('on another machine the store is the same, and the machine another', async () => {
  const [store, other] = [await aLibrary(), await aStore()];
  const backup = await staged(await backupOf(store));
  await replaceStore(other, backup);
  await backup.drop();
  expect(await rowsOf(other)).toEqual(await rowsOf(store));
  expect((await other.meta.get('machine'))?.value).not.toBe((await store.meta.get('machine'))?.value);
});

test('the order of changes goes on after a replacing', async () => {
  const store = await aStore();
  await saveOne(store, '2601.00002', 'Salt and the slow clock');
  const blob = await backupOf(store);
  for (let at = 0; at < 5; at++) await saveOne(store, `2603.0000${at}`, `Later, part ${at}`);
  const backup = await staged(blob);
  await replaceStore(store, backup);
  await backup.drop();
  expect((await store.reading.toArray()).map(({ changed }) => changed)).toEqual([7]);
});

test('a backup holds neither the machine’s name for itself nor what waits to be asked', async () => {
  const store = await aLibrary();
  const { staged: backup } = (await stageBackup(await backupOf(store), derive)) as {
    staged: { store: Store; header: object };
  };
  expect(Object.keys((backup.header as { tables: object }).tables).sort()).toEqual([...backupTables.everything].sort());
  expect(await backup.store.meta.get('machine')).toBeUndefined();
  await backup.store.delete();
});

test('where anything is wrong the store is not touched, and nothing stays beside it', async () => {
  const store = await aLibrary();
  const before = await everything(store);
  const bytes = new Uint8Array(await (await backupOf(store)).arrayBuffer());
  for (const blob of [new Blob([bytes.subarray(0, bytes.length - 30)]), new Blob(['no backup'])]) {
    expect(await stageBackup(blob, derive)).toMatchObject({ ok: false, problem: { severity: 'error' } });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('byline-restore');
  }
  expect(await everything(store)).toEqual(before);
});

test('what a closed page left beside the store can be dropped, though it is open elsewhere', async () => {
  const store = await aLibrary();
  const blob = await backupOf(store);
  await staged(blob);
  const names = async () => (await indexedDB.databases()).map(({ name }) => name);
  expect(await names()).toContain('byline-restore');
  await dropStaged();
  expect(await names()).not.toContain('byline-restore');
  expect(await store.papers.count()).toBeGreaterThan(0);
});

test('a replacing that fails half-way leaves the store as it was', async () => {
  const store = await aLibrary();
  const before = await everything(store);
  const other = await aStore();
  await saveOne(other, '2604.00001', 'Another library');
  const backup = await staged(await backupOf(other));
  // A row that the store refuses, in the last table that is copied.
  await backup.store.keyShards.put({ id: 'papers:0', hashes: Uint32Array.of(1), ids: Float64Array.of(1) });
  const bulkAdd = store.references.bulkAdd;
  store.table('references').bulkAdd = () => Promise.reject(new Error('The disk is full.')) as never;
  await backup.store.references.put({
    id: 'x',
    version: 1,
    keys: [],
    earlier: new Uint32Array(),
    values: new Float32Array(),
  });
  await expect(replaceStore(store, backup)).rejects.toThrow('The disk is full.');
  store.table('references').bulkAdd = bulkAdd as never;
  expect(await everything(store)).toEqual(before);
  await backup.drop();
});

test('a row that is not what its table holds is left out and said, and the others are there', async () => {
  const store = await aLibrary();
  await store.papers.put({ id: 99, records: 'none' } as never);
  await store.segments.put({ id: 7, keys: ['a'] } as never);
  const backup = await staged(await backupOf(store));
  expect(backup.leftOut.map(({ code, said }) => [code, said])).toEqual([
    ['row-left-out', '99'],
    ['row-left-out', '7'],
  ]);
  expect(await backup.store.papers.count()).toBe((await store.papers.count()) - 1);
  await backup.drop();
});

test('the preview of a replacing counts, and names what would be missing', async () => {
  const store = await aLibrary();
  const blob = await backupOf(store);
  const late = await saveOne(store, '2605.00001', 'Saved after the backup');
  await store.papers.update(late, { id: late });
  const backup = await staged(blob);
  const preview = await previewReplace(store, backup);
  expect(preview).toMatchObject({ missing: 1, missingTitles: ['Saved after the backup'] });
  expect(preview.tables.find(({ table }) => table === 'reading')).toEqual({ table: 'reading', now: 2, after: 1 });
  await backup.drop();
});

test('merging a store’s own backup changes nothing', async () => {
  const store = await aLibrary();
  const before = (await dumpStore(store, { scope: 'without corpus', at: now, app: '1' })).content;
  const backup = await staged(await backupOf(store, { scope: 'without corpus' }));
  const report = await mergeStores(store, backup.store, derive, now);
  await backup.drop();
  expect(report).toMatchObject({ papersAdded: 0, entriesAdded: 0, entriesChanged: 0, authorsAdded: 0 });
  expect((await dumpStore(store, { scope: 'without corpus', at: now, app: '1' })).content).toBe(before);
});

test('the corpus is rebuilt where a backup holds none', async () => {
  const store = await aLibrary();
  await store.corpusErrands.clear();
  const backup = await staged(await backupOf(store, { scope: 'without corpus' }));
  await replaceStore(store, backup);
  await backup.drop();
  expect(await store.segments.count()).toBe(1);
  const errands = await store.corpusErrands.toArray();
  expect(errands.flatMap(({ papers }) => papers)).toHaveLength(await store.papers.count());
  await noteForCorpus(store, [], []);
});
