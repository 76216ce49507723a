import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { fillReadingList } from '../bench/fill-list.ts';
import { type Byline, expect, test } from './support/byline.ts';
import { startZoteroServer } from './support/zotero-server.ts';

const search = (page: Page) => page.getByRole('combobox', { name: /search/i });

/** The tick of the line that holds this. */
const tickOf = (page: Page, text: string) =>
  page.locator('[data-index]').filter({ hasText: text }).getByRole('checkbox');

/** The library's reading list over some invented papers. */
async function openList(byline: Byline, count: number): Promise<Page> {
  const page = await byline.open('popup.html');
  await page.getByRole('tab', { name: 'Reading list' }).waitFor();
  await page.evaluate(fillReadingList, count);
  await page.goto(page.url().replace('popup.html', 'options.html#list=%22for%20graphs%22'));
  await expect(page.getByText(`of ${count} papers`)).toBeVisible();
  return page;
}

test('one list in three places: found, read, edited by keys, many at once, and everywhere the same', async ({
  byline,
}) => {
  const page = await openList(byline, 60);
  // As the address bar asked.
  await expect(search(page)).toHaveValue('"for graphs"');
  await expect(page.getByText('6 of 60 papers')).toBeVisible();
  await search(page).fill('graphs s:rea');
  await page.getByRole('option', { name: /s:reading/ }).click();
  await expect(search(page)).toHaveValue(/graphs s:reading/);
  await search(page).fill('y:>3000');
  await expect(page.getByText('Nothing on your list matches.')).toBeVisible();
  await search(page).fill('n:lots');
  await expect(page.locator('.reading-problems')).toContainText('n:lots');
  await search(page).fill('');
  await page
    .getByRole('group', { name: 'Category' })
    .getByLabel(/stat\.ML/)
    .check();
  await expect(page.getByText('20 of 60 papers')).toBeVisible();
  await expect(search(page)).toHaveValue('cat:stat.ML');
  await search(page).fill('"number 17 of 17"');
  const side = await byline.open('sidepanel.html');
  await search(side).fill('has:note');

  // Lines are drawn where they are looked at.
  await page.bringToFront();
  const line = tickOf(page, 'number 17 of 17');
  await line.focus();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet).toContainText('Next status');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await line.focus();
  await page.keyboard.press('n');
  await expect(page.locator('textarea')).toBeFocused();
  await page.keyboard.type('See **figure 3** <img src=x onerror=alert(1)>');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.locator('strong', { hasText: 'figure 3' })).toBeVisible();
  await expect(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  expect(await page.locator('.reading img').count()).toBe(0);
  await search(side).fill('has:note figure');
  await expect(side.getByText('1 of 60 papers')).toBeVisible();

  await search(page).fill('cat:cs.LG');
  await expect(page.getByText('40 of 60 papers')).toBeVisible();
  await tickOf(page, 'A study').first().focus();
  await page.keyboard.press('*');
  await page.getByLabel('Tag of the selected papers').fill('bulk');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await search(side).fill('t:bulk');
  await expect(side.getByText('40 of 60 papers')).toBeVisible();
  await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
  await expect(side.getByText('0 of 20 papers')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(side.getByText('40 of 60 papers')).toBeVisible();
  const popup = await byline.open('popup.html');
  await popup.getByRole('tab', { name: 'Reading list' }).click();
  await expect(popup.getByText('60 papers')).toBeVisible();
});

test('the library follows what the address bar asks in its own tab, and has lines where a table has no room', async ({
  byline,
}) => {
  const page = await openList(byline, 60);
  await search(page).fill('something else');
  await page.getByRole('tab', { name: 'Settings' }).click();
  await page.evaluate(() => {
    location.hash = '#list=cat%3Astat.ML';
  });
  await expect(page.getByText('20 of 60 papers')).toBeVisible();
  await expect(search(page)).toHaveValue('cat:stat.ML');
  await expect(page.getByRole('columnheader', { name: 'Priority' })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(page.getByRole('columnheader')).toHaveCount(0);
  await expect(tickOf(page, 'A study').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the ways out: a file, the clipboard, a citation, and a Zotero that runs, refuses and takes', async ({
  byline,
}) => {
  byline.mayAsk = /^http:\/\/127\.0\.0\.1:23119\//;
  const zotero = await startZoteroServer(23119);
  await byline.context.route(/^http:\/\/127\.0\.0\.1:23119\//, (route) => route.continue());
  const page = await openList(byline, 12);
  await byline.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await search(page).fill('');
  await page.getByRole('button', { name: 'Export…' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const files: Record<string, RegExp> = {
    bibtex: /@misc\{author2026study/,
    ris: /^TY {2}- /m,
    'csl-json': /"id"/,
    markdown: /^---/,
    csv: /title/i,
    'byline-json-lines': /"byline":1/,
  };
  for (const [format, holds] of Object.entries(files)) {
    await dialog.getByLabel('Format').selectOption(format);
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save as file' }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toMatch(holds);
  }
  await dialog.getByLabel('Format').selectOption('bibtex');
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(dialog.getByRole('status').first()).toContainText('12 papers copied as BibTeX');
  const bibtex = await page.evaluate(() => navigator.clipboard.readText());
  expect(bibtex.match(/^@/gm)).toHaveLength(12);
  expect(bibtex).toMatch(/archiveprefix\s*=\s*\{arXiv\}/i);
  await dialog.getByLabel('Citation style').selectOption('ieee');
  await dialog.getByRole('button', { name: 'Copy citations' }).click();
  await expect(dialog.getByRole('status').first()).toContainText('copied as IEEE');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('[1] A. Author');
  await dialog.getByLabel('Citation style').selectOption('apa');
  await dialog.getByRole('button', { name: 'Copy citations' }).click();
  await expect(dialog.getByRole('status').first()).toContainText('copied as APA');
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html?.match(/<i\b/g)).toHaveLength(12);

  // The origin's own files in place of a folder of the reader's: no test can press the browser's dialogue.
  await page.evaluate(() => {
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await dialog.getByLabel('Format').selectOption('notes');
  await dialog.getByRole('button', { name: 'Save into a folder…' }).click();
  await expect(dialog.getByRole('status').first()).toContainText('12 notes written.');
  const notes = await page.evaluate(async () => {
    const texts: string[] = [];
    for await (const entry of (await navigator.storage.getDirectory()).values())
      if (entry.kind === 'file' && entry.name.endsWith('.md')) texts.push(await (await entry.getFile()).text());
    return texts;
  });
  expect(notes.filter((text) => /^---\ntitle: "/.test(text))).toHaveLength(12);

  await dialog.getByRole('button', { name: 'Send to Zotero' }).click();
  await expect(dialog.getByLabel('Collection')).toBeVisible();
  const places = await dialog.getByLabel('Collection').locator('option').allTextContents();
  expect(places.length).toBeGreaterThan(1);
  await dialog.getByLabel('Collection').selectOption({ index: places.length - 1 });
  await dialog.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(dialog).toContainText('12 papers are in');
  expect(zotero.kept).toHaveLength(12);
  await zotero.close();
  await dialog.getByRole('button', { name: 'Send to Zotero' }).click();
  await expect(dialog).toContainText('No Zotero answers');
});
