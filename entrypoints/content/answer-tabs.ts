import { browser } from 'wxt/browser';
import type { TabProtocol } from '../../lib/messages.ts';
import { report } from '../../lib/report.ts';
import type { Page } from './page.ts';

/** Answers the popup, and asks anew when the store or the settings changed; until the page's script ends. */
export function answerTabs(page: Page, { signal }: { signal: AbortSignal }): void {
  const answer = (message: { verb: keyof TabProtocol }, _: unknown, sendResponse: (reply: unknown) => void) => {
    if (message.verb === 'readPage') sendResponse(page.reading);
    if (message.verb === 'refresh') {
      page.refresh().catch((error: unknown) => report(error, 'content: refresh'));
      sendResponse(null);
    }
  };
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => {
    // An updated extension takes its API away with it; then there is nothing left to unhook.
    browser.runtime?.onMessage?.removeListener(answer);
  });
}
