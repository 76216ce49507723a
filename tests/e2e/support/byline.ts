import { type BrowserContext, test as base, expect, type Page, type Worker } from '@playwright/test';
import { builds, extensionId, launch, serviceWorker, tabOf } from '../../tools/launch.ts';
import { serveArxiv } from './arxiv.ts';

/** Byline in a fresh browser, and what a reader does with it. */
export interface Byline {
  context: BrowserContext;
  worker: Worker;
  /** Requests of the extension itself to anywhere but arXiv. */
  asked: string[];
  /** Which of those a test is about; any other request of the extension fails the test that made it. */
  mayAsk: RegExp | null;
  /** Pages to serve at addresses of arXiv, besides the shared ones. */
  pages: Record<string, string>;
  open(surface: string): Promise<Page>;
  visit(url: string): Promise<Page>;
  /** The popup over a page. */
  popup(page: Page): Promise<Page>;
  /** Imports on the welcome page, past the preview, to the end. */
  importSample(): Promise<Page>;
  importText(text: string): Promise<Page>;
  badge(page: Page): Promise<string>;
}

export const test = base.extend<{ byline: Byline }>({
  byline: async ({ colorScheme }, use) => {
    const context = await launch(builds.test, {
      headless: true,
      colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
    });
    const pages: Record<string, string> = {};
    const asked = await serveArxiv(context, pages);
    const byline = createByline(context, await serviceWorker(context), pages, asked);
    await use(byline);
    await context.close();
    // Nobody turned a source on: whatever a test does, the extension asks nobody for anything.
    expect(asked.filter((url) => !byline.mayAsk?.test(url))).toEqual([]);
  },
});
export { expect };

function createByline(context: BrowserContext, worker: Worker, pages: Record<string, string>, asked: string[]): Byline {
  const open = async (surface: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId(worker)}/${surface}`);
    return page;
  };
  const importOpened = async (page: Page) => {
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /imported/i })
      .waitFor();
    return page;
  };
  return {
    context,
    worker,
    pages,
    asked,
    mayAsk: null,
    open,
    async visit(url) {
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.getByTestId('paper-chip').first().waitFor();
      return page;
    },
    popup: async (page) => open(`popup.html?tab=${await tabOf(worker, page.url())}`),
    async importSample() {
      const welcome = await open('welcome.html');
      await welcome.getByRole('button', { name: 'Load the sample' }).click();
      return importOpened(welcome);
    },
    async importText(text) {
      const welcome = await open('welcome.html');
      await welcome.getByLabel('Paste text').fill(text);
      await welcome.getByRole('button', { name: 'Read', exact: true }).click();
      return importOpened(welcome);
    },
    badge: async (page) => worker.evaluate(badgeOf, await tabOf(worker, page.url())),
  };
}

/** Runs in the service worker. */
async function badgeOf(tabId: number | undefined): Promise<string> {
  const { chrome } = globalThis as unknown as {
    chrome: { action: { getBadgeText(of: { tabId?: number }): Promise<string> } };
  };
  return chrome.action.getBadgeText({ tabId });
}
