import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { repo } from '../tools/launch.ts';
import { expectClean, expectCleanInBoth } from './support/axe.ts';
import { type Byline, expect, test } from './support/byline.ts';
import {
  abstractPageOf,
  type InventedPaper,
  inventedPaper,
  inventedPapers,
  listingOf,
} from './support/invented-papers.ts';
import { type JudgeServer, startJudgeServer } from './support/judge-server.ts';
import { weiLin } from './support/profiles.ts';

const listing = 'https://arxiv.org/list/cs.LG/new';
const earlier = inventedPapers(1_150);
const url = (id: string) => `https://arxiv.org/abs/${id}`;

/** Opens a listing of invented papers, and waits until they are what novelty is measured against. */
async function feed(byline: Byline, papers: readonly InventedPaper[]): Promise<Page> {
  byline.pages[listing] = listingOf(papers);
  const library = await byline.open('options.html');
  await library.getByRole('tab', { name: 'Scores' }).click();
  const page = await byline.visit(listing);
  await expect(library.getByRole('tabpanel')).toContainText(
    `${papers.length.toLocaleString('en')} of them met on pages`,
    {
      timeout: 20_000,
    },
  );
  await page.close();
  return library;
}

/** A later paper's own page. */
async function visitNew(byline: Byline, paper: InventedPaper = inventedPaper('2405.00001', 5_001)): Promise<Page> {
  byline.pages[url(paper.id)] = abstractPageOf(paper, '2024/05/02');
  return byline.visit(url(paper.id));
}

test('a paper has its scores beside it, and what they rest on behind them', async ({ byline }, testInfo) => {
  await feed(byline, earlier);
  const page = await visitNew(byline);
  const [chip, card] = [page.getByTestId('score-chip'), page.getByTestId('score-card')];
  await expect(chip).toHaveText(/^novelty ≈\d+\?? attention ≈\d+$/);
  await expect(chip).toHaveAttribute('data-basis', 'estimated');
  await expect(chip).toHaveAccessibleName(/estimated by Byline from title and abstract/);
  await page.screenshot({ path: testInfo.outputPath('chip.png') });

  await chip.click();
  await expect(card).toContainText(/\d+(st|nd|rd|th) percentile of 400 cs\.LG papers in your library/);
  await expect(card).toContainText('It is not quality');
  await expect(card).toContainText('None of this is for judging people');
  const links = card.getByRole('link');
  expect(await links.count()).toBeGreaterThanOrEqual(3);
  for (const link of await links.all())
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/arxiv\.org\/abs\/23\d\d\.1/);
  await expect(card.getByRole('button', { name: 'Ask my judge' })).toHaveCount(0);
  await page.screenshot({ path: testInfo.outputPath('panel.png') });
  await expectClean(page, 'byline-scores');
  await expectClean(page, 'byline-paper');
  const box = await page.locator('byline-scores').boundingBox();
  const view = page.viewportSize();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(view?.height ?? 0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(view?.width ?? 0);

  const popup = await byline.popup(page);
  await popup.setViewportSize({ width: 400, height: 580 });
  await expect(popup.getByTestId('scores')).toContainText(/novelty ≈\d+\?? · attention ≈\d+ estimated by Byline/);
  await popup.getByText('Scores', { exact: true }).click();
  await expect(popup.getByTestId('scores')).toContainText('Nearest earlier papers');
  await popup.screenshot({ path: testInfo.outputPath('popup.png') });
  await expectCleanInBoth(popup);
  expect(byline.asked).toEqual([]);
});

test('the panel works by keyboard, closes, and gives the focus back', async ({ byline }) => {
  await feed(byline, earlier);
  const page = await visitNew(byline);
  const [chip, card] = [page.getByTestId('score-chip'), page.getByTestId('score-card')];
  await chip.focus();
  await page.keyboard.press('Enter');
  await expect(card.getByRole('button', { name: 'Close' })).toBeFocused();
  await expect(chip).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(chip).toBeFocused();
  await expect(chip).toHaveAttribute('aria-expanded', 'false');

  await chip.click();
  await expect(card).toBeVisible();
  await card.getByText('Text novelty').click();
  await expect(card, 'a click inside changes nothing').toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Saved' })).toBeVisible();
  await expect(card, 'nor does saving the paper').toBeVisible();
  // Beside everything: the panel may lie over the title.
  await page.mouse.click(3, 300);
  await expect(card).toHaveCount(0);
  await chip.click();
  await expect(card).toBeVisible();
  await chip.click();
  await expect(card).toHaveCount(0);
});

