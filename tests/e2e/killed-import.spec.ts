import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { builds, extensionId, launch, serviceWorker } from '../tools/launch.ts';
import { serveArxiv } from './support/arxiv.ts';

/** Portions are of 2,500, then 5,000, then up to 10,000: some of the third is left when the second was written. */
const people = 8_500;

/** A file of many chunks, in Byline's own lines. */
function writePeople(folder: string): string {
  const file = path.join(folder, 'people.jsonl');
  const lines = Array.from({ length: people }, (_, at) => {
    const paper = { title: `Invented matters of the kind ${at} and ${at + 1}`, bylines: [`Ada Brook`], position: 1 };
    return JSON.stringify({
      author: { name: 'Ada Brook', claims: [{ metric: 'hIndex', value: at }], papers: [paper] },
    });
  });
  writeFileSync(file, ['{"byline":1}', ...lines].join('\n'));
  return file;
}

async function openImports(profile: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await launch(builds.test, { headless: true, profile });
  await serveArxiv(context);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId(await serviceWorker(context))}/options.html`);
  await page.getByRole('tab', { name: 'Imports' }).click();
  return { context, page };
}

/** In the page: what the store says of the import, and what it holds. */
async function inStore(page: Page) {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('byline'));
    const all = async <T>(table: string) => done(db.transaction(table).objectStore(table).getAll() as IDBRequest<T[]>);
    const [row] = await all<{ state: string; counts: { authors: number; papers: number } }>('imports');
    const chunks = await all<{ authorIds: number[]; paperIds: number[] }>('importChunks');
    const count = (table: string) => done(db.transaction(table).objectStore(table).count());
    const counted = {
      authors: await count('authors'),
      papers: await count('papers'),
      ofChunks: chunks.reduce((sum, { authorIds }) => sum + authorIds.length, 0),
      chunks: chunks.length,
    };
    db.close();
    return { state: row?.state, counts: row?.counts, ...counted };
  });
}

/**
 * In the page: waits until two portions are in the store, and then holds the store, so that the import stands still
 * wherever it is, on a fast machine too.
 */
async function holdAfterTwo(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('byline');
      opening.onsuccess = () => resolve(opening.result);
    });
    await new Promise<void>((resolve) => {
      // A transaction of ours always waits behind the import's: it comes before the next portion.
      const look = () => {
        const chunks = db.transaction('importChunks', 'readwrite').objectStore('importChunks');
        const keep = () => {
          chunks.count().onsuccess = keep;
        };
        const counting = chunks.count();
        counting.onsuccess = () => {
          if (counting.result < 2) {
            chunks.transaction.oncomplete = look;
            return;
          }
          keep();
          resolve();
        };
      };
      look();
    });
  });
}

test('the browser is killed in the middle of an import: the store opens whole, and the import goes on', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'byline-killed-'));
  const profile = path.join(folder, 'profile');
  const file = writePeople(folder);
  try {
    const first = await openImports(profile);
    await first.page.getByLabel('Choose a file').setInputFiles(file);
    await first.page.getByRole('button', { name: 'Import', exact: true }).click();
    await holdAfterTwo(first.page);
    const closed = first.context.waitForEvent('close');
    execFileSync('pkill', ['-KILL', '-f', profile]);
    await closed;

    const { context, page } = await openImports(profile);
    const found = await inStore(page);
    expect(found.state).toBe('unfinished');
    expect(found.authors).toBeLessThan(people);
    expect(found.chunks).toBeGreaterThan(1);
    // Whole chunks, and nothing besides them.
    expect(found.ofChunks).toBe(found.authors);
    expect(found.counts).toMatchObject({ authors: found.authors, papers: found.papers });

    await page.getByLabel(/Go on/).setInputFiles(file);
    await expect.poll(async () => (await inStore(page)).state, { timeout: 120_000 }).toBe('done');
    expect(await inStore(page)).toMatchObject({ authors: people, papers: people, counts: { authors: people } });
    await context.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
