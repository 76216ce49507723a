import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repo } from '../tools/launch.ts';
import { type Byline, expect, test } from './support/byline.ts';
import { inventedPapers, listingOf } from './support/invented-papers.ts';

const [abstract, listing] = ['https://arxiv.org/abs/2309.13681', 'https://arxiv.org/list/cs.LG/new'];

/** Which of our elements a page would print. */
async function printed(page: Awaited<ReturnType<Byline['visit']>>): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const names = await page.locator('body *').evaluateAll((elements) => {
    const ours = elements.filter(({ localName }) => localName.startsWith('byline-'));
    return ours.filter((element) => getComputedStyle(element).display !== 'none').map(({ localName }) => localName);
  });
  await page.emulateMedia({ media: null });
  return names;
}

test('on paper a page is arXiv’s own: no chip, card, bar or button of ours is printed', async ({ byline }) => {
  byline.pages[abstract] = readFileSync(path.join(repo, 'seeds/demo.html'), 'utf8');
  byline.pages[listing] = listingOf(inventedPapers(3));
  await byline.importSample();
  const page = await byline.visit(abstract);
  await page.getByTestId('author-chip').click();
  await expect(page.locator('byline-card')).toBeVisible();
  expect(await printed(page)).toEqual([]);

  const list = await byline.visit(listing);
  await expect(list.getByTestId('triage')).toBeVisible();
  await list.getByRole('checkbox').first().check();
  await expect(list.locator('byline-bar')).toBeVisible();
  expect(await printed(list)).toEqual([]);

  const popup = await byline.popup(page);
  await popup.getByLabel('Hide authors until asked').check();
  await list.bringToFront();
  await expect(list.getByRole('button', { name: 'Authors hidden: show' })).toHaveCount(3);
  expect(await printed(list)).toEqual([]);
});
