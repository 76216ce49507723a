import type { Page } from '@playwright/test';
import { fillReadingList } from './fill-list.ts';
import type { Bench } from './index.ts';
import type { Figure } from './run.ts';

const saved = 10_000;

/** The popup and the library over 10,000 saved papers. */
export const readingList: Bench = {
  id: 'reading-list',
  async measure({ context, id }) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/popup.html`);
    await page.getByRole('tab', { name: 'Reading list' }).waitFor();
    await page.evaluate(fillReadingList, saved);
    const opening = await measureOpening(page);
    await page.goto(`chrome-extension://${id}/options.html#list=`);
    // The address differs in its anchor alone.
    await page.reload();
    return [...opening, ...(await measureLibrary(page))];
  },
};

async function measureOpening(page: Page): Promise<Figure[]> {
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn++) {
    await page.reload();
    await page.getByRole('tab', { name: 'Reading list' }).waitFor();
    times.push(await page.evaluate(() => performance.getEntriesByType('paint').at(-1)?.startTime ?? performance.now()));
  }
  const linesMs = await page.evaluate(pressUntil, { button: '#tab-list', until: 'A study of' });
  return [
    { what: 'popup with 10,000 saved papers, until it is drawn', value: Math.min(...times), bound: 200, unit: 'ms' },
    { what: 'its reading list, from the click to the first lines', value: linesMs, bound: 200, unit: 'ms' },
  ];
}

async function measureLibrary(page: Page): Promise<Figure[]> {
  await page.getByText(`${saved.toLocaleString('en')} papers`).waitFor({ timeout: 60_000 });
  const readMs = await page.evaluate(() => performance.now());
  await page.waitForTimeout(500);
  const keys = await page.evaluate(typeInto, typed);
  const lineCount = await page.evaluate(() => document.querySelectorAll('[data-paper], .reading-line').length);
  await page.getByRole('combobox', { name: /search/i }).fill('"gradient methods"');
  await page.getByText(/^1,000 of/).waitFor();
  await page
    .getByLabel(/select all|all papers found/i)
    .first()
    .check();
  const tagMs = await tagSelected(page);
  const exportMs = await exportAll(page);
  return [
    { what: 'the whole list read, in the library', value: readMs, bound: 10_000, unit: 'ms' },
    { what: 'search in 10,000 saved papers, a keystroke (median)', value: median(keys.find), bound: 10, unit: 'ms' },
    { what: 'the same until the lines stand there', value: median(keys.drawn), bound: 50, unit: 'ms' },
    { what: 'lines in the page, of 10,000', value: lineCount, bound: 60, unit: 'times' },
    { what: 'a tag put on 1,000 papers, until it shows', value: tagMs, bound: 1_000, unit: 'ms' },
    { what: 'export of 10,000 papers as BibTeX, until the file is there', value: exportMs, bound: 5_000, unit: 'ms' },
  ];
}

const typed = [
  'g',
  'gr',
  'gra',
  'gradient',
  'gradient 4',
  'gradient 42',
  'gradient 42 s:read',
  'y:>2025 graphs',
  'a:ada',
];

/** In the page: presses a button, and returns how long it takes until a text stands somewhere. In ms. */
async function pressUntil({ button, until }: { button: string; until: string }): Promise<number> {
  const began = performance.now();
  document.querySelector<HTMLButtonElement>(button)?.click();
  while (!document.body.textContent?.includes(until)) await new Promise((resolve) => setTimeout(resolve, 2));
  return performance.now() - began;
}

/** In the page: for each text, how long the search box takes to handle it, and until the lines stand there. In ms. */
async function typeInto(texts: string[]): Promise<{ find: number[]; drawn: number[] }> {
  const box = document.querySelector<HTMLInputElement>('input[role=combobox], input[type=search]');
  const [find, drawn]: [number[], number[]] = [[], []];
  for (const text of texts) {
    const began = performance.now();
    if (box) box.value = text;
    box?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    find.push(performance.now() - began);
    // A browser without a window draws frames when it likes: twice round the queue everything is rendered.
    for (const _ of ['render', 'effects']) await new Promise((resolve) => setTimeout(resolve));
    drawn.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return { find, drawn };
}

async function tagSelected(page: Page): Promise<number> {
  await page.getByLabel('Tag of the selected papers').fill('bulk');
  return page.evaluate(pressUntil, { button: '.reading-bulk form button[type=submit]', until: 'Tagged “bulk”: 1,000' });
}

async function exportAll(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('combobox', { name: /search/i }).fill('');
  await page.getByRole('button', { name: 'Export…' }).first().click();
  await page.getByLabel('Format').selectOption('bibtex');
  const began = Date.now();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as file' }).click();
  await (await download).path();
  return Date.now() - began;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
