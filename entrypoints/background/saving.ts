import { type Answers, refreshPages } from '../../lib/messages.ts';
import { report } from '../../lib/report.ts';
import { savePapersFromPage, unsavePapersFromPage } from '../../lib/resolve/save-from-page.ts';
import type { Scorer } from '../../lib/resolve/score-papers.ts';
import { scoreSaved } from '../../lib/resolve/score-saved.ts';
import type { Store } from '../../lib/store/db.ts';
import { removeReading, restoreReading } from '../../lib/store/reading-list.ts';
import { loadSettings } from '../../lib/store/settings.ts';
import { noteToday } from '../../lib/surface/note-today.ts';
import { type Met, saveAddress } from './save-address.ts';

/** What pages put on the reading list, and take off it. */
export function createSaving(
  openStore: () => Promise<Store>,
  scorer: Scorer,
): Pick<Answers, 'noteToday' | 'savePapers' | 'saveAddress' | 'unsavePapers' | 'setOnList'> {
  return {
    async noteToday() {
      await noteToday(await openStore());
      return null;
    },
    async savePapers({ papers, from }) {
      const store = await openStore();
      await noteToday(store);
      const ids = await savePapersFromPage(store, papers, from, now());
      void refreshPages();
      scoreLater(store, scorer, ids);
      return ids;
    },
    async saveAddress({ address }) {
      const saved = await saveByAddress(await openStore(), scorer, address, {
        from: address,
        reading: null,
        at: now(),
      });
      return saved?.isNew ? [saved.paper] : [];
    },
    async unsavePapers({ papers }) {
      const store = await openStore();
      await noteToday(store);
      const ids = await unsavePapersFromPage(store, papers, now());
      void refreshPages();
      return ids;
    },
    async setOnList({ ids, isOn }) {
      const store = await openStore();
      await noteToday(store);
      await (isOn ? restoreReading : removeReading)(store, ids, now());
      void refreshPages();
      return null;
    },
  };
}

/** Puts the paper of an address on the list, tells the pages, and scores it after; see `saveAddress`. */
export async function saveByAddress(
  store: Store,
  scorer: Scorer,
  address: string,
  met: Met,
): ReturnType<typeof saveAddress> {
  await noteToday(store);
  const saved = await saveAddress(store, address, met);
  if (saved?.isNew) {
    void refreshPages();
    scoreLater(store, scorer, [saved.paper]);
  }
  return saved;
}

/** Notes what papers scored when they were saved, after that was answered; not where the reader switched scores off. */
export function scoreLater(store: Store, scorer: Scorer, ids: readonly number[]): void {
  const note = async () => {
    if (ids.length > 0 && (await loadSettings()).showScores) await scoreSaved(store, scorer, ids, now());
  };
  note().catch((error: unknown) => report(error, 'background: scores of what was saved'));
}

function now(): string {
  return new Date().toISOString();
}