test('a copy of an earlier paper is called one', async ({ byline }) => {
  await feed(byline, earlier);
  const original = earlier[1_140];
  const page = await visitNew(byline, { ...inventedPaper('2405.00002', 0), abstract: original?.abstract ?? '' });
  await expect(page.getByTestId('score-chip')).toContainText(/^near copy ≈[0-5]\??/);
  await page.getByTestId('score-chip').click();
  await expect(page.getByTestId('score-card')).toContainText(`Nearly the same text as “${original?.title}”`);
});

test('a store too small gives no number of novelty and says why', async ({ byline }) => {
  await feed(byline, earlier.slice(0, 60));
  const page = await visitNew(byline);
  await expect(page.getByTestId('score-chip')).toHaveText(/^attention ≈\d+$/);
  const popup = await byline.popup(page);
  await popup.getByText('Scores', { exact: true }).click();
  await expect(popup.getByTestId('scores')).toContainText('Not enough earlier papers: 60 of the 1,000 it needs.');
  await expect(popup.getByTestId('scores')).not.toContainText('percentile of 60');
});

test('whoever was chosen and said nothing has no chip; the popup tells what others say', async ({ byline }) => {
  const library = await feed(byline, earlier.slice(0, 60));
  await library.getByLabel('Reported by a source').check();
  const page = await visitNew(byline);
  const popup = await byline.popup(page);
  await popup.getByText('Scores', { exact: true }).click();
  await expect(popup.getByTestId('scores')).toContainText('Attention estimate');
  await expect(page.getByTestId('score-chip')).toHaveCount(0);
  await library.getByLabel('Byline’s estimate').check();
  await expect(page.getByTestId('score-chip')).toHaveCount(1);
});

test('a paper saved by its id has its scores on the list once a page told what they rest on', async ({ byline }) => {
  const pdf = 'https://arxiv.org/pdf/2405.00001v1';
  await (await feed(byline, earlier.slice(0, 60))).close();
  await byline.worker.evaluate((linkUrl) => {
    const { chrome } = globalThis as unknown as {
      chrome: { contextMenus: { onClicked: { dispatch(info: object): void } } };
    };
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'save-link', linkUrl, pageUrl: 'https://example.org/' });
  }, pdf);
  const list = await byline.open('options.html#list=att%3A%3E0');
  await expect(list.getByText('0 of 1 paper')).toBeVisible();
  await visitNew(byline);
  await expect(list.getByText('1 of 1 paper')).toBeVisible();
});

