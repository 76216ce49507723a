import { browser } from 'wxt/browser';
import { report } from '../report.ts';
import { noteDay } from '../store/backup/snapshots.ts';
import type { Store } from '../store/db.ts';

/**
 * Keeps the reading list as it was before the day's first change. To be waited for before anything edits the list; a
 * failure keeps nobody from editing.
 */
export async function noteToday(store: Store): Promise<void> {
  try {
    await noteDay(store, new Date().toISOString(), browser.runtime.getManifest().version);
  } catch (error) {
    report(error, 'the snapshot of the day');
  }
}
