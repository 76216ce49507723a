import type { BackupHeader } from '../../backup/header.ts';
import { BackupWriter, type WrittenBackup } from '../../backup/write-backup.ts';
import type { Meta, Store } from '../db.ts';
import { machineOf } from '../machine.ts';
import { eachPortion } from './portions.ts';
import { backupTables, newestSchema, ownMeta } from './tables.ts';

/** What is told of a backup that the store does not know. */
export interface DumpFacts {
  scope: BackupHeader['scope'];
  at: string;
  /** Version of the extension. */
  app: string;
  /** Never with keys. */
  settings?: object;
}

/**
 * The store as a backup. All of it is read in one transaction, so that the file is the store at one moment: what the
 * reader changes meanwhile waits until the rows are read (they are packed after), and is not in it.
 */
export async function dumpStore(store: Store, { scope, settings, ...facts }: DumpFacts): Promise<WrittenBackup> {
  const machine = await machineOf(store);
  const writer = new BackupWriter();
  const tables = backupTables[scope].map((name) => store.table(name));
  await store.transaction('r', tables, async () => {
    if (scope === 'reading list') return addReadingList(store, writer);
    for (const table of tables) {
      writer.add(table.name, []);
      await eachPortion(table, (rows) => writer.add(table.name, table.name === 'meta' ? rows.filter(isShared) : rows));
    }
  });
  const header = { schema: newestSchema, scope, machine, ...facts };
  return writer.finish(settings ? { ...header, settings: { ...settings } } : header);
}

function isShared({ id }: Meta): boolean {
  return !ownMeta.includes(id);
}

/** The entries and the papers they are of, deleted ones too. */
async function addReadingList(store: Store, writer: BackupWriter): Promise<void> {
  writer.add('papers', []);
  writer.add('reading', []);
  await eachPortion(store.reading, async (entries) => {
    const papers = await store.papers.bulkGet(entries.map(({ paper }) => paper));
    writer.add(
      'papers',
      papers.filter((paper) => paper !== undefined),
    );
    writer.add('reading', entries);
  });
}