test('scores switched off are nowhere: page, card, popup, comparison, library', async ({ byline }) => {
  await byline.importSample();
  await byline.importText(weiLin);
  const demo = readFileSync(path.join(repo, 'seeds/demo.html'), 'utf8');
  const { id, abstract } = inventedPaper('2309.13681', 5_001);
  byline.pages[url(id)] = demo.replaceAll(/arXiv could not be reached[^<"]*/g, abstract);
  const library = await byline.open('options.html');
  const page = await byline.visit(url(id));
  const [chip, card] = [page.getByTestId('author-chip').filter({ hasText: 'h 35' }), page.getByTestId('author-card')];
  const popup = await byline.popup(page);
  const opened = byline.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Compare these authors' }).click();
  await popup.getByRole('button', { name: 'Open wide' }).click();
  const comparison = (await opened).getByRole('table', { name: /side by side$/ });
  const look = async () => {
    await chip.click();
    await expect(card).toContainText('h-index');
    await expect(comparison).toContainText('h-index');
    const texts = [await card.innerText(), await comparison.innerText()];
    await popup.getByRole('tab', { name: 'This page' }).click();
    await expect(popup.getByRole('tabpanel')).toContainText('h-index');
    texts.push(await popup.getByRole('tabpanel').innerText());
    await popup.getByRole('tab', { name: 'Compare' }).click();
    await page.keyboard.press('Escape');
    await library.getByRole('tab', { name: 'Authors' }).click();
    await expect(library.getByRole('table')).toContainText('h-index');
    return [...texts, await library.getByRole('table').innerText()];
  };
  await library.getByRole('button', { name: /^Lin Guo/ }).click();
  await expect(page.getByTestId('score-chip')).toHaveText(/^attention ≈\d+$/);
  for (const text of await look()) expect(text).toMatch(/AI Score/);

  await library.getByRole('tab', { name: 'Scores' }).click();
  await library.getByLabel('Show scores').uncheck();
  await expect(page.getByTestId('score-chip')).toHaveCount(0);
  for (const text of await look()) expect(text).not.toMatch(/AI Score|Novelty|Attention/i);
  await expect(popup.getByTestId('scores')).toHaveCount(0);

  await library.getByRole('tab', { name: 'Scores' }).click();
  await library.getByLabel('Show scores').check();
  await expect(page.getByTestId('score-chip')).toHaveCount(1);
});

test('scores on a listing move nothing', async ({ byline }) => {
  await feed(byline, earlier);
  const later = Array.from({ length: 60 }, (_, n) => inventedPaper(`2405.0${1_000 + n}`, 6_000 + n));
  byline.pages[listing] = listingOf(later);
  const page = await byline.visit(listing);
  await expect(page.getByTestId('score-chip')).toHaveCount(later.length);
  const moved = await page.evaluate(() => {
    const tops = () =>
      [...document.querySelectorAll('.list-title, dt')].map((element) => element.getBoundingClientRect().top);
    const withChips = tops();
    for (const host of document.querySelectorAll('byline-author, byline-paper')) host.remove();
    return tops().map((top, at) => Math.abs(top - (withChips[at] ?? 0)));
  });
  expect(Math.max(...moved)).toBe(0);
});

test('on a narrow page the scores shrink before they take a line of their own', async ({ byline }) => {
  const paper = inventedPaper('2405.00001', 5_001);
  // Room for the chip without the scores.
  const narrow = '<style>.dateline { width: 300px; }</style></head>';
  byline.pages[url(paper.id)] = abstractPageOf(paper, '2024/05/02').replace('</head>', narrow);
  const page = await byline.visit(url(paper.id));
  const chip = page.getByTestId('score-chip');
  await expect(page.locator('byline-paper.tight')).toHaveCount(1);
  await expect(chip).toHaveAccessibleName(/^attention ≈\d+: estimated/);
  const height = () => page.locator('.dateline').evaluate((line) => line.getBoundingClientRect().height);
  const withScores = await height();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Saved' })).toBeVisible();
  await expect(page.locator('byline-paper.tight'), 'drawn anew it stays a mark').toHaveCount(1);
  await chip.click();
  await expect(page.getByTestId('score-card')).toBeVisible();
  await page.locator('byline-paper').evaluate((host) => host.remove());
  expect(await height()).toBe(withScores);
});

const withServer = test.extend<{ server: JudgeServer }>({
  server: async ({ byline }, use) => {
    const server = await startJudgeServer();
    await byline.context.route(/^http:\/\/127\.0\.0\.1[:/]/, (route) => route.continue());
    await use(server);
    await server.close();
  },
});

withServer('the reader’s judge is asked from the panel, and what it says comes in', async ({ byline, server }) => {
  const library = await byline.open('options.html');
  await library.getByRole('tab', { name: 'Scores' }).click();
  await library.getByRole('radio', { name: /A server of mine/ }).check();
  await library.getByLabel('Address').fill(server.url);
  await library.getByRole('button', { name: 'Look for models' }).click();
  await library.getByLabel('Model', { exact: true }).selectOption('sheep:2b');
  const page = await visitNew(byline);
  const [chip, card] = [page.getByTestId('score-chip'), page.getByTestId('score-card')];
  await chip.click();
  await card.getByRole('button', { name: 'Ask my judge' }).click();
  await expect(card).toContainText('Opinion of your judge');
  await expect(card).toContainText('novelty 60, AI score 65');
  await expect(card).toContainText('A language model’s opinion, from title and abstract alone.');
  await expect(card).toContainText('3 runs: novelty 50 to 70');
  await library.getByLabel('My judge', { exact: true }).check();
  await expect(chip).toHaveText('novelty 60 AI score 65');
  await expect(chip).toHaveAttribute('data-basis', 'judge');
});
