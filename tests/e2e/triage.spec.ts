import type { Page } from '@playwright/test';
import { hasSharedPages, whyNoSharedPages } from './support/arxiv.ts';
import { expect, test } from './support/byline.ts';

test.skip(!hasSharedPages, whyNoSharedPages);

/** The entries as they stand: arXiv ids that can be seen, part by part. */
function standing(page: Page): Promise<string[][]> {
  return page.evaluate(() => {
    const parts: string[][] = [];
    for (const node of document.querySelectorAll<HTMLElement>('#articles > h3, #articles > dt')) {
      if (node.localName === 'h3') parts.push([]);
      else if (node.style.display !== 'none')
        parts.at(-1)?.push(node.querySelector('a[href^="/abs/"]')?.getAttribute('href')?.slice(5) ?? '');
    }
    return parts;
  });
}

/** The page's own elements, without ours, as text. */
function markup(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const ours of copy.querySelectorAll('[data-scheme]')) ours.remove();
    return copy.outerHTML;
  });
}

/** In the page: the ids of entries with the chip of a known author. */
function withChips(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#articles > dt')].flatMap((dt) => {
      const isKnown = dt.nextElementSibling?.querySelector('byline-author') != null;
      return isKnown ? (dt.querySelector('a[href^="/abs/"]')?.getAttribute('href')?.slice(5) ?? []) : [];
    }),
  );
}

/** What the chips say, as the entries stand, part by part; entries without a number are left out. */
function attention(page: Page): Promise<number[][]> {
  return page.evaluate(() => {
    const parts: number[][] = [];
    for (const node of document.querySelectorAll('#articles > h3, #articles > dt')) {
      if (node.localName === 'h3') parts.push([]);
      const text = node.querySelector('byline-paper')?.shadowRoot?.textContent ?? '';
      const said = /attention ≈(\d+)/.exec(text)?.[1];
      if (said) parts.at(-1)?.push(Number(said));
    }
    return parts;
  });
}

/** Each part with these entries before the others. */
function firstOf(parts: string[][], ids: string[]): string[][] {
  const isFirst = new Set(ids);
  return parts.map((part) => [...part.filter((id) => isFirst.has(id)), ...part.filter((id) => !isFirst.has(id))]);
}

/** Runs in the page: a profile of an entry's first author, as one would paste it. */
function profileFromEntry(at: number): { arxivId: string; profile: string } {
  const dt = document.querySelectorAll('#articles > dt')[at];
  const textOf = (selector: string) => dt?.nextElementSibling?.querySelector(selector)?.textContent ?? '';
  const [title, names] = [textOf('.list-title').replace('Title:', '').trim(), textOf('.list-authors').split(', ')];
  const arxivId = dt?.querySelector('a[href^="/abs/"]')?.getAttribute('href')?.slice(5) ?? '';
  const authors = `${names.slice(0, 3).join(', ')}${names.length > 3 ? ' et al.' : ''}`;
  return {
    arxivId,
    profile: `${names[0]}\n\nLG\nh-index4\n1papers\n50citations\n\n1 Papers\n\nLGNov 18, 2026\n${title}\n\n${authors}\n\nNo abstract.\n`,
  };
}

