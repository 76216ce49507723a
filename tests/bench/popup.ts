import type { Bench } from './index.ts';

const saved = 10_000;

/** The popup and its search over 10,000 saved papers. */
export const popup: Bench = {
  id: 'popup',
  async measure({ context, id }) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/popup.html`);
    await page.getByRole('tab', { name: 'Reading list' }).waitFor();
    await page.evaluate(fillReadingList, saved);
    await page.reload();
    const openMs = await page.evaluate(() => performance.now());
    await page.getByRole('tab', { name: 'Reading list' }).waitFor();
    const usableMs = await page.evaluate(
      () => performance.getEntriesByType('paint').at(-1)?.startTime ?? performance.now(),
    );
    await page.getByRole('tab', { name: 'Reading list' }).click();
    const box = page.getByRole('searchbox');
    await page.getByText(`${saved.toLocaleString('en')} papers`).waitFor({ timeout: 30_000 });
    await box.fill('g');
    const keyMs = await page.evaluate(typeMore);
    return [
      {
        what: 'popup with 10,000 saved papers, until it is drawn',
        value: Math.min(usableMs, openMs + 1e6),
        bound: 200,
        unit: 'ms',
      },
      { what: 'search in 10,000 saved papers, a keystroke until it is drawn', value: keyMs, bound: 10, unit: 'ms' },
    ];
  },
};

/** In the page: writes papers and reading entries of invented titles. */
async function fillReadingList(count: number): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('byline');
    opening.onsuccess = () => resolve(opening.result);
  });
  const writing = db.transaction(['papers', 'reading'], 'readwrite');
  const observedAt = '2026-11-01T00:00:00.000Z';
  for (let at = 1; at <= count; at++) {
    const words = `graph ${at % 97} gradient ${at % 89} of sample ${at}`;
    const source = { format: 'arxiv-page', label: 'arxiv.org', observedAt };
    const record = {
      source,
      title: `A study of ${words}`,
      bylines: [`Author ${at % 500}`],
      hiddenAuthors: 0,
      categories: ['cs.LG'],
      abstract: `${words} `.repeat(40),
    };
    writing.objectStore('papers').put({ id: at, records: [record], authors: [] });
    writing
      .objectStore('reading')
      .put({ paper: at, status: 'to read', tags: [], note: '', savedAt: observedAt, snapshot: [] });
  }
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
}

/** In the page: median time of a keystroke in the search until the next frame, in ms. */
async function typeMore(): Promise<number> {
  const box = document.querySelector<HTMLInputElement>('input[type=search]');
  const times: number[] = [];
  for (const text of ['gr', 'gra', 'gradient', 'gradient 4', 'gradient 42', 'gradient 42 sample']) {
    const began = performance.now();
    if (box) box.value = text;
    box?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
