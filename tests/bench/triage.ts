import type { Page } from '@playwright/test';
import type { Bench } from './index.ts';

const url = 'https://arxiv.org/list/cs.LG/recent?show=2000';
const saved = 40;

/** Sorting a listing of 2,000 entries by my topics, and scrolling through it; needs ../shared. */
export const triage: Bench = {
  id: 'triage',
  async measure({ context, id }) {
    const page = await context.newPage();
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const bar = page.getByTestId('triage');
    await bar.waitFor({ timeout: 60_000 });
    const store = await context.newPage();
    await store.goto(`chrome-extension://${id}/popup.html`);
    await store.evaluate(save, await page.evaluate(papersOf, saved));
    await store.close();
    await page.bringToFront();
    await bar.locator('option[value="topics"]:not([disabled])').waitFor({ state: 'attached', timeout: 60_000 });
    await page.waitForTimeout(5_000);
    const idle = await page.evaluate(forget);
    const sorted = await page.evaluate(choose, 'topics');
    await page.waitForTimeout(5_000);
    const after = await page.evaluate(forget);
    await scrollThrough(page);
    const scrolled = await page.evaluate(forget);
    const back = await page.evaluate(choose, 'arxiv');
    return [
      { what: 'sorting 2,000 entries, up to the screen laid out anew', value: sorted, bound: 150, unit: 'ms' },
      { what: 'arXiv’s order again', value: back, bound: 150, unit: 'ms' },
      { what: 'the whole task of that, painting too', value: longest(after.tasks.slice(0, 1)), bound: 150, unit: 'ms' },
      { what: 'longest task while the rest follows', value: longest(after.tasks.slice(1)), bound: 50, unit: 'ms' },
      { what: 'longest task while scrolling', value: longest(scrolled.tasks), bound: 50, unit: 'ms' },
      { what: 'layout shift before anything was asked', value: idle.shift, bound: 0.01, unit: 'score' },
    ];
  },
};

/** Long tasks in ms, as they came; the browser tells of those over 50 ms alone. */
interface Seen {
  tasks: number[];
  shift: number;
}

function longest(tasks: readonly number[]): number {
  return Math.max(0, ...tasks);
}

/** In the page, before anything else of it. */
function watch(): void {
  const seen: Seen = { tasks: [], shift: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.tasks.push(duration);
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** In the page: what was seen since the last time. */
function forget(): Seen {
  const { seen } = globalThis as unknown as { seen: Seen };
  const copy = { ...seen };
  Object.assign(seen, { tasks: [], shift: 0 });
  return copy;
}

/** In the page: some of its papers, as one would save them. */
function papersOf(count: number) {
  const all = [...document.querySelectorAll('#articles > dt')];
  return all.slice(0, count).map((dt) => ({
    arxivId: dt.querySelector('a[href^="/abs/"]')?.getAttribute('href')?.slice(5) ?? '',
    title: dt.nextElementSibling?.querySelector('.list-title')?.textContent?.replace('Title:', '').trim() ?? '',
    bylines: [],
    hiddenAuthors: 0,
    categories: ['cs.LG'],
  }));
}

/** On a page of the extension. */
async function save(papers: ReturnType<typeof papersOf>): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
  };
  await chrome.runtime.sendMessage({ verb: 'savePapers', request: { papers, from: 'https://arxiv.org/' } });
}

/** In the page: how long a choice takes until the screen is laid out, in ms. */
function choose(sort: string): number {
  const select = document.querySelector('byline-triage')?.shadowRoot?.querySelector('select');
  if (!select) throw new Error('There is no bar.');
  const started = performance.now();
  select.value = sort;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  document.querySelector('#articles > dd')?.getBoundingClientRect();
  return performance.now() - started;
}

async function scrollThrough(page: Page): Promise<void> {
  await page.mouse.move(400, 400);
  for (let step = 0; step < 60; step++) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(50);
  }
}
