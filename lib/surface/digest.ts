import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { DigestActions, DigestState } from '../../components/digest/types.ts';
import type { Settings } from '../model/settings.ts';
import { report } from '../report.ts';
import { workDigest } from '../resolve/digest/index.ts';
import { createScorer } from '../resolve/score-papers.ts';
import { loadBundled } from '../store/bundled.ts';
import type { Store } from '../store/db.ts';
import { metDays } from '../store/met-papers.ts';
import { isOnList } from '../store/reading-list.ts';
import { savedAmong } from '../store/saved-among.ts';
import { seenAmong } from '../store/seen-entries.ts';
import { type DigestFindings, digestView, shownPapers } from '../view/digest-view.ts';
import { isBlind as isHidden } from '../view/is-blind.ts';
import { createDigestActions } from './digest-actions.ts';
import { live } from './live.ts';

/** What the reader met, as the library shows it. */
export interface Digest {
  state: ReadonlySignal<DigestState>;
  actions: DigestActions;
}

/** @param isOpen whether it is looked at: nothing is worked out else */
export function createDigest(
  store: Store,
  settings: ReadonlySignal<Settings>,
  isOpen: () => boolean,
  attempt: (work: Promise<unknown>) => void,
): Digest {
  const [chosen, isAsked] = [signal<string | null>(null), signal(false)];
  const visits = live(isOpen, async (isNow) => (isNow ? await loadVisits(store) : null), null as Visits | null);
  const day = computed(() => {
    const days = visits.value?.days ?? [];
    return days.find((one) => one === chosen.value) ?? days[0] ?? null;
  });
  const found = createFindings(store, settings, day, visits);
  const marks = createMarks(store, found);
  const { actions, undoMessage, news } = createDigestActions({ store, found, chosen, isAsked, attempt });
  // Every paper of it stood on arXiv, where the reader may have chosen otherwise than by default.
  const isBlind = computed(() => isHidden(settings.value, 'arxiv.org') && !isAsked.value);
  const state = computed((): DigestState => {
    const days = visits.value?.days ?? [];
    const isAny = found.value !== null && days.length > 0;
    return {
      view: isAny && found.value ? digestView(found.value, days, { ...marks.value, isBlind: isBlind.value }) : null,
      isEmpty: visits.value !== null && days.length === 0,
      day: day.value,
      isBlind: isBlind.value,
      keepsVisits: settings.value.keepVisits,
      undoMessage: undoMessage.value,
      news: news.value,
    };
  });
  return { state, actions };
}

interface Visits {
  days: string[];
  papers: number;
  /** Whether there is anything to be close to. */
  isAnySaved: boolean;
}

async function loadVisits(store: Store): Promise<Visits> {
  const saved = await store.reading.filter(isOnList).first();
  return { days: await metDays(store), papers: await store.metPapers.count(), isAnySaved: saved !== undefined };
}

/** What is found of the day, as far as it is worked out; anew when more is met, and when the first paper is saved. */
function createFindings(
  store: Store,
  settings: ReadonlySignal<Settings>,
  day: ReadonlySignal<string | null>,
  visits: ReadonlySignal<Visits | null>,
): ReadonlySignal<DigestFindings | null> {
  const scorer = createScorer(async () => store, loadBundled);
  const found = signal<DigestFindings | null>(null);
  const showsScores = computed(() => settings.value.showScores);
  const papers = computed(() => visits.value?.papers);
  const isAnySaved = computed(() => visits.value?.isAnySaved);
  let whole: string | null = null;
  effect(() => {
    void isAnySaved.value;
    const id = `${day.value} ${showsScores.value}`;
    if (day.value === null || papers.value === undefined) return undefined;
    let isGone = false;
    let last: DigestFindings | undefined;
    const say = (now: DigestFindings) => {
      last = now;
      // What stands there whole is not taken away while it is worked out again.
      if (!isGone && whole !== id) found.value = now;
      return !isGone;
    };
    const options = { scorer: showsScores.value ? scorer : null, now: new Date().toISOString() };
    const end = () => {
      if (isGone || !last) return;
      found.value = last;
      whole = id;
    };
    workDigest(store, day.value, options, say).then(end, (error: unknown) => report(error, 'the digest'));
    return () => {
      isGone = true;
    };
  });
  return found;
}

/** What of the papers shown is saved and seen, as it is now. */
function createMarks(store: Store, found: ReadonlySignal<DigestFindings | null>) {
  const shown = computed(() => (found.value ? shownPapers(found.value).map(({ arxivId }) => arxivId) : []).join(' '));
  return live(
    () => shown.value,
    async () => {
      const now = found.peek();
      const papers = now ? shownPapers(now) : [];
      const ids = papers.map(({ arxivId }) => arxivId);
      const seen = await seenAmong(store, ids);
      return { saved: await savedAmong(store, papers), seen };
    },
    { saved: new Set<string>(), seen: new Set<string>() },
  );
}
