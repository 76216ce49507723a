import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { peekBackup } from '../../../../lib/backup/read-backup.ts';
import { BackupWriter } from '../../../../lib/backup/write-backup.ts';
import { derive } from '../../../../lib/resolve/derive.ts';
import { eraseStore } from '../../../../lib/store/authors.ts';
import { previewReplace } from '../../../../lib/store/backup/preview-replace.ts';
import { replaceStore } from '../../../../lib/store/backup/replace.ts';
import { stageBackup } from '../../../../lib/store/backup/stage.ts';
import { backupTables, knownBackups, newestSchema } from '../../../../lib/store/backup/tables.ts';
import { removeComparison, saveComparison } from '../../../../lib/store/comparisons.ts';
import type { Store } from '../../../../lib/store/db.ts';
import { noteMet, noteVisit } from '../../../../lib/store/met-papers.ts';
import { editPerson } from '../../../../lib/store/people.ts';
import { markSeen } from '../../../../lib/store/seen-entries.ts';
import { aPaperReading } from '../../support/builders.ts';
import { saveLinGuos } from '../../support/people.ts';
import { aStore } from '../../support/store.ts';
import { backupOf, now, staged } from './support.ts';

const kept = ['people', 'comparisons', 'seenEntries'] as const;
const own = ['metPapers', 'visits'] as const;
const rowsOf = async (store: Store, names: readonly string[]) =>
  Object.fromEntries(await Promise.all(names.map(async (name) => [name, await store.table(name).toArray()] as const)));

/** A store with something in every table that version 6 brought. */
async function aLibrary() {
  const store = await aStore();
  const { mixed, other, ada } = await saveLinGuos(store);
  await editPerson(store, mixed, { groups: ['Committee'], note: 'Fusion.' }, now);
  await editPerson(store, ada, { groups: ['Committee'] }, now);
  await editPerson(store, ada, { groups: [] }, now);
  const seen = { at: now, cells: [], joint: [{ a: mixed, b: other, papers: 0 }] };
  await saveComparison(store, { name: 'Panel', authors: [mixed, other], seen }, now);
  await removeComparison(store, await saveComparison(store, { name: 'Gone', authors: [mixed, ada] }, now), now);
  await markSeen(store, ['2611.00001'], true, now);
  await noteVisit(store, 'cs.LG', now);
  await noteMet(store, 'cs.LG', [aPaperReading('2611.00001', 'Met', [])], now);
  return { store, mixed, ada };
}

test('groups and notes, comparisons and marks are in a backup of the library; what was met on listings is in none', async () => {
  expect(newestSchema).toBe(6);
  for (const scope of ['everything', 'without corpus'] as const) {
    for (const table of kept) expect(backupTables[scope]).toContain(table);
    for (const table of own) expect(backupTables[scope]).not.toContain(table);
  }
  expect(backupTables['reading list']).toEqual(['reading', 'papers']);
  const { store } = await aLibrary();
  const header = await peekBackup(await backupOf(store), knownBackups);
  expect(header).toMatchObject({ schema: 6, tables: { people: 2, comparisons: 2, seenEntries: 1 } });
  for (const table of own) expect(Object.keys(header?.tables ?? {})).not.toContain(table);
});

test('restored by replacing they are what they were, and this machine’s visits stay', async () => {
  const { store } = await aLibrary();
  const [before, blob] = [await rowsOf(store, kept), await backupOf(store)];
  await eraseStore(store);
  await noteVisit(store, 'math.CO', now);
  const visits = await rowsOf(store, own);
  const backup = await staged(blob);
  expect(backup.leftOut).toEqual([]);
  await replaceStore(store, backup);
  await backup.drop();
  expect(await rowsOf(store, kept)).toEqual(before);
  expect(await rowsOf(store, own)).toEqual(visits);
});

test('the preview of a replacing counts whom something is kept about and what is compared, not what was deleted', async () => {
  const { store, ada } = await aLibrary();
  const backup = await staged(await backupOf(store));
  await editPerson(store, ada, { note: 'Engines.' }, now);
  const { tables } = await previewReplace(store, backup);
  await backup.drop();
  expect(tables.filter(({ table }) => table === 'people' || table === 'comparisons')).toEqual([
    { table: 'people', now: 2, after: 1 },
    { table: 'comparisons', now: 1, after: 1 },
  ]);
});

test('rows that are none are left out and said', async () => {
  const { store } = await aLibrary();
  await store.people.put({ author: 1, groups: 'none' } as never);
  await store.comparisons.put({ id: 1, name: '', authors: [1] } as never);
  await store.seenEntries.put({ id: 'x'.repeat(50), at: now });
  const backup = await staged(await backupOf(store));
  expect(backup.leftOut.map(({ code, said }) => [code, said])).toEqual([
    ['row-left-out', '1'],
    ['row-left-out', '1'],
    ['row-left-out', 'x'.repeat(50)],
  ]);
  expect(await rowsOf(backup.store, kept)).toMatchObject({
    people: [{}, {}],
    comparisons: [{}, {}],
    seenEntries: [{}],
  });
  await backup.drop();
});

test('a backup of version 5 has no such tables; one that claims to is refused', async () => {
  const facts = { schema: 5, scope: 'everything' as const, at: now, machine: 'old', app: '0.1.0' };
  for (const table of kept) {
    expect(knownBackups.tables(5)).not.toContain(table);
    const writer = new BackupWriter();
    writer.add(table, [{ id: 'a', author: 1 }]);
    expect(await stageBackup((await writer.finish(facts)).blob, derive)).toMatchObject({
      ok: false,
      problem: { code: 'unknown-table' },
    });
  }
});
