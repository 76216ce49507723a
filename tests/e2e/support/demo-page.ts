import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { repo } from '../../tools/launch.ts';
import { type Byline, expect } from './byline.ts';

const url = 'https://arxiv.org/abs/2309.13681';

/** The demo page at the address of one of the sample's papers, with the sample imported. */
export async function demoPage(byline: Byline): Promise<{ page: Page; chip: Locator; card: Locator }> {
  byline.pages[url] = readFileSync(path.join(repo, 'seeds/demo.html'), 'utf8');
  await byline.importSample();
  const page = await byline.visit(url);
  const chip = page.getByTestId('author-chip');
  await expect(chip).toHaveText(/^h 35/);
  return { page, chip, card: page.getByTestId('author-card') };
}
