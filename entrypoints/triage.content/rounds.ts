import { ask } from '../../lib/messages.ts';
import type { SharedPage } from '../../lib/overlay/shared-page.ts';
import type { Triage } from '../../lib/overlay/triage/index.tsx';
import { report } from '../../lib/report.ts';
import { knownPeople } from '../../lib/triage/entries.ts';

/** Changes within so long are looked at together. */
const togetherMs = 150;
/** After the store changed, the page's own answers come first. */
const afterMs = 800;

/** When to ask what is known of a listing's entries: once the page's views are all there, and when the store changed. */
export function createRounds(
  page: SharedPage,
  listing: string,
  triage: Triage,
  isValid: () => boolean,
): { pageChanged: () => void; storeChanged: () => void } {
  let isKnown = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let round = 0;
  const look = async () => {
    if (!isValid()) return;
    // Byline was switched off here, or is not done yet.
    if (page.views.size < page.reading.papers.length) {
      if (page.views.size === 0) leave();
      return;
    }
    if (isKnown) return triage.numbersCame();
    const now = ++round;
    isKnown = true;
    const answer = await ask('viewTriage', { url: page.reading.url, listing, ...question(page) });
    if (now !== round || !isValid()) return;
    if (answer) triage.show(answer);
    else leave();
  };
  const leave = () => {
    isKnown = false;
    round++;
    triage.leave();
  };
  const later = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void look().catch((error: unknown) => report(error, 'triage')), ms);
  };
  return {
    pageChanged: () => later(togetherMs),
    storeChanged() {
      isKnown = false;
      later(afterMs);
    },
  };
}

function question({ reading, views }: SharedPage) {
  const known = [...views.values()].flatMap((view) => knownPeople(view).map(({ authorId }) => authorId));
  const papers = reading.papers.map(({ arxivId, title, abstract, categories }) => ({
    arxivId,
    title,
    abstract,
    categories,
  }));
  return { papers, known: [...new Set(known)] };
}
