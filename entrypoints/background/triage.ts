import { listingName } from '../../lib/ids/listing-name.ts';
import type { Answers } from '../../lib/messages.ts';
import type { PageReading } from '../../lib/model/page-reading.ts';
import { report } from '../../lib/report.ts';
import { createTriageView } from '../../lib/resolve/view-triage.ts';
import type { Store } from '../../lib/store/db.ts';
import { forgetOldVisits, noteMet } from '../../lib/store/met-papers.ts';
import { forgetOldMarks, markSeen } from '../../lib/store/seen-entries.ts';
import { changeSettings, loadSettings } from '../../lib/store/settings.ts';
import { openLibrary } from '../../lib/surface/open-library.ts';
import { compareAddress } from '../../lib/view/compare-address.ts';
import { isOff } from '../../lib/view/is-off.ts';

/** What the background answers about listings. */
export function createTriage(
  openStore: () => Promise<Store>,
): Pick<Answers, 'viewTriage' | 'markSeen' | 'setTriage' | 'openCompare'> {
  const view = createTriageView(openStore);
  return {
    async viewTriage(question) {
      const settings = await loadSettings();
      return isOff(settings, question.url) ? null : view(question, settings, new Date().toISOString());
    },
    async markSeen({ arxivIds, isSeen }) {
      await markSeen(await openStore(), arxivIds, isSeen, new Date().toISOString());
      return null;
    },
    async setTriage({ listing, choice }) {
      await changeSettings(({ triage }) => ({ triage: { ...triage, [listing]: choice } }));
      return null;
    },
    async openCompare({ people }) {
      await openLibrary(compareAddress(people));
      return null;
    },
  };
}

/** After the first chips, and after the page's papers joined the corpus: nobody waits for it. */
const afterMs = 3_000;

/** Keeps the entries of a listing for the digest, once its page was answered; where the reader lets it. */
export function noteMetLater(openStore: () => Promise<Store>, page: PageReading): void {
  if ((page.kind !== 'listing' && page.kind !== 'search') || page.problem) return;
  const note = async () => {
    if (!(await loadSettings()).keepVisits) return;
    await noteMet(await openStore(), listingName(page.url), page.papers, new Date().toISOString());
  };
  setTimeout(() => void note().catch((error: unknown) => report(error, 'background: what was met')), afterMs);
}

/** Forgets what is kept for a time only, visits and marks, when that is over; whether or not listings are visited. */
export function forgetOldLater(store: Store): void {
  const forget = async () => {
    const now = new Date().toISOString();
    await forgetOldVisits(store, now);
    await forgetOldMarks(store, now);
  };
  setTimeout(() => void forget().catch((error: unknown) => report(error, 'background: what is old')), 2 * afterMs);
}
