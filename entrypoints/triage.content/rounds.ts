import type { SharedPage } from '../../lib/overlay/shared-page.ts';
import type { Triage } from '../../lib/overlay/triage/index.tsx';
import { report } from '../../lib/report.ts';
import type { TriageAnswer } from '../../lib/view/triage-types.ts';

/** Changes within so long are looked at together. */
const togetherMs = 150;
/** After the store changed, the page's own answers come first. */
const afterMs = 800;

interface Rounds {
  page: SharedPage;
  triage: Pick<Triage, 'show' | 'numbersCame' | 'leave'>;
  /**
   * Asks what is known of the entries besides their views; null where Byline is off. Told what the first answer said of
   * the visit before: the page stays one visit.
   */
  load: (before: TriageAnswer['before'] | undefined) => Promise<TriageAnswer | null>;
  /** The script has not ended. */
  isValid: () => boolean;
}

/** When to ask what is known of a listing's entries: once the page's views are all there, and when the store changed. */
export function createRounds({ page, triage, load, isValid }: Rounds): {
  pageChanged: () => void;
  storeChanged: () => void;
} {
  let isKnown = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let round = 0;
  let before: TriageAnswer['before'] | undefined;
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
    const answer = await load(before);
    if (answer) before = answer.before;
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
