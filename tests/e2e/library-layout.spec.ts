import type { Page } from '@playwright/test';
import { expect, test } from './support/byline.ts';
import { weiLin } from './support/profiles.ts';

/** How much wider than its window a page is. */
async function wider(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test('an author opened in the library, and the page of one, fit a narrow screen', async ({ byline }) => {
  await byline.importSample();
  const library = await byline.open('options.html');
  await library.setViewportSize({ width: 320, height: 640 });
  await library.getByRole('tab', { name: 'Authors' }).click();
  await library.getByRole('button', { name: /^Lin Guo/ }).click();
  await expect(library.getByRole('row', { name: /^Attention, median of papers/ })).toBeVisible();
  expect(await wider(library), 'opened').toBe(0);
  await library.getByRole('link', { name: /Page/ }).click();
  await expect(library.getByText('place not known').first()).toBeVisible();
  expect(await wider(library), 'its page').toBe(0);
});

test('the tabs of the library stay where they are, and a comparison has the width of the window', async ({
  byline,
}) => {
  await byline.importSample();
  await byline.importText(weiLin);
  const library = await byline.open('options.html');
  await library.setViewportSize({ width: 1400, height: 800 });
  const places = [];
  for (const name of ['Reading list', 'Authors', 'Compare', 'Settings']) {
    await library.getByRole('tab', { name }).click();
    await expect(library.getByRole('tabpanel', { name })).toBeVisible();
    places.push(await library.getByRole('tab', { name: 'Reading list' }).boundingBox());
  }
  const [first] = places;
  for (const { x, y } of places.flatMap((place) => place ?? [])) expect([x, y]).toEqual([first?.x, first?.y]);

  await library.getByRole('tab', { name: 'Authors' }).click();
  for (const name of ['Lin Guo', 'Wei Lin']) await library.getByRole('checkbox', { name: `Tick ${name}` }).check();
  await library.getByRole('button', { name: 'Compare', exact: true }).click();
  const table = library.getByRole('table', { name: /side by side$/ });
  await expect(table).toBeVisible();
  const widths = await table
    .getByRole('columnheader')
    .evaluateAll((heads) => heads.map((head) => Math.round(head.getBoundingClientRect().width)));
  expect(new Set(widths).size, 'columns are as wide as each other').toBe(1);
  expect(widths[0]).toBeGreaterThan(200);
});
