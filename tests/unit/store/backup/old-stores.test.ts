import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BackupWriter } from '../../../../lib/backup/write-backup.ts';
import { derive } from '../../../../lib/resolve/derive.ts';
import { replaceStore } from '../../../../lib/store/backup/replace.ts';
import { knownBackups } from '../../../../lib/store/backup/tables.ts';
import { findPapers } from '../../../../lib/store/find-papers.ts';
import { findByKeys } from '../../../../lib/store/key-index.ts';
import { renewDerived } from '../../../../lib/store/renew-derived.ts';
import { aStore } from '../../support/store.ts';
import { staged } from './support.ts';

const dumps = new URL('../../../fixtures/stores/', import.meta.url);
const files = readdirSync(dumps);

/** A store of a release as that release would have backed it up. */
async function backupOf(file: string): Promise<Blob> {
  const schema = Number(file.slice(1, 4));
  const tables: Record<string, object[]> = JSON.parse(readFileSync(new URL(file, dumps), 'utf8'));
  const writer = new BackupWriter();
  for (const [table, rows] of Object.entries(tables)) {
    if (knownBackups.tables(schema).has(table)) writer.add(table, rows);
  }
  const facts = { schema, scope: 'everything' as const, at: '2026-11-24T08:00:00Z', machine: 'old', app: '0.1.0' };
  return (await writer.finish(facts)).blob;
}

test('there are stores of older versions to restore', () => expect(files.length).toBeGreaterThanOrEqual(4));

test.each(files)('a backup of the store %s is restored by the upgrades that bring stores up', async (file) => {
  const rows: Record<string, { id: number; paper: number }[]> = JSON.parse(readFileSync(new URL(file, dumps), 'utf8'));
  const backup = await staged(await backupOf(file));
  expect(backup.leftOut).toEqual([]);
  const store = await aStore();
  await replaceStore(store, backup);
  await backup.drop();
  await renewDerived(store, derive);
  expect(await store.authors.bulkGet(rows.authors?.map(({ id }) => id) ?? [])).not.toContain(undefined);
  expect(await store.papers.bulkGet(rows.papers?.map(({ id }) => id) ?? [])).not.toContain(undefined);
  expect(await store.imports.count()).toBe(rows.imports?.length ?? 0);
  expect(await store.decisions.count()).toBe(rows.decisions?.length ?? 0);
  const listed = rows.reading?.map(({ paper }) => paper) ?? [];
  expect(await store.reading.bulkGet(listed)).not.toContain(undefined);
  // Each import so far is one of a chunk, and is found by its import.
  for (const { id } of rows.imports ?? []) {
    expect(await store.importChunks.where('importId').equals(id).count()).toBeGreaterThan(0);
  }
  // Authors and papers are found by their keys again.
  for (const author of await store.authors.toArray()) {
    const found = await findByKeys(store, 'authors', derive.keys(author.profiles));
    expect([...found.values()].flat()).toContain(author.id);
  }
  for (const paper of await store.papers.toArray()) {
    expect((await findPapers(store, paper.records.slice(0, 1)))[0]?.id).toBe(paper.id);
  }
  await store.delete();
});
