import { hasSharedPages, whyNoSharedPages } from './support/arxiv.ts';
import { expect, test } from './support/byline.ts';

test.skip(!hasSharedPages, whyNoSharedPages);

test('a paper is saved from its page and from a listing, found in the popup, edited, deleted and brought back', async ({
  byline,
}) => {
  const page = await byline.visit('https://arxiv.org/abs/2510.26268');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Saved' })).toHaveAttribute('aria-pressed', 'true');
  const listing = await byline.visit('https://arxiv.org/list/cs.LG/recent?show=2000');
  await expect(listing.getByRole('button', { name: 'Saved' })).toHaveCount(1);
  await listing.getByRole('button', { name: 'Save', exact: true }).first().click();
  await expect(listing.getByRole('button', { name: 'Saved' })).toHaveCount(2);

  const popup = await byline.popup(page);
  await popup.getByRole('tab', { name: 'Reading list' }).click();
  await expect(popup.getByRole('tabpanel')).toContainText('2 papers');
  await popup.getByRole('combobox', { name: /search/i }).fill('infrared luo');
  await expect(popup.getByRole('tabpanel')).toContainText('Infrared and Visible');
  await expect(popup.getByRole('tabpanel')).not.toContainText('Large Batch');
  // The keys speak of the list once the focus is on it.
  await popup.locator('[data-index]').getByRole('checkbox').focus();
  await popup.keyboard.press('s');
  await popup.keyboard.press('t');
  await expect(popup.getByLabel(/Add tags/)).toBeFocused();
  await popup.keyboard.type('vision, to discuss');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('button', { name: 'Remove the tag to discuss' })).toBeVisible();
  await popup.reload();
  await popup.getByRole('tab', { name: 'Reading list' }).click();
  await popup.getByRole('combobox', { name: /search/i }).fill('s:reading t:"to discuss"');
  await expect(popup.getByRole('tabpanel')).toContainText('1 of 2 papers');
  await popup.locator('[data-index]').getByRole('checkbox').focus();
  await popup.keyboard.press('Delete');
  await expect(page.getByRole('button', { name: 'Saved' })).toHaveCount(0);
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Saved' })).toHaveCount(1);
  expect(byline.asked).toEqual([]);
});

test('undoing an import leaves the reading list as it is', async ({ byline }) => {
  const welcome = await byline.importSample();
  const page = await byline.visit('https://arxiv.org/abs/2309.13681');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Saved' })).toBeVisible();
  await welcome.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByTestId('author-chip')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Saved' })).toBeVisible();
});
