import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { hasDisplay } from './browser.ts';
import { builds, extensionId, launch, repo, serviceWorker } from './launch.ts';

const paper = 'https://arxiv.org/abs/2309.13681';
const demo = path.join(repo, 'seeds/demo.html');
const folder = path.join(repo, '.screenshots');

/** Builds Byline and shows it: in a window, or without a display as pictures and a table. */
async function start(): Promise<void> {
  const isHeadless = process.argv.includes('--headless') || !hasDisplay();
  if (isHeadless && !process.argv.includes('--headless')) console.log('No display here: running headless.');
  const mode = isHeadless ? 'test' : 'production';
  console.log('Building Byline …');
  execFileSync('npx', ['wxt', 'build', ...(isHeadless ? ['--mode', 'test'] : [])], {
    cwd: repo,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const context = await launch(builds[mode], { headless: isHeadless });
  try {
    const id = extensionId(await serviceWorker(context));
    await importSample(context, id);
    const page = await openPaper(context);
    if (isHeadless) await showWithoutDisplay(context, id, page);
    else await showInWindow(context);
  } finally {
    await context.close();
  }
}

async function importSample(context: BrowserContext, id: string): Promise<void> {
  const welcome = context.pages()[0] ?? (await context.newPage());
  await welcome.goto(`chrome-extension://${id}/welcome.html`);
  await welcome.getByRole('button', { name: /load the sample/i }).click();
  await welcome.getByRole('status').filter({ hasText: /imported/i }).waitFor({ timeout: 10_000 });
  console.log('Imported the sample profile.');
}

async function openPaper(context: BrowserContext): Promise<Page> {
  if (!(await isReachable(paper))) {
    console.log('arXiv cannot be reached: showing Byline’s own demo page in its place.');
    await context.route(/^https:\/\/arxiv\.org\//, (route) =>
      route.request().url() === paper ? route.fulfill({ path: demo, contentType: 'text/html' }) : route.abort(),
    );
  }
  const page = await context.newPage();
  await page.goto(paper, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  return page;
}

async function isReachable(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(6_000) })).ok;
  } catch {
    return false;
  }
}

async function showInWindow(context: BrowserContext): Promise<void> {
  console.log('Byline is open. Hover the chip after an author’s name. Close the browser to end.');
  await new Promise<void>((resolve) => context.on('close', () => resolve()));
}

async function showWithoutDisplay(context: BrowserContext, id: string, page: Page): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const chips = page.getByTestId('author-chip');
  await chips.first().waitFor({ timeout: 10_000 }).catch(() => undefined);
  const found = await Promise.all(
    (await chips.all()).map(async (chip) => ({
      chip: await chip.innerText(),
      outcome: await chip.getAttribute('data-outcome'),
      'for a screen reader': await chip.getAttribute('aria-label'),
    })),
  );
  console.table(found);
  console.log(`Paper chip: ${(await page.getByTestId('paper-chip').allInnerTexts()).join(' | ') || 'none'}`);
  if (found.length > 0) await picture(context, id, page);
  console.log(`Pictures in ${path.relative(process.cwd(), folder) || folder}/`);
  if (found.length === 0) {
    console.error('No chip was drawn on the page.');
    process.exitCode = 1;
  }
}

async function picture(context: BrowserContext, id: string, page: Page): Promise<void> {
  const take = (of: Page, name: string) => of.screenshot({ path: path.join(folder, `${name}.png`) });
  await page.getByTestId('author-chip').first().click();
  await page.getByTestId('author-card').waitFor();
  await take(page, 'abstract');
  const tab = await (await serviceWorker(context)).evaluate(tabOf, 'https://arxiv.org/*');
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 580 });
  await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
  await popup.getByRole('tab', { name: 'This page' }).waitFor();
  await popup.getByText('authors known').first().waitFor();
  await take(popup, 'popup');
  const library = await context.newPage();
  await library.goto(`chrome-extension://${id}/options.html`);
  await library.getByText('Lin Guo').first().waitFor();
  await take(library, 'library');
}

/** Runs in the service worker: the id of a tab by its address. */
async function tabOf(url: string): Promise<number | undefined> {
  const { chrome } = globalThis as unknown as {
    chrome: { tabs: { query(question: { url: string }): Promise<{ id?: number }[]> } };
  };
  return (await chrome.tabs.query({ url }))[0]?.id;
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
