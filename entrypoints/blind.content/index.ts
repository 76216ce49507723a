import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { Blindfold } from '../../lib/overlay/blindfold.ts';
import { hidesAuthors } from '../../lib/view/is-blind.ts';

/** Hides authors until asked, where the reader wants to judge content first. It asks nobody anything. */
export default defineContentScript({
  matches: ['https://arxiv.org/*', 'https://www.arxiv.org/*', 'https://export.arxiv.org/*'],
  // Before the first name is drawn.
  runAt: 'document_start',
  async main(ctx) {
    // An author's own page is about nobody else.
    if (location.pathname.startsWith('/a/')) return;
    let blindfold: Blindfold | undefined;
    const follow = (settings: Parameters<typeof hidesAuthors>[0] = {}) => {
      const isWanted = hidesAuthors(settings, location.href);
      if (isWanted === (blindfold !== undefined)) return;
      blindfold?.remove();
      blindfold = isWanted ? new Blindfold(document) : undefined;
      blindfold?.hide();
      whenParsed(() => blindfold?.offerAll());
    };
    const watch = (changes: { [key: string]: { newValue?: unknown } }) => {
      if (changes.settings) follow(changes.settings.newValue as Parameters<typeof follow>[0]);
    };
    browser.storage.local.onChanged.addListener(watch);
    ctx.onInvalidated(() => blindfold?.remove());
    const { settings } = await browser.storage.local.get('settings');
    follow(settings as Parameters<typeof follow>[0]);
  },
});

function whenParsed(then: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', then, { once: true });
  else then();
}
