import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { XMLValidator } from 'fast-xml-parser';
import { lexer } from 'marked';
import Papa from 'papaparse';
import { hasSharedPages, whyNoSharedPages } from './support/arxiv.ts';
import { type Byline, expect, test } from './support/byline.ts';
import { coauthorsOf, profilesOf } from './support/coauthors.ts';
import { weiLin } from './support/profiles.ts';

/** The sample's papers that have a page, all with Lin Guo. */
const papers = [
  '2309.13681',
  '2211.14466',
  '2604.23156',
  '2510.26268',
  '2511.08314',
  '2403.09355',
  '1806.08541',
  '1602.04572',
];
const notFor = 'They are not for hiring, promotion or funding decisions';

test.describe('pages of arXiv', () => {
  test.skip(!hasSharedPages, whyNoSharedPages);

  test('one click puts the known authors of each of the eight papers side by side, from card and popup', async ({
    byline,
  }) => {
    test.slow();
    await byline.importSample();
    const lonely = await byline.visit(`https://arxiv.org/abs/${papers[0]}`);
    const alone = await byline.popup(lonely);
    await alone.getByRole('button', { name: 'Compare these authors' }).click();
    await expect(alone.getByRole('tabpanel')).toContainText('Nobody stands beside Lin Guo yet.');
    await expect(alone.getByRole('tabpanel')).toContainText('No other author of this paper is known.');
    for (const page of [alone, lonely]) await page.close();

    const coauthors = coauthorsOf(papers);
    await byline.importText(profilesOf(coauthors));
    for (const { arxivId, name } of coauthors) {
      const page = await byline.visit(`https://arxiv.org/abs/${arxivId}`);
      await expect(page.getByTestId('author-chip').nth(1), `${arxivId}: ${name}`).toBeVisible();
      await page.getByTestId('author-chip').first().click();
      const opened = byline.context.waitForEvent('page');
      await page.getByTestId('author-card').getByRole('button', { name: 'Compare these authors' }).click();
      // Before the popup, which is a page that opens, too.
      const library = await opened;
      const popup = await byline.popup(page);
      await popup.getByRole('button', { name: 'Compare these authors' }).click();
      for (const surface of [library, popup]) {
        await expectSideBySide(surface, ['Lin Guo', name]);
        await surface.close();
      }
      await page.close();
    }
  });
});

async function expectSideBySide(surface: Page, names: readonly string[]): Promise<void> {
  const table = tableOf(surface);
  for (const name of names) await expect(table.getByRole('columnheader', { name })).toBeVisible();
  await expect(rowOf(table, 'Is it them?')).toContainText(/confirmed on this paper.*confirmed on this paper/);
  await expect(surface.getByRole('list', { name: 'Read with these numbers' })).toContainText(notFor);
  await expect(surface.getByRole('table', { name: 'Joint papers in your store' })).toBeVisible();
}

function tableOf(surface: Page): Locator {
  return surface.getByRole('table', { name: /side by side$/ });
}

function rowOf(table: Locator, label: string): Locator {
  return table.getByRole('row').filter({ has: table.page().getByRole('rowheader', { name: label, exact: true }) });
}

/** The library with these people chosen by search. */
async function comparedIn(byline: Byline, surface: string, ...names: string[]): Promise<Page> {
  const page = await byline.open(surface);
  await page.getByRole('tab', { name: 'Compare' }).click();
  for (const name of names) {
    await page.getByRole('searchbox', { name: 'Find an author to compare' }).fill(name);
    await page
      .getByRole('button', { name: new RegExp(`^\\+?\\s*Add ${name}`) })
      .first()
      .click();
  }
  return page;
}

test('numbers stand with source, day and doubts; a missing one is no zero; the two have joint papers', async ({
  byline,
}) => {
  await byline.importSample();
  await byline.importText(weiLin.replace('h-index12\n', ''));
  const popup = await comparedIn(byline, 'popup.html', 'Lin Guo', 'Wei Lin');
  const row = rowOf(tableOf(popup), 'h-index');
  await expect(row).toContainText('lin-guo.profile.txt');
  await expect(row).toContainText('needs at least 35 papers');
  await expect(row.getByRole('cell').nth(1)).toHaveText(/not known/);
  await expect(row.getByRole('cell').nth(1)).not.toContainText('0');
  await expect(popup.getByRole('tabpanel')).toContainText('Accelerating Large Batch Training');
  const opened = byline.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open wide' }).click();
  await expect(tableOf(await opened).getByRole('columnheader')).toContainText([/Lin Guo/, /Wei Lin/]);
});

test('each way out is a file that can be opened again, with what must be read with the numbers', async ({ byline }) => {
  await byline.importSample();
  await byline.importText(weiLin);
  const library = await comparedIn(byline, 'options.html', 'Lin Guo', 'Wei Lin');
  const saved = async (name: string) => {
    const download = library.waitForEvent('download');
    await library.getByRole('button', { name, exact: true }).click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };

  const csv = await saved('CSV');
  expect(csv.name).toBe('byline-comparison.csv');
  const { data, errors } = Papa.parse<Record<string, string>>(csv.bytes.toString('utf8').slice(1), { header: true });
  expect(errors).toEqual([]);
  expect(data.find(({ Row, Person }) => Row === 'h-index' && Person === 'Wei Lin')?.Value).toBe('12');
  expect(data.at(-1)?.Value).toContain(notFor);

  const tokens = lexer((await saved('Markdown')).bytes.toString('utf8'));
  expect(tokens.filter(({ type }) => type === 'table').length).toBeGreaterThanOrEqual(3);
  expect(tokens.find(({ type }) => type === 'list')?.raw).toContain(notFor);

  const json = JSON.parse((await saved('JSON')).bytes.toString('utf8'));
  expect(json.people.map(({ name }: { name: string }) => name)).toEqual(['Lin Guo', 'Wei Lin']);
  expect(json.warnings.at(-1)).toContain(notFor);

  for (const what of ['the graph', 'the chart']) {
    const svg = (await saved(`SVG of ${what}`)).bytes.toString('utf8');
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toContain('not for hiring');
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    const png = (await saved(`PNG of ${what}`)).bytes;
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // IHDR: width and height, twice as many points as the drawing has units.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
  }
});

