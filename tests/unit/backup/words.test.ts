import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import type { StagedBackup } from '../../../lib/store/backup/stage.ts';
import type { MergeReport } from '../../../lib/store/merge/types.ts';
import { backupReminder } from '../../../lib/surface/backup-reminder.ts';
import { mergeSentences, restorePreview } from '../../../lib/surface/backup-words.ts';
import { isFull } from '../../../lib/surface/full-disk.ts';
import { bytesText, healthSentences, storageHealth } from '../../../lib/surface/storage-health.ts';

const now = '2026-11-24T08:00:00Z';

test('a backup is asked for where the list changed and the last is thirty days old, or there is none', () => {
  expect(backupReminder(null, true, now)).toMatch(/never backed up/);
  expect(backupReminder(null, false, now)).toBeNull();
  expect(backupReminder('2026-10-25T08:00:00Z', true, now)).toMatch(/30 days old/);
  expect(backupReminder('2026-10-25T08:00:01Z', true, now)).toBeNull();
  expect(backupReminder('2026-10-01T08:00:00Z', false, now)).toBeNull();
});

test('a full disk is known however Dexie wraps it, and nothing else is taken for one', () => {
  const quota = new DOMException('full', 'QuotaExceededError');
  expect(isFull(quota)).toBe(true);
  expect(isFull(new Dexie.AbortError('aborted', quota))).toBe(true);
  expect(isFull(new Dexie.BulkError('bulk', [quota]))).toBe(true);
  const circle: { inner?: unknown } = {};
  circle.inner = circle;
  for (const other of [new Error('x'), new Dexie.AbortError('aborted'), null, undefined, 'text', circle]) {
    expect(isFull(other)).toBe(false);
  }
});

test('what a browser does not say of its storage is not made up', async () => {
  expect(await storageHealth({} as StorageManager)).toEqual({ isPersistent: null, used: null, quota: null });
  const failing = { persisted: () => Promise.reject(new Error('no')), estimate: async () => ({ usage: 5, quota: 10 }) };
  const health = await storageHealth(failing as unknown as StorageManager);
  expect(health).toEqual({ isPersistent: null, used: 5, quota: 10 });
  expect(healthSentences(health)).toEqual([expect.stringContaining('does not say'), '5 bytes used of 10 bytes (50%).']);
  const little = healthSentences({ isPersistent: true, used: 1_000, quota: 10_000_000 });
  expect(little[1]).toBe('1 kB used of 10 MB (less than 1%).');
});

test('sizes are read at a glance', () => {
  expect([0, 999, 1_000, 12_345_678, 345_600_000_000].map(bytesText)).toEqual([
    '0 bytes',
    '999 bytes',
    '1 kB',
    '12.3 MB',
    '346 GB',
  ]);
});

test('a merging is told by what it does, and that it does nothing', () => {
  expect(mergeSentences({ entriesAdded: 1, notesJoined: 2 } as MergeReport)).toEqual([
    '1 paper added to the reading list',
    '2 notes written on both sides, now one after the other',
  ]);
  expect(mergeSentences({ peopleChanged: 2, comparisonsChanged: 1, marksAdded: 1 } as MergeReport)).toEqual([
    'groups or note of 2 authors changed',
    '1 kept comparison changed',
    '1 entry of listings marked as seen',
  ]);
  expect(mergeSentences({} as MergeReport)).toEqual(['Nothing that is not here already']);
});

test('replacing says that a synced folder would undo it, but not of a day, which is restored by edits of now', () => {
  const afterReplacing = (scope: string, usesFolder: boolean) => {
    const staged = { header: { scope, at: now }, leftOut: [] } as unknown as StagedBackup;
    const replace = { tables: [], missing: 0, missingTitles: [] };
    return restorePreview(staged, {} as MergeReport, replace, usesFolder).afterReplacing;
  };
  expect(afterReplacing('everything', true)).toMatch(/^The synced folder will bring back/);
  expect(afterReplacing('without corpus', true)).not.toBe('');
  expect(afterReplacing('everything', false)).toBe('');
  expect(afterReplacing('reading list', true)).toBe('');
});
