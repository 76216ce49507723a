import type { Locator, Page } from '@playwright/test';
import { type Byline, expect, test } from './support/byline.ts';
import { demoPage } from './support/demo-page.ts';

const title = 'Accelerating Large Batch Training';

async function openedLibrary(byline: Byline): Promise<{ library: Page; panel: Locator }> {
  const library = await byline.open('options.html');
  await library.getByRole('button', { name: /^Lin Guo/ }).click();
  return { library, panel: library.getByRole('region', { name: 'Several people in Lin Guo' }) };
}

test('a profile that looks like several people says how many wherever its numbers stand', async ({ byline }) => {
  const { page, chip, card } = await demoPage(byline);
  await expect(chip).toHaveAccessibleName(/h-index 35, in doubt, looks like \d+ people/);
  await chip.click();
  await expect(card).toContainText(/These 10 papers look like \d+ people/);
  const popup = await byline.popup(page);
  await expect(popup.getByText(/These 10 papers look like \d+ people/)).toBeVisible();
  await popup.getByRole('tab', { name: 'Compare' }).click();
  await popup.getByRole('searchbox').fill('lin guo');
  await expect(popup.getByText(/^. looks like \d+ people$/)).toBeVisible();
  const { library } = await openedLibrary(byline);
  await expect(library.getByText(/^. looks like \d+ people$/)).toBeVisible();
});

test('accepting the whole proposal makes people without the numbers; taken back, all is as it was', async ({
  byline,
}) => {
  const { page, chip, card } = await demoPage(byline);
  const { library, panel } = await openedLibrary(byline);
  await expect(panel).toContainText(/These 10 papers look like \d+ people/);
  await expect(panel).toContainText(/only the first authors are known/);
  await panel.getByRole('button', { name: 'Accept all' }).click();
  await expect(panel).toHaveCount(0);
  await expect(library.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expect(library.getByRole('table')).toContainText('35');
  await expect(library.getByText('All of them were split off.')).toBeVisible();
  await expect(chip).toHaveText('known');
  await page.bringToFront();
  await chip.click();
  await expect(card).toContainText('Split off the profile of Lin Guo');
  await expect(card).toContainText(title);
  await page.keyboard.press('Escape');
  await library.bringToFront();
  await library.getByRole('tab', { name: 'Corrections' }).click();
  await library.getByRole('button', { name: /^Take back: You split \d+ people with 10 papers off Lin Guo/ }).click();
  await expect(chip).toHaveText(/^h 35/);
  await library.getByRole('tab', { name: 'Authors' }).click();
  await expect(library.getByRole('status').filter({ hasText: 'author' })).toHaveText('1 author');
});

test('one group is accepted by keyboard, the rest stays; part and parent lead to each other', async ({ byline }) => {
  const { chip } = await demoPage(byline);
  const { library, panel } = await openedLibrary(byline);
  await panel.getByRole('button', { name: 'Choose none' }).press('Enter');
  await expect(panel.getByRole('button', { name: /^Accept/ })).toBeDisabled();
  const group = panel.getByRole('listitem').filter({ hasText: title }).first();
  await group.getByRole('checkbox').focus();
  await library.keyboard.press('Space');
  await panel.getByRole('button', { name: /^Accept 1 of \d+$/ }).focus();
  await library.keyboard.press('Enter');
  await expect(chip).toHaveText('known');
  await expect(panel).toContainText(/These [89] papers look like \d+ people/);
  const lines = library.getByRole('button', { name: /^Lin Guo/ });
  await library.getByRole('region', { name: 'Split off' }).getByRole('button', { name: 'Lin Guo' }).press('Enter');
  const part = lines.filter({ hasText: 'Split off' });
  await expect(part).toBeFocused();
  await expect(part).toHaveAttribute('aria-expanded', 'true');
  await expect(library.getByText('No numbers are known.')).toBeVisible();
  await library.getByText('Split off the profile of').getByRole('button').press('Enter');
  await expect(lines.filter({ hasText: 'looks like' })).toBeFocused();
});

test('a proposal is accepted and taken back on the card', async ({ byline }) => {
  const { chip, card } = await demoPage(byline);
  await chip.click();
  await card.getByRole('button', { name: 'Accept all' }).click();
  await expect(chip).toHaveText('known');
  await expect(card.getByRole('status')).toContainText(/You split \d+ people with 10 papers off Lin Guo/);
  await card.getByRole('status').getByRole('button', { name: 'Take back' }).click();
  await expect(chip).toHaveText(/^h 35/);
  await expect(card).toContainText(/These 10 papers look like \d+ people/);
});
