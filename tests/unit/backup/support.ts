import type { BackupHeader } from '../../../lib/backup/header.ts';
import { type BackupRow, type Known, openBackup } from '../../../lib/backup/read-backup.ts';
import { type BackupFacts, BackupWriter } from '../../../lib/backup/write-backup.ts';

export const facts: BackupFacts = {
  schema: 5,
  scope: 'everything',
  at: '2026-11-24T08:00:00Z',
  machine: 'abc',
  app: '0.1.0',
};

/** What a Byline knows that has two tables. */
export const known: Known = { schema: 5, tables: () => new Set(['papers', 'reading']) };

export async function aBackup(tables: Record<string, object[]>, more: Partial<BackupFacts> = {}): Promise<Blob> {
  const writer = new BackupWriter();
  for (const [table, rows] of Object.entries(tables)) writer.add(table, rows);
  return (await writer.finish({ ...facts, ...more })).blob;
}

export async function readAll(blob: Blob, knows = known): Promise<{ header: BackupHeader; rows: BackupRow[] }> {
  const { header, rows } = await openBackup(blob, knows);
  const all: BackupRow[] = [];
  for await (const row of rows) all.push(row);
  return { header, rows: all };
}
