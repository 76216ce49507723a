import { expect, test } from './support/byline.ts';
import { demoPage } from './support/demo-page.ts';
import { weiLin } from './support/profiles.ts';

test('a press that takes its own button away leaves the focus beside it: compare', async ({ byline }) => {
  const { page } = await demoPage(byline);
  await byline.importText(weiLin);
  const popup = await byline.popup(page);
  await popup.getByRole('button', { name: 'Compare these authors' }).press('Enter');
  await expect(popup.getByRole('tab', { name: 'Compare', selected: true })).toBeFocused();

  const opened = byline.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open wide' }).click();
  const library = await opened;
  const name = library.getByLabel('Name of this comparison');
  for (const text of ['Batches', 'Others']) {
    await name.fill(text);
    await name.press('Enter');
    await expect(library.getByText(`Saved as “${text}”`)).toBeVisible();
  }
  const saved = library.getByRole('region', { name: 'Saved comparisons' });
  await saved.getByRole('button', { name: 'Rename Others' }).press('Enter');
  await expect(library.getByLabel('New name')).toBeFocused();
  await library.keyboard.press('Escape');
  await expect(saved.getByRole('button', { name: 'Others', exact: true })).toBeFocused();
  await saved.getByRole('button', { name: 'Delete Others' }).press('Enter');
  await expect(saved.getByRole('button', { name: 'Batches', exact: true })).toBeFocused();
  await library.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(library.getByText('Saved comparisons (2)')).toBeFocused();

  await library.getByRole('button', { name: 'Move Wei Lin left' }).press('Enter');
  await expect(library.getByRole('button', { name: 'Move Wei Lin right' })).toBeFocused();
});

test('a sheet over the reading list gives the focus back, and so does what is deleted', async ({ byline }) => {
  const { page } = await demoPage(byline);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Saved' })).toBeVisible();
  const library = await byline.open('options.html');
  await library.getByRole('tab', { name: 'Reading list' }).click();
  const keys = library.getByRole('button', { name: 'Keys', exact: true });
  for (const way of ['Escape', 'Enter']) {
    await keys.press('Enter');
    await expect(library.getByRole('button', { name: 'Close' })).toBeFocused();
    await library.keyboard.press(way);
    await expect(keys, way).toBeFocused();
  }
  const line = library.getByRole('row', { name: /^Accelerating/ });
  await line.focus();
  await library.keyboard.press('Delete');
  await expect(library.getByText('Your reading list is empty.')).toBeVisible();
  await expect(library.getByRole('button', { name: 'Undo' })).toBeFocused();
  await library.keyboard.press('Enter');
  await expect(line).toBeVisible();
  await expect(library.locator('body')).not.toBeFocused();
});
