import { browser } from 'wxt/browser';
import { chosenJudge } from '../../lib/judges/index.ts';
import { parseServer } from '../../lib/judges/server-address.ts';
import { refreshPages } from '../../lib/messages.ts';
import { report } from '../../lib/report.ts';
import type { Store } from '../../lib/store/db.ts';
import { loadSettings } from '../../lib/store/settings.ts';
import type { JudgingWorld } from './judge-queue.ts';

// Browsers stop a worker after 30 seconds without a call to them; a model on a small machine thinks longer.
const awakeMs = 20_000;

/** Judging as it stands in the browser. */
export function judgingWorld(openStore: () => Promise<Store>): JudgingWorld {
  return {
    openStore,
    settings: async () => (await loadSettings()).judge,
    judge: chosenJudge,
    async mayReach({ provider, baseUrl }) {
      const server = provider === 'server' ? parseServer(baseUrl) : null;
      return server === null || browser.permissions.contains({ origins: [server.pattern] });
    },
    stayAwake() {
      const timer = setInterval(() => void browser.runtime.getPlatformInfo(), awakeMs);
      return () => clearInterval(timer);
    },
    changed: refreshPages,
    failed: (error) => report(error, 'background: judging'),
    now: () => new Date(),
  };
}
