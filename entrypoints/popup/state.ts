import { batch, computed, effect, signal } from '@preact/signals';
import type { Store } from '../../lib/store/db.ts';
import { changeSettings, loadSettings, watchSettings } from '../../lib/store/settings.ts';
import { createAttempting } from '../../lib/surface/attempting.ts';
import { backupLine } from '../../lib/surface/backup-line.ts';
import { lazyComparing } from '../../lib/surface/lazy-comparing.ts';
import { always, live } from '../../lib/surface/live.ts';
import { createLookups } from '../../lib/surface/lookups.ts';
import { openBeside as beside } from '../../lib/surface/open-beside.ts';
import { openLibrary } from '../../lib/surface/open-library.ts';
import { lazyList } from '../../lib/surface/reading/lazy-list.ts';
import { compareAddress } from '../../lib/view/compare-address.ts';
import type { CompareCandidate } from '../../lib/view/compare-types.ts';
import { isBlind } from '../../lib/view/is-blind.ts';
import { isOff, pageName } from '../../lib/view/is-off.ts';
import type { PopupState, PopupTab } from './app-state.ts';
import { createCapture } from './state-capture.ts';
import { popupLookups } from './state-lookups.ts';
import { createPage } from './state-page.ts';
import { createScores } from './state-scores.ts';

/** What the popup shows and does, over the store and one tab. */
export async function createPopupState(store: Store, tabId: number | undefined): Promise<PopupState> {
  const tab = signal<PopupTab>('page');
  const settings = signal(await loadSettings());
  watchSettings((changed) => {
    settings.value = changed;
  });
  const { attempt, attemptSaid, failure } = createAttempting('the popup');
  const page = await createPage(store, tabId, settings, attempt);
  const comparing = lazyComparing(store, settings, attempt, 'compact');
  const candidates = signal<CompareCandidate[] | null>(null);
  effect(() => {
    // Whom to compare is known before what compares them is loaded.
    if (candidates.value) comparing().value?.comparing.offer(candidates.value);
  });
  const off = computed(() => (page.url ? isOff(settings.value, page.url) : null));
  return {
    tab,
    failure,
    ...page.part,
    ...(await createCapture(tabId, page.reading)),
    ...createScores(store, page.reading, settings, attempt),
    ...popupLookups(createLookups(store, page.reading, settings, attempt), page.reading),
    reading: lazyList(store, settings, attemptSaid),
    openBeside: beside(),
    backupLine: live(always, () => backupLine(store), null as string | null),
    comparing,
    openWide: (people) => void openLibrary(compareAddress(people)),
    isOffForPage: computed(() => off.value === 'page'),
    isOffForSite: computed(() => off.value === 'site'),
    setOffForPage: (isOffNow) => attempt(toggle('offPages', page.url && pageName(page.url), isOffNow)),
    setOffForSite: (isOffNow) => attempt(toggle('offHosts', page.part.siteHost.value, isOffNow)),
    isBlind: computed(() => page.part.siteHost.value !== null && isBlind(settings.value, page.part.siteHost.value)),
    setBlind: (isBlindNow) => {
      const host = page.part.siteHost.value;
      if (host) attempt(changeSettings(({ blindHosts }) => ({ blindHosts: { ...blindHosts, [host]: isBlindNow } })));
    },
    comparePage: (arxivId) =>
      batch(() => {
        candidates.value = page.candidates(arxivId);
        tab.value = 'compare';
      }),
    openBackups: () => void openLibrary('#backups'),
    openLibrary: (authorId) => void openLibrary(authorId === undefined ? '' : `#author=${authorId}`),
  };
}

async function toggle(list: 'offPages' | 'offHosts', name: string | null | undefined, isIn: boolean): Promise<void> {
  if (!name) return;
  await changeSettings((now) => {
    const others = now[list].filter((one) => one !== name);
    return { [list]: isIn ? [...others, name] : others };
  });
}
