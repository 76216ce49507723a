import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repo } from '../tools/launch.ts';
import { expect, test } from './support/byline.ts';

const url = 'https://arxiv.org/abs/2309.13681';

test('a page whose authors cannot be found is left alone, and the popup says so', async ({ byline }) => {
  await byline.importSample();
  const demo = readFileSync(path.join(repo, 'seeds/demo.html'), 'utf8');
  byline.pages[url] = demo
    .replaceAll('class="authors"', 'class="people"')
    .replaceAll('citation_author', 'cited_person');
  const page = await byline.context.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const popup = await byline.popup(page);
  await expect(popup.getByRole('tabpanel')).toContainText(/layout may have changed/i);
  await expect(page.locator('byline-author, byline-paper')).toHaveCount(0);

  // A search that found nothing is as it should be, and no profile would make anybody known there.
  const search = 'https://arxiv.org/search/?query=nobody&searchtype=all';
  byline.pages[search] = readFileSync(path.join(repo, 'tests/fixtures/pages/search-empty.html'), 'utf8');
  await page.goto(search, { waitUntil: 'domcontentloaded' });
  const over = (await byline.popup(page)).getByRole('tabpanel');
  await expect(over).toContainText('This page lists no papers.');
  await expect(over).not.toContainText('Import a profile');
});
