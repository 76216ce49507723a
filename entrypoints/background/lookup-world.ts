import { browser } from 'wxt/browser';
import { report } from '../../lib/report.ts';
import { importFound } from '../../lib/resolve/import-found.ts';
import { createClient } from '../../lib/sources/client/client.ts';
import { inTurn } from '../../lib/sources/client/in-turn.ts';
import { sources } from '../../lib/sources/index.ts';
import type { Store } from '../../lib/store/db.ts';
import { pruneLookups } from '../../lib/store/lookups.ts';
import { loadSettings } from '../../lib/store/settings.ts';
import { loadSourceKey } from '../../lib/store/source-keys.ts';
import { pruneAnswers, sourceMemory } from '../../lib/store/source-memory.ts';
import { openLibrary } from '../../lib/surface/open-library.ts';
import type { LookingUp } from './looking-up.ts';
import type { LookupWorld } from './lookup-queue.ts';

const lookupAlarm = 'byline-lookups';
const refreshAlarm = 'byline-refresh';

const minutesOfDay = 1_440;
const keptMs = 90 * 86_400_000;
// Browsers stop a worker after 30 seconds without a call to them; a service may take as long.
const awakeMs = 20_000;

/** Looking up as it stands in the browser. */
export function lookupWorld(openStore: () => Promise<Store>): LookupWorld {
  return {
    openStore,
    services: sources,
    settings: async () => (await loadSettings()).sources,
    key: loadSourceKey,
    mayReach: ({ origins }) => browser.permissions.contains({ origins }),
    client: createClient({
      fetch: (input, init) => fetch(input, init),
      now: Date.now,
      sleep,
      random: Math.random,
      memory: sourceMemory(openStore),
      inTurn,
    }),
    importFound,
    stayAwake() {
      const timer = setInterval(() => void browser.runtime.getPlatformInfo(), awakeMs);
      return () => clearInterval(timer);
    },
    async wakeAt(time) {
      if (time === null) await browser.alarms.clear(lookupAlarm);
      // Again and again from then on: the worker may be stopped before it sets the next.
      else await browser.alarms.create(lookupAlarm, { when: time, periodInMinutes: 1 });
    },
    async tidy(store) {
      await pruneAnswers(store, Date.now());
      await pruneLookups(store, new Date(Date.now() - keptMs).toISOString());
    },
    openLibrary,
    failed: (error) => report(error, 'background: looking up'),
    now: Date.now,
  };
}

/** Lets alarms wake the worker. Call it on the first tick: an alarm that wakes it is told to nobody else. */
export function listenToAlarms({ goOn, answers }: LookingUp): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === lookupAlarm) void goOn();
    if (name !== refreshAlarm) return;
    Promise.resolve(answers.refreshFollowed(null, { tabId: undefined })).catch((error: unknown) =>
      report(error, 'background: refreshing'),
    );
  });
  // After a new start of the browser, which may have forgotten its alarms.
  browser.runtime.onStartup.addListener(() => void goOn());
  void keepRefreshAlarm().catch((error: unknown) => report(error, 'background: alarms'));
}

/** Firefox forgets alarms at its end; asked too often, nothing is due. */
async function keepRefreshAlarm(): Promise<void> {
  if (await browser.alarms.get(refreshAlarm)) return;
  await browser.alarms.create(refreshAlarm, { delayInMinutes: 5, periodInMinutes: minutesOfDay });
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
