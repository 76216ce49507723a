import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repo } from '../tools/launch.ts';
import { expect, test } from './support/byline.ts';
import { inventedPapers, listingOf } from './support/invented-papers.ts';

const [abstract, recent] = ['https://arxiv.org/abs/2309.13681', 'https://arxiv.org/list/cs.LG/recent?skip=0&show=50'];
const asHtml = 'https://arxiv.org/html/2309.13681v1';

test('authors stay hidden until asked, paper by paper, by site and as a default; nothing moves', async ({ byline }) => {
  byline.pages[abstract] = readFileSync(path.join(repo, 'seeds/demo.html'), 'utf8');
  byline.pages[recent] = listingOf(inventedPapers(3));
  byline.pages[asHtml] = `<!doctype html><html lang="en"><title>Of flows</title><article class="ltx_document">
    <h1 class="ltx_title">Of flows</h1>
    <div class="ltx_authors"><span class="ltx_creator ltx_role_author"><span class="ltx_personname">Ada Quill</span></span></div>
    </article></html>`;
  await byline.importSample();
  const library = await byline.open('options.html');
  await library.getByRole('tab', { name: 'Settings' }).click();
  await library.getByLabel(/Hide authors until asked/).check();

  const page = await byline.visit(abstract);
  const names = page.locator('div.authors a').first();
  await expect(names).toBeHidden();
  await expect(page.getByTestId('author-chip')).toBeHidden();
  // The line of the team would tell.
  await expect(page.getByTestId('paper-chip')).not.toContainText('known');
  const place = await names.boundingBox();
  const popup = await byline.popup(page);
  await expect(popup.getByText('Authors are hidden here until you ask.')).toBeVisible();
  await expect(popup.getByText('Lin Guo')).toHaveCount(0);
  await popup.getByRole('button', { name: 'Show them' }).click();
  await expect(popup.getByText('Lin Guo').first()).toBeVisible();

  await page.bringToFront();
  await page.getByRole('button', { name: 'Authors hidden: show' }).click();
  await expect(names).toBeVisible();
  await expect(names).toBeFocused();
  await expect(page.getByTestId('author-chip')).toBeVisible();
  expect(await names.boundingBox()).toEqual(place);

  const listing = await byline.visit(recent);
  await expect(listing.getByRole('button', { name: 'Authors hidden: show' }).first()).toBeVisible();
  await expect(listing.locator('.list-authors a').first()).toBeHidden();
  await listing.getByRole('button', { name: 'Authors hidden: show' }).first().click();
  await expect(listing.locator('.list-authors a').first()).toBeVisible();
  await expect(listing.locator('.list-authors').nth(1).locator('a').first()).toBeHidden();

  // The bar sorts and filters by nothing that would tell.
  const bar = listing.getByTestId('triage');
  await expect(bar.getByTestId('triage-count')).toHaveText('3 entries');
  await bar.getByRole('button', { name: 'Filter' }).click();
  await expect(bar.getByRole('button', { name: /^Not seen 3/ })).toBeVisible();
  await expect(bar.getByRole('button', { name: /^(Known|Followed)/ })).toHaveCount(0);

  // For this site alone: at once, and the page is as it was.
  await popup.bringToFront();
  await popup.getByLabel('Hide authors until asked').uncheck();
  await expect(listing.locator('.list-authors').nth(1).locator('a').first()).toBeVisible();
  await expect(listing.getByRole('button', { name: 'Authors hidden: show' })).toHaveCount(0);
  expect(await listing.locator('.list-authors[style]').count()).toBe(0);

  // The digest is of this site's papers.
  await library.bringToFront();
  await library.getByRole('tab', { name: 'Digest' }).click();
  await expect(library.getByText('3 papers on cs.LG')).toBeVisible({ timeout: 15_000 });
  const isHidden = library.getByText('Authors are hidden until you ask.');
  await expect(isHidden).toHaveCount(0);
  await popup.bringToFront();
  await popup.getByLabel('Hide authors until asked').check();
  await expect(isHidden).toBeVisible();

  // The paper as HTML tells no more than its abstract.
  const html = await byline.context.newPage();
  await html.goto(asHtml);
  await expect(html.getByRole('button', { name: 'Authors hidden: show' })).toBeVisible();
  await expect(html.getByText('Ada Quill')).toBeHidden();

  // Where Byline is off it hides nothing.
  await popup.bringToFront();
  await popup.getByLabel('On for arxiv.org').uncheck();
  await expect(popup.getByLabel('Hide authors until asked')).toBeDisabled();
  await expect(html.getByText('Ada Quill')).toBeVisible();
  await expect(html.locator('byline-blind')).toHaveCount(0);
});
