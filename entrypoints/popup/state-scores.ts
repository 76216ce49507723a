import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { ask } from '../../lib/messages.ts';
import type { PageReading } from '../../lib/model/page-reading.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { report } from '../../lib/report.ts';
import type { Store } from '../../lib/store/db.ts';
import { always, live } from '../../lib/surface/live.ts';
import { isOff } from '../../lib/view/is-off.ts';
import type { PopupScores, PopupState } from './app-state.ts';

/** The part of the popup about the scores of the page's paper, which the background knows. */
export function createScores(
  store: Store,
  reading: PageReading | null,
  settings: ReadonlySignal<Settings>,
  attempt: (work: Promise<unknown>) => void,
): Pick<PopupState, 'scores' | 'askJudge'> {
  const scores = signal<PopupScores | null>(null);
  const paper = reading?.kind === 'abstract' ? reading.papers[0] : undefined;
  if (!reading || !paper) return { scores, askJudge: () => {} };
  // Asked anew whenever the judge said something.
  const judged = live(always, async () => [await store.judgements.count(), await store.judgeQueue.toArray()], []);
  let round = 0;
  effect(() => {
    const now = ++round;
    void judged.value;
    if (!settings.value.showScores || isOff(settings.value, reading.url)) {
      scores.value = null;
      return;
    }
    Promise.all([ask('viewScores', { ...reading, papers: [paper] }), ask('viewScorePanel', { paper })]).then(
      ([{ chips }, panel]) => {
        if (now === round) scores.value = { chip: chips?.[0] ?? null, panel };
      },
      (error: unknown) => report(error, 'the popup: scores'),
    );
  });
  return { scores, askJudge: () => attempt(ask('judgePaper', { paper })) };
}
