import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '../../lib/messages.ts';
import { report } from '../../lib/report.ts';
import { adapterFor } from '../../lib/sites/index.ts';
import { answerTabs } from './answer-tabs.ts';
import { createPage } from './page.ts';
import { watchContext } from './watch-context.ts';
import { whenParsed } from './when-parsed.ts';

export default defineContentScript({
  matches: ['https://arxiv.org/*', 'https://www.arxiv.org/*', 'https://export.arxiv.org/*'],
  // Early, so that the background is awake by the time the page is read.
  runAt: 'document_start',
  async main(ctx) {
    const url = new URL(location.href);
    const adapter = adapterFor(url);
    if (!adapter) return;
    ask('wake', null).catch((error: unknown) => report(error, 'content: wake'));
    await whenParsed(document);
    const page = createPage(adapter.read(document, url), ctx.signal);
    answerTabs(page, ctx);
    watchContext(ctx);
    await page.refresh();
  },
});