/** How often what stood still was moved since the page was parsed. */
function watchShifts(): void {
  const seen = { shift: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

test('a day’s listing is filtered, sorted, gone through by keys, and is arXiv’s own again', async ({ byline }) => {
  await byline.importSample();
  const page = await byline.context.newPage();
  await page.addInitScript(watchShifts);
  await page.goto('https://arxiv.org/list/cs.LG/new', { waitUntil: 'domcontentloaded' });
  const bar = page.getByTestId('triage');
  await expect(bar.getByTestId('triage-count')).toHaveText('600 entries', { timeout: 20_000 });
  const [before, own] = [await standing(page), await markup(page)];
  expect(before.map(({ length }) => length)).toEqual([330, 120, 150]);
  expect(await page.evaluate(() => (globalThis as unknown as { seen: { shift: number } }).seen.shift)).toBeLessThan(
    0.01,
  );

  // Filters: the numbers say what comes of them.
  await bar.getByRole('button', { name: 'Filter' }).click();
  await expect(bar.getByRole('button', { name: /^Known \d/ })).toHaveText(/^Known [1-9]/);
  const known = Number((await bar.getByRole('button', { name: /^Known/ }).innerText()).match(/\d+/)?.[0]);
  await bar.getByRole('button', { name: /^Known/ }).click();
  await expect(bar.getByTestId('triage-count')).toHaveText(`${known} of 600 entries`);
  expect((await standing(page)).flat()).toHaveLength(known);
  await bar.getByRole('button', { name: /^Known/ }).click();
  await bar.getByRole('button', { name: /^Cross-lists 120/ }).click();
  expect(await standing(page)).toEqual([[], before[1], []]);
  await bar.getByLabel('Dim instead of hide').check();
  expect(await standing(page)).toEqual(before);
  await expect(page.locator('#articles > dt').first()).toHaveCSS('opacity', '0.4');
  await bar.getByLabel('Dim instead of hide').uncheck();

  // Sorted by what the chips say, part by part.
  await bar.getByRole('button', { name: /^Cross-lists 120/ }).click();
  await expect.poll(async () => (await attention(page)).flat().length, { timeout: 30_000 }).toBe(600);
  await bar.getByLabel('Sort by').selectOption('attention');
  const isSorted = (part: number[]) => part.every((value, at) => at === 0 || value <= (part[at - 1] ?? 0));
  await expect.poll(async () => (await attention(page)).map(isSorted)).toEqual([true, true, true]);
  const sorted = await standing(page);
  expect(sorted).not.toEqual(before);
  expect(sorted.map((part) => part.toSorted())).toEqual(before.map((part) => part.toSorted()));
  // arXiv's link to a part leads to the part.
  await page.getByRole('link', { name: 'Cross-lists' }).click();
  const part = page.getByRole('heading', { name: /Cross submissions/i });
  await expect.poll(() => part.evaluate((heading) => Math.abs(heading.getBoundingClientRect().top))).toBeLessThan(80);

  // A reload finds it as it was left; one click, and it is arXiv's own.
  await page.evaluate(() => scrollTo(0, 0));
  await page.goto('https://arxiv.org/list/cs.LG/new', { waitUntil: 'domcontentloaded' });
  await expect.poll(() => standing(page), { timeout: 30_000 }).toEqual(sorted);
  await bar.getByRole('button', { name: /arXiv’s order/ }).click();
  await expect.poll(() => standing(page)).toEqual(before);
  expect(await markup(page)).toBe(own);

  // Keys.
  await page.locator('#dlpage > h1').click();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(page.locator(`a[href="/abs/${before[0]?.[1]}"]`)).toBeFocused();
  await page.keyboard.press('x');
  await expect(page.locator('#articles > dt').nth(1)).toHaveCSS('opacity', '0.4');
  await expect(page.locator(`a[href="/abs/${before[0]?.[2]}"]`)).toBeFocused();
  await page.keyboard.press('s');
  await expect(page.getByText('1 paper saved')).toBeVisible();
  await page.keyboard.press('?');
  await expect(bar.getByRole('region', { name: 'Keys and help' })).toBeVisible();
  await page.keyboard.press('Escape');
  const asked = byline.context.waitForEvent('request', (request) => request.isNavigationRequest());
  await page.keyboard.press('o');
  expect((await asked).url()).toBe(`https://arxiv.org/abs/${before[0]?.[2]}`);

  // Seen stays seen.
  const again = await byline.visit('https://arxiv.org/list/cs.LG/new');
  await expect(again.locator('#articles > dt').nth(1)).toHaveCSS('opacity', '0.4');
  await expect(again.locator('#articles > dt').nth(2)).toHaveCSS('opacity', '1');
});

test('the bar of 2,000 entries sorts them day by day, exactly, and back', async ({ byline }) => {
  const page = await byline.visit('https://arxiv.org/list/cs.LG/recent?show=2000');
  const bar = page.getByTestId('triage');
  await expect(bar.getByTestId('triage-count')).toHaveText('2,000 entries', { timeout: 30_000 });
  // Somebody far down the page becomes known.
  const planted = await page.evaluate(profileFromEntry, 777);
  await byline.importText(planted.profile);
  await expect(page.locator('byline-author')).not.toHaveCount(0);
  const [before, own] = [await standing(page), await markup(page)];
  const sorted = firstOf(before, await withChips(page));
  expect(sorted.map(([first]) => first)).toContain(planted.arxivId);
  await page.bringToFront();
  await bar.getByLabel('Sort by').selectOption('known');
  await expect.poll(() => standing(page)).toEqual(sorted);
  await bar.getByRole('button', { name: /arXiv’s order/ }).click();
  await expect.poll(() => standing(page)).toEqual(before);
  expect(await markup(page)).toBe(own);
});

test('what is written in the bar is no key of the listing; from its buttons the keys go on', async ({ byline }) => {
  const page = await byline.visit('https://arxiv.org/list/cs.LG/recent?skip=0&show=50');
  const bar = page.getByTestId('triage');
  await expect(bar.getByTestId('triage-count')).toHaveText('50 entries');
  await page.locator('#articles > dd').nth(1).hover();
  await page.keyboard.press('f');
  await expect(bar.getByRole('searchbox')).toBeFocused();
  // Over an entry, too, `s` is a letter here.
  await page.keyboard.press('s');
  await expect(bar.getByRole('searchbox')).toHaveValue('s');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Escape');
  await expect(bar.getByRole('button', { name: 'Filter' })).toBeFocused();
  await page.keyboard.press('j');
  const first = page.locator('#articles > dt').first().locator('a[title="Abstract"]');
  await expect(first).toBeFocused();
  await page.keyboard.press('s');
  await expect(page.getByText('1 paper saved')).toBeVisible();
  await page.keyboard.press('f');
  const saved = bar.getByRole('button', { name: /^Saved 1$/ });
  const filter = await saved.boundingBox();
  await saved.click();
  await expect(bar.getByTestId('triage-count')).toHaveText('1 of 50 entries');
  // A page that becomes shorter than the screen takes no button away from under the pointer.
  expect(await saved.boundingBox()).toEqual(filter);
  await saved.click();

  // On a narrow screen and with its panel open the bar is higher, and covers no entry that is gone to.
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 320, height: 900 });
  await page.keyboard.press('?');
  for (const _ of 'eight of') await page.keyboard.press('j');
  await expect(page.locator('#articles > dt').nth(8).locator('a[title="Abstract"]')).toBeFocused();
  const end = await page.locator('#articles > dd').nth(8).boundingBox();
  const covered = await bar.boundingBox();
  expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual(covered?.y ?? 0);
});

test('a page that the browser kept asks what changed when it is gone back to', async ({ byline }) => {
  const url = 'https://arxiv.org/list/cs.LG/recent?skip=0&show=50';
  const [kept, other] = [await byline.visit(url), await byline.visit(url)];
  await expect(kept.getByTestId('triage-count')).toHaveText('50 entries');
  await expect(other.getByTestId('triage-count')).toHaveText('50 entries');
  // Playwright’s browser keeps no page: this is what it would say.
  const goBack = () => kept.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await other.keyboard.press('j');
  await other.keyboard.press('x');
  await expect(async () => {
    await goBack();
    await expect(kept.locator('#articles > dt').first()).toHaveCSS('opacity', '0.4', { timeout: 3_000 });
  }).toPass();

  await byline.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(what: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings: { offHosts: ['arxiv.org'] } });
  });
  await goBack();
  await expect(kept.locator('byline-paper, byline-triage')).toHaveCount(0);
});
