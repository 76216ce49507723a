import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { serviceWorker, tabOf } from './launch.ts';

/** What Byline shows after one author's name. */
interface Found {
  author: string;
  outcome: string;
  chip: string;
}

/** Prints what Byline drew on an abstract page as a table, and pictures it; throws where it drew nothing. */
export async function takePictures(context: BrowserContext, id: string, page: Page, folder: string): Promise<void> {
  const chip = page.getByTestId('author-chip').first();
  await chip.waitFor({ timeout: 10_000 }).catch(() => undefined);
  const found = await page.evaluate(readBylines);
  console.table(found);
  console.log(`Paper: ${(await page.evaluate(readPaper)) || 'no chip'}`);
  if (!found.some(({ chip }) => chip)) throw new Error('No chip was drawn on the page.');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const tab = await tabOf(await serviceWorker(context), page.url());
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 580 });
  await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
  const library = await context.newPage();
  await library.goto(`chrome-extension://${id}/options.html`);
  await library.getByText('Lin Guo').first().click();
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const one of [page, popup, library]) await one.emulateMedia({ colorScheme });
    // The overlay takes its colours from the page, when it is drawn.
    await page.reload({ waitUntil: 'domcontentloaded' });
    await chip.click();
    await page.getByTestId('author-card').waitFor();
    for (const surface of [popup, library]) await surface.getByText('Lin Guo').first().waitFor();
    for (const [name, one] of Object.entries({ abstract: page, popup, library }))
      await one.screenshot({ path: path.join(folder, `${name}-${colorScheme}.png`), animations: 'disabled' });
  }
  console.log(`Pictures: ${path.relative(process.cwd(), folder) || '.'}${path.sep}`);
}

/** Runs in the page: each author as printed, with the chip after it. */
function readBylines(): Found[] {
  return [...document.querySelectorAll('.authors a')].map((link) => {
    const chip = link.nextElementSibling?.shadowRoot?.querySelector('[data-testid="author-chip"]');
    return {
      author: link.textContent,
      outcome: chip?.getAttribute('data-outcome') ?? 'none',
      chip: chip?.getAttribute('aria-label') ?? chip?.textContent ?? '',
    };
  });
}

/** Runs in the page: the words of the paper chip, buttons apart. */
function readPaper(): string {
  const roots = [...document.querySelectorAll('byline-paper')].map((host) => host.shadowRoot);
  const words = roots.map((root) => root?.querySelector('[data-testid="paper-chip"]')?.firstElementChild?.textContent);
  return words.filter(Boolean).join(' | ');
}
