import { signal } from '@preact/signals';
import { refreshPages } from '../../lib/messages.ts';
import { report } from '../../lib/report.ts';
import type { Store } from '../../lib/store/db.ts';
import { loadSettings, watchSettings } from '../../lib/store/settings.ts';
import { openLibrary } from '../../lib/surface/open-library.ts';
import { createReadingList, type ReadingListOfPage } from '../../lib/surface/reading/index.ts';

/** What stands beside a page: the reading list. */
export interface SidePanelState {
  reading: ReadingListOfPage;
  openLibrary: () => void;
}

/** The side panel over the store. */
export async function createSidePanelState(store: Store): Promise<SidePanelState> {
  const settings = signal(await loadSettings());
  watchSettings((changed) => {
    settings.value = changed;
  });
  const attempt = (work: Promise<unknown>) =>
    void work.then(refreshPages).catch((error: unknown) => report(error, 'the side panel'));
  return {
    reading: createReadingList(store, settings, attempt),
    openLibrary: () => void openLibrary('#list='),
  };
}
