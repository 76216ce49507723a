import { expectClean } from './support/axe.ts';
import { type Byline, expect, test } from './support/byline.ts';
import { abstractPageOf, inventedPapers, listingOf } from './support/invented-papers.ts';

const listing = 'https://arxiv.org/list/cs.LG/new';
const papers = inventedPapers(3);
const [first = { id: '', title: '', abstract: '' }] = papers;

async function openListing(byline: Byline) {
  byline.pages[listing] = listingOf(papers).replace(
    '<div id="content">',
    '<input aria-label="Search"><div id="content">',
  );
  const page = await byline.visit(listing);
  await expect(page.getByTestId('paper-chip')).toHaveCount(3);
  const bar = page.getByRole('region', { name: 'Byline', exact: true });
  const saved = page.getByRole('button', { name: 'Saved', exact: true });
  return { page, bar, saved, undo: bar.getByRole('button', { name: 'Undo' }) };
}

test('on a listing: one key where one looks, several by their ticks, each taken back at once', async ({ byline }) => {
  const { page, bar, saved, undo } = await openListing(byline);
  await page.getByText(papers[1]?.title ?? '').hover();
  await page.keyboard.press('s');
  await expect(bar).toContainText('1 paper saved');
  await expect(page.locator('dt').nth(1).getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  await undo.click();
  await expect(saved).toHaveCount(0);
  await expect(bar).toHaveCount(0);

  // A key that is text, or somebody else's, is let be.
  await page.getByLabel('Search').pressSequentially('s');
  await page.getByText(first.title).hover();
  await page.keyboard.press('Control+s');
  await expect(saved).toHaveCount(0);
  // The focus went on since the pointer rested.
  await page.locator('dt').nth(2).getByRole('link').focus();
  await page.keyboard.press('s');
  await expect(page.locator('dt').nth(2).getByRole('button', { name: 'Saved', exact: true })).toBeVisible();

  const ticks = page.getByRole('checkbox');
  const height = await page.locator('#dlpage').evaluate((part) => part.getBoundingClientRect().height);
  for (const at of [0, 1, 2]) await ticks.nth(at).check();
  await expect(bar).toContainText('3 papers ticked');
  expect(await page.locator('#dlpage').evaluate((part) => part.getBoundingClientRect().height)).toBe(height);
  await expectClean(page, 'dt');
  // Past the scores the bar is next.
  for (const _ of ['scores', 'bar']) await page.keyboard.press('Tab');
  await expect(bar.getByRole('button', { name: 'Save all' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(bar).toContainText('2 papers saved');
  await expect(saved).toHaveCount(3);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await undo.click();
  await expect(saved).toHaveCount(1);
});

test('what was saved or ticked can be taken back also where its entry is dimmed or filtered away', async ({
  byline,
}) => {
  const { page, bar, saved, undo } = await openListing(byline);
  const triage = page.getByTestId('triage');
  await expect(triage).toBeVisible();
  const link = page.locator('dt').first().getByRole('link');
  await link.focus();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('k');
  await expect(link).toBeFocused();
  await page.keyboard.press('s');
  await expect(bar).toContainText('1 paper saved');
  await expect(page.locator('dt').first()).toHaveCSS('opacity', '0.4');
  expect(await page.locator('byline-bar').evaluate((element) => element.closest('dt'))).toBeNull();
  await undo.click();
  await expect(saved).toHaveCount(0);

  await page.getByRole('checkbox').nth(1).check();
  await expect(bar).toContainText('1 paper ticked');
  await triage.getByRole('button', { name: 'Filter' }).click();
  await triage.getByRole('searchbox').fill(papers[2]?.title ?? '');
  await expect(page.getByText(papers[1]?.title ?? '')).toBeHidden();
  await bar.getByRole('button', { name: 'Save all' }).click();
  await expect(bar).toContainText('1 paper saved');
  await undo.click();
  await expect(bar).toHaveCount(0);
});

test('from menus, a key and the address bar: saved without its page, and shown as saved there', async ({ byline }) => {
  const { page, saved } = await openListing(byline);
  const abstract = `https://arxiv.org/abs/${first.id}`;
  byline.pages[abstract] = abstractPageOf(first, '2023-01-10');
  // The browser's own menus and fields cannot be pressed from here; what they call can.
  const found = await byline.worker.evaluate(tellBrowser, { listing, pdf: `https://arxiv.org/pdf/${first.id}v1` });
  expect(found).toEqual({ menus: ['save-link', 'save-page', 'undo-save'], key: 'Alt+Shift+S' });
  await expect(saved).toHaveCount(1);
  const paper = await byline.visit(abstract);
  await expect(paper.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  await byline.worker.evaluate(chooseUndo);
  await expect(saved).toHaveCount(0);
  await expect(paper.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
  await page.close();
});

/** Runs in the worker: chooses the undo of the toolbar button’s menu. */
function chooseUndo() {
  const { chrome } = globalThis as unknown as {
    chrome: { contextMenus: { onClicked: { dispatch(info: object, tab: object): void } } };
  };
  chrome.contextMenus.onClicked.dispatch({ menuItemId: 'undo-save' }, {});
}

/** Runs in the worker: chooses the menu of a link, and tells which doors the browser knows. */
async function tellBrowser({ listing, pdf }: { listing: string; pdf: string }) {
  const { chrome } = globalThis as unknown as {
    chrome: {
      commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
      contextMenus: {
        update(id: string, change: object): Promise<void>;
        onClicked: { dispatch(info: object, tab: object): void };
      };
      tabs: { query(of: object): Promise<{ id: number; url: string }[]> };
    };
  };
  const menus: string[] = [];
  for (const id of ['save-link', 'save-page', 'undo-save'])
    await chrome.contextMenus.update(id, {}).then(
      () => menus.push(id),
      () => undefined,
    );
  const [tab] = await chrome.tabs.query({ url: listing });
  chrome.contextMenus.onClicked.dispatch({ menuItemId: 'save-link', linkUrl: pdf, pageUrl: listing }, tab ?? {});
  const commands = await chrome.commands.getAll();
  return { menus, key: commands.find(({ name }) => name === 'save-paper')?.shortcut };
}
