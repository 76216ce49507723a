import { browser } from 'wxt/browser';
import type { TabProtocol } from '../../lib/messages.ts';
import { report } from '../../lib/report.ts';
import type { Page } from './page.ts';

/** Answers the popup, and asks anew when the store or the settings changed; until the page's script ends. */
export function answerTabs(page: Page, { signal }: { signal: AbortSignal }): void {
  const refresh = () => void page.refresh().catch((error: unknown) => report(error, 'content: refresh'));
  const answer = ({ verb }: { verb: keyof TabProtocol }, _: unknown, reply: (what: unknown) => void) => {
    reply(verb === 'readPage' ? page.reading : refresh());
  };
  browser.runtime.onMessage.addListener(answer);
  // A page that is left hears of no change; the browser may keep it, and show it again as it was.
  addEventListener('pageshow', ({ persisted }) => persisted && refresh(), { signal });
  signal.addEventListener('abort', () => {
    // An updated extension takes its API away with it; then there is nothing left to unhook.
    browser.runtime?.onMessage?.removeListener(answer);
  });
}
