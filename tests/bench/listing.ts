import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { sharedPage } from '../e2e/support/arxiv.ts';
import { importPeople } from './import-people.ts';
import type { Bench } from './index.ts';
import type { Stage } from './run.ts';

const people = 100_000;
const url = 'https://arxiv.org/list/cs.LG/recent?show=2000';

/** A listing of 2,000 entries over a store of 100,000 authors; needs ../shared. */
export const listing: Bench = {
  id: 'listing',
  async measure({ context, id }) {
    await fill(context, id);
    const page = await context.newPage();
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.getByTestId('paper-chip').first().waitFor({ timeout: 30_000 });
    await page.waitForFunction(() => document.querySelectorAll('byline-paper').length === 2000, undefined, {
      timeout: 60_000,
    });
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
    const moved = await movedLines(page);
    const marks = await page.evaluate(readMarks);
    return [
      {
        what: 'first screen of chips, after the reading is sent',
        value: seen.firstChip - (marks.sent[0] ?? 0),
        bound: 150,
        unit: 'ms',
        baseline: { what: 'parsing the page', value: seen.parsed },
      },
      {
        what: `resolving the other ${marks.count} papers`,
        value: marks.resolved,
        bound: 300,
        unit: 'ms',
        baseline: { what: 'parsing the page', value: seen.parsed },
      },
      {
        what: 'all 2,000 entries drawn, after the page was parsed',
        value: seen.lastChip - seen.parsed,
        bound: 5_000,
        unit: 'ms',
      },
      { what: 'longest task after the reading is sent', value: seen.longestTask, bound: 50, unit: 'ms' },
      { what: 'lines moved by chips', value: moved, bound: 0, unit: 'px' },
      { what: 'layout shift score (names moving within their line)', value: seen.shift, bound: 0.01, unit: 'score' },
    ];
  },
};

async function fill(context: Stage['context'], id: string): Promise<void> {
  const welcome = await context.newPage();
  await welcome.goto(`chrome-extension://${id}/welcome.html`);
  await importPeople(welcome, people, { papersOfOneIn: 20, names: namesOnPage() });
  await welcome.close();
}

/** Every tenth name that the listing prints: as if the reader knew a tenth of everybody. */
function namesOnPage(): string[] {
  const file = sharedPage(url);
  const html = file ? readFileSync(file, 'utf8') : '';
  const printed = [...html.matchAll(/searchtype=author[^>]*>([^<&]+)</g)].map(([, name = '']) => name);
  return [...new Set(printed)].filter((_, at) => at % 10 === 0);
}

interface Seen {
  parsed: number;
  firstChip: number;
  lastChip: number;
  longestTask: number;
  shift: number;
}

/** In the page, before anything else of it: notes when what happened. */
function watch(): void {
  const seen: Seen = { parsed: 0, firstChip: 0, lastChip: 0, longestTask: 0, shift: 0 };
  Object.assign(globalThis, { seen });
  document.addEventListener('DOMContentLoaded', () => {
    seen.parsed = performance.now();
  });
  new MutationObserver((records) => {
    const isOurs = records.some((record) => [...record.addedNodes].some((node) => node.nodeName.startsWith('BYLINE-')));
    if (!isOurs) return;
    seen.firstChip ||= performance.now();
    seen.lastChip = performance.now();
  }).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (seen.parsed > 0 && entry.startTime > seen.parsed + 1)
        seen.longestTask = Math.max(seen.longestTask, entry.duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** In the page: when which portion was sent and answered, from the marks of the test build. */
function readMarks(): { sent: number[]; count: string; resolved: number } {
  const marks = performance.getEntriesByType('mark').filter(({ name }) => name.startsWith('byline: '));
  const of = (word: string) => marks.filter(({ name }) => name.startsWith(`byline: ${word} `));
  const [sent, answered] = [of('sent'), of('answered')];
  return {
    sent: sent.map((one) => one.startTime),
    count: sent[1]?.name.split(' ').at(-1) ?? '0',
    resolved: (answered[1]?.startTime ?? 0) - (sent[1]?.startTime ?? 0),
  };
}

/** How far the furthest title stands from where it would be without us, in px. */
export function movedLines(page: Page): Promise<number> {
  return page.evaluate(() => {
    const tops = () => [...document.querySelectorAll('.list-title')].map((title) => title.getBoundingClientRect().top);
    const withChips = tops();
    for (const host of document.querySelectorAll('byline-author, byline-paper')) host.remove();
    return Math.max(...tops().map((top, at) => Math.abs(top - (withChips[at] ?? top))));
  });
}
