import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { repo } from '../tools/launch.ts';
import { type Byline, expect, test } from './support/byline.ts';

/** A press on the toolbar's button gives Byline the page in front; tests cannot press it, and may read this host instead. */
const address = 'http://127.0.0.1/mira';

async function profilePage(byline: Byline, body: string): Promise<Page> {
  await byline.context.route(`${address}**`, (route) =>
    route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
  );
  const page = await byline.context.newPage();
  await page.goto(address);
  return page;
}

function fixture(name: string): string {
  return readFileSync(path.join(repo, 'tests/fixtures/profile-pages', `${name}.html`), 'utf8');
}

/** What was read off a page and waits for the import screen. */
async function waiting(
  byline: Byline,
): Promise<{ url: string; finds: { kind: string; texts?: string[] }[] } | undefined> {
  return byline.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(key: string): Promise<Record<string, never>> } } };
    };
    return (await chrome.storage.session.get('capture')).capture;
  });
}

test('the profile of the page in front is read on the press, and the library opens with it', async ({ byline }) => {
  const page = await profilePage(byline, fixture('numbers-and-papers'));
  const popup = await byline.popup(page);
  const button = popup.getByRole('button', { name: 'Add this profile' });
  await expect(button).toBeVisible();
  expect(await waiting(byline)).toBeUndefined();
  const opened = byline.context.waitForEvent('page');
  await button.click();
  const library = await opened;
  await expect(library).toHaveURL(/\/options\.html#import=capture$/);
  const capture = await waiting(byline);
  expect(capture?.url).toBe(address);
  expect(capture?.finds.map(({ kind }) => kind)).toEqual(['texts']);
  // The browser shows it as it would be copied: numbers in one line, nothing of what stands around.
  const [text = ''] = capture?.finds[0]?.texts ?? [];
  expect(text).toMatch(/^Mira Fennick\n[\s\S]*^h-index7$[\s\S]*^Kites that see in the dark$/m);
  expect(text).not.toContain('Made by nobody in particular');
  await library.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(library.getByRole('status').filter({ hasText: 'Imported 1 author and 2 papers' })).toBeVisible();
  expect(await waiting(byline)).toBeUndefined();
  await library.getByRole('tab', { name: 'Authors' }).click();
  await library.getByText('Mira Fennick').first().click();
  // Where each number is from stands beside it.
  await expect(library.getByText('Mira Fennick | Papers').first()).toBeVisible();
});

test('a page without a profile says so, and nothing is kept', async ({ byline }) => {
  const page = await profilePage(byline, '<title>A garden</title><h1>A garden</h1><p>With ferns.</p>');
  const popup = await byline.popup(page);
  await popup.getByRole('button', { name: 'Add this profile' }).click();
  await expect(popup.getByRole('status').filter({ hasText: 'No profile is recognised on this page.' })).toBeVisible();
  expect(await waiting(byline)).toBeUndefined();
});

test('a page that means no good is read as text', async ({ byline }) => {
  const name = '<img src=x onerror=document.title=1>';
  const person = JSON.stringify({ '@type': 'Person', name }).replaceAll('<', '\\u003c');
  const page = await profilePage(
    byline,
    `<title>A person</title><script type="application/ld+json">${person}</script>`,
  );
  const popup = await byline.popup(page);
  const opened = byline.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Add this profile' }).click();
  const library = await opened;
  await expect(library).toHaveURL(/#import=capture$/);
  expect((await waiting(byline))?.finds[0]?.kind).toBe('json-ld');
  await expect(library.locator('img[src=x]')).toHaveCount(0);
});

test('an author page of arXiv offers it, an abstract does not', async ({ byline }) => {
  const pages = {
    'https://arxiv.org/a/brook_p_2': 'author-orcid',
    'https://arxiv.org/abs/2503.90051': 'abstract-names',
  };
  for (const [url, name] of Object.entries(pages)) {
    byline.pages[url] = readFileSync(path.join(repo, 'tests/fixtures/pages', `${name}.html`), 'utf8');
    const page = await byline.context.newPage();
    await page.goto(url);
    const popup = await byline.popup(page);
    await expect(popup.getByRole('group', { name: 'Where Byline is on' })).toBeVisible();
    await expect(popup.getByRole('button', { name: 'Add this profile' })).toHaveCount(
      name.startsWith('author') ? 1 : 0,
    );
  }
});
