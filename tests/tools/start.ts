import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { ensureBrowser, hasDisplay } from './browser.ts';
import { builds, extensionId, launch, repo, serviceWorker } from './launch.ts';
import { takePictures } from './pictures.ts';
import { run } from './run.ts';

/** `npm start`: builds Byline and shows it on a paper of the sample profile, in a window or (--headless) in pictures. */

const paper = 'https://arxiv.org/abs/2309.13681';

async function start(): Promise<void> {
  const isHeadless = process.argv.includes('--headless') || !hasDisplay();
  if (!process.argv.includes('--headless') && isHeadless)
    console.log('There is no display: going on without a window.');
  console.log(`Browser: ${ensureBrowser()}`);
  console.log('Building Byline …');
  // In production the overlay is closed to scripts, ours included: without a window the test build is shown.
  const mode = isHeadless ? 'test' : 'production';
  if (!run(['wxt', 'build', '--mode', mode], { isQuiet: true })) throw new Error('Byline could not be built.');
  const context = await launch(builds[mode], { headless: isHeadless });
  try {
    const id = extensionId(await serviceWorker(context));
    await importSample(context, id).catch(inOtherWords('The welcome page did not import the sample profile.'));
    const page = await openPaper(context);
    if (isHeadless) await takePictures(context, id, page, path.join(repo, '.screenshots'));
    else await untilClosed(context);
  } finally {
    await context.close().catch(unlessClosed);
  }
}

async function importSample(context: BrowserContext, id: string): Promise<void> {
  const welcome = context.pages()[0] ?? (await context.newPage());
  await welcome.goto(`chrome-extension://${id}/welcome.html`);
  await welcome.getByRole('button', { name: /load the sample/i }).click({ timeout: 10_000 });
  await welcome.getByRole('button', { name: 'Import', exact: true }).click({ timeout: 20_000 });
  const report = welcome.getByRole('status').filter({ hasText: /imported/i });
  await report.waitFor({ timeout: 10_000 });
  console.log('Imported the sample profile, seeds/lin-guo.profile.txt.');
}

/** The paper from arXiv; where that cannot be reached, our demo page at the same address. */
async function openPaper(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const visit = () => page.goto(paper, { waitUntil: 'domcontentloaded', timeout: 10_000 });
  const answer = await visit().catch(() => null);
  if (!answer?.ok()) {
    console.log(`arXiv cannot be reached: ${paper} shows Byline’s own demo page, seeds/demo.html.`);
    await context.route(paper, (route) =>
      route.fulfill({ path: path.join(repo, 'seeds/demo.html'), contentType: 'text/html; charset=utf-8' }),
    );
    await visit();
  }
  await page.bringToFront();
  return page;
}

/** Until the reader closes the browser, or its last tab (which on macOS does not end it). */
async function untilClosed(context: BrowserContext): Promise<void> {
  console.log('Byline is open. Point at the chip after an author’s name. Close the browser to end.');
  await new Promise<void>((resolve) => {
    const resolveIfEmpty = () => context.pages().length === 0 && resolve();
    const watch = (page: Page) => page.on('close', resolveIfEmpty);
    context.on('close', () => resolve());
    context.on('page', watch);
    context.pages().forEach(watch);
  });
}

/** The reader may have closed the browser first. */
function unlessClosed(error: unknown): void {
  if (!String(error).includes('has been closed')) throw error;
}

function inOtherWords(sentence: string): (cause: unknown) => never {
  return (cause) => {
    throw new Error(`${sentence} ${String(cause).split('\n')[0]}`, { cause });
  };
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