test('a kept comparison is opened again with what changed since, after newer numbers came', async ({ byline }) => {
  await byline.importSample();
  await byline.importText(weiLin);
  const library = await comparedIn(byline, 'options.html', 'Lin Guo', 'Wei Lin');
  await expect(tableOf(library)).toBeVisible();
  await library.getByLabel('Name of this comparison').fill('Batches');
  await library.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(library.getByText('Saved as “Batches”')).toBeVisible();
  await expect(library.getByRole('region', { name: 'Saved comparisons' })).toContainText('Lin Guo and Wei Lin');
  await library.close();

  await byline.importText(weiLin.replace('h-index12', 'h-index13'));
  const again = await comparedIn(byline, 'options.html');
  const kept = again.getByRole('region', { name: 'Saved comparisons' });
  const changes = again.getByRole('status').filter({ has: again.getByRole('heading', { name: 'Batches' }) });
  await kept.getByRole('button', { name: 'Batches', exact: true }).click();
  await expect(changes).toContainText('h-index of Wei Lin: 12 → 13');
  await expect(rowOf(tableOf(again), 'h-index')).toContainText('13');
  await kept.getByRole('button', { name: 'Batches', exact: true }).click();
  await expect(changes, 'told once').toContainText('Nothing changed since');
  await kept.getByRole('button', { name: 'Delete Batches' }).click();
  await expect(kept.getByRole('button', { name: 'Batches', exact: true })).toHaveCount(0);
  await again.getByRole('button', { name: 'Undo' }).click();
  await expect(kept.getByRole('button', { name: 'Batches', exact: true })).toBeVisible();
});

test('eight people are no wider than the screen, and each can be scrolled to', async ({ byline }) => {
  const names = ['Ada', 'Bo', 'Cy', 'Di', 'Eve', 'Flo', 'Gil', 'Hal'].map(
    (given) => `${given} Brook Featherstonehaughdottir-Cholmondeley`,
  );
  const papers = [{ title: 'An invented study of wool', date: '2025', bylines: names }];
  const authors = names.map((name) => ({ name, claims: [{ metric: 'hIndex', value: 5 }], papers }));
  await byline.importText(JSON.stringify({ byline: 1, authors }));
  const library = await comparedIn(byline, 'options.html', ...names);
  const last = tableOf(library).getByRole('columnheader', { name: names.at(-1) });
  await expect(last).toBeAttached();
  for (const width of [1280, 320]) {
    await library.setViewportSize({ width, height: 580 });
    expect(await wider(library), `at ${width}`).toBe(0);
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
    const matrix = library.getByRole('table', { name: 'Joint papers in your store' });
    const name = await matrix.getByRole('rowheader').first().boundingBox();
    expect(name?.width, 'the names of the matrix leave room for its numbers').toBeLessThan(width / 2);
  }
});

/** How much wider than its window a page is. */
async function wider(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

test('pictures have tables behind them, and nothing is wider than a narrow screen or one at 200 %', async ({
  byline,
}) => {
  await byline.importSample();
  await byline.importText(weiLin);
  const library = await comparedIn(byline, 'options.html', 'Lin Guo', 'Wei Lin');
  await expect(library.getByRole('img', { name: /1 pair of 1 wrote together/ })).toBeVisible();
  await library.getByText('As a table', { exact: true }).click();
  await expect(library.getByRole('region', { name: 'Papers a year' })).toMatchAriaSnapshot(`
    - table:
      - rowgroup:
        - row "Year Lin Guo Wei Lin":
          - columnheader "Year"
          - columnheader "Lin Guo"
          - columnheader "Wei Lin"
  `);
  await expect(library.getByRole('row', { name: '2023 1 1', exact: true })).toBeVisible();
  await expect(library.getByRole('table', { name: 'Joint papers in your store' })).toMatchAriaSnapshot(`
    - table "Joint papers in your store":
      - caption: Joint papers in your store
      - rowgroup:
        - row "Lin Guo Wei Lin":
          - cell
          - columnheader "Lin Guo"
          - columnheader "Wei Lin"
      - rowgroup:
        - row /Lin Guo/:
          - rowheader "Lin Guo"
          - cell
          - cell:
            - 'button "2 joint papers of Lin Guo and Wei Lin: what lies between them" [pressed]'
  `);
  const popup = await comparedIn(byline, 'popup.html', 'Lin Guo', 'Wei Lin');
  await expect(tableOf(popup)).toBeVisible();
  // 640 is what a window of 1,280 has at 200 %; the popup is never narrower than its own 400.
  for (const [page, width] of [
    [library, 640],
    [library, 320],
    [popup, 400],
  ] as const) {
    await page.setViewportSize({ width, height: 580 });
    expect(await wider(page), `${page.url()} at ${width}`).toBe(0);
  }
});
