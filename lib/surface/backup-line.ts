import { lastBackup } from '../store/backup/last-backup.ts';
import { wasEvicted } from '../store/backup/mark.ts';
import type { Store } from '../store/db.ts';
import { backupReminder } from './backup-reminder.ts';

/** Papers on a list that was never backed up before anything is said of it. */
const worthAWord = 25;

/** What is to be said of backups above the reading list: that the store is gone, or that a backup is due; null else. */
export async function backupLine(store: Store): Promise<string | null> {
  if (await wasEvicted(store)) return 'The browser cleared this library: a backup can bring it back.';
  const { at, changedSince } = await lastBackup(store);
  if (at === null && (await store.reading.count()) < worthAWord) return null;
  return backupReminder(at, changedSince, new Date().toISOString());
}
