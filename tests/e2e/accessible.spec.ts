import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { repo } from '../tools/launch.ts';
import { expectClean, expectCleanInBoth } from './support/axe.ts';
import { type Byline, expect, test } from './support/byline.ts';
import { weiLin } from './support/profiles.ts';

const url = 'https://arxiv.org/abs/2309.13681';

async function demoPage(byline: Byline): Promise<Page> {
  byline.pages[url] = readFileSync(path.join(repo, 'seeds/demo.html'), 'utf8');
  await byline.importSample();
  await byline.importText(weiLin);
  const page = await byline.visit(url);
  await expect(page.getByTestId('author-chip')).toHaveCount(2);
  return page;
}

test('welcome page and popup are clean by axe', async ({ byline }) => {
  const page = await demoPage(byline);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const welcome = await byline.open('welcome.html');
  await expectCleanInBoth(welcome);
  const popup = await byline.popup(page);
  await expect(popup.getByRole('button', { name: /compare/i })).toBeVisible();
  await expectCleanInBoth(popup);
  await popup.getByRole('tab', { name: 'Reading list' }).click();
  await popup.getByRole('button', { name: 'Details' }).click();
  await expect(popup.getByLabel('Status')).toBeVisible();
  await expectCleanInBoth(popup);
  await popup.getByRole('tab', { name: 'Compare' }).click();
  await expectCleanInBoth(popup);
  await popup.getByRole('tab', { name: 'This page' }).click();
  await popup.getByRole('button', { name: 'Compare these authors' }).click();
  await expect(popup.getByRole('table', { name: /side by side$/ })).toBeVisible();
  await expectCleanInBoth(popup);
  const opened = byline.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open wide' }).click();
  const library = await opened;
  await expect(library.getByRole('img', { name: /^Papers a year/ })).toBeVisible();
  await library.getByText('As a table', { exact: true }).click();
  await library.getByRole('button', { name: /behind Papers in your store, Wei Lin$/ }).click();
  await library.getByRole('button', { name: 'h-index', exact: true }).click();
  await expectCleanInBoth(library);
});

test('the library is clean by axe', async ({ byline }) => {
  await byline.importSample();
  const library = await byline.open('options.html');
  await library.getByText('Lin Guo').first().click();
  for (const tab of [
    'Reading list',
    'Backups',
    'Authors',
    'Corrections',
    'Imports',
    'Look-ups',
    'Scores',
    'Settings',
    'Permissions',
  ]) {
    await library.getByRole('tab', { name: tab }).click();
    await expectCleanInBoth(library);
  }
});

test('chips and card on the page are clean by axe', async ({ byline }) => {
  const page = await demoPage(byline);
  for (const host of ['byline-author', 'byline-paper']) await expectClean(page, host);
  await page.getByTestId('author-chip').first().click();
  await page.getByTestId('author-card').waitFor();
  await expectClean(page, 'byline-card');
});

test('the popup works by keyboard alone', async ({ byline }) => {
  const page = await demoPage(byline);
  const popup = await byline.popup(page);
  await popup.getByRole('tab', { name: 'This page' }).focus();
  await popup.keyboard.press('ArrowRight');
  await expect(popup.getByRole('tab', { name: 'Reading list' })).toBeFocused();
  await popup.keyboard.press('ArrowRight');
  await expect(popup.getByRole('tab', { name: 'Compare' })).toHaveAttribute('aria-selected', 'true');
  await popup.keyboard.press('Home');
  await popup.keyboard.press('Tab');
  await expect(popup.locator(':focus')).toBeVisible();
  const save = popup.getByRole('button', { name: 'Save', exact: true });
  await save.focus();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('button', { name: 'Saved' })).toBeVisible();
});

test('the popup has no scrollbar it does not need', async ({ byline }) => {
  const page = await demoPage(byline);
  const popup = await byline.popup(page);
  await popup.setViewportSize({ width: 400, height: 580 });
  await expect(popup.getByRole('button', { name: /compare/i })).toBeVisible();
  const overflow = await popup.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
