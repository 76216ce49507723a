import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Byline, expect, test } from './support/byline.ts';
import { weiLin } from './support/profiles.ts';

const bibtex = `@article{quill2019,
  title = {Counting sheep on invented hills},
  author = {Quill, Ada and Lin, Wei},
  year = {2019}
}

@article{broken2020,
  title = {A brace that never closes,
  author = {Example, Bea},
  year = {2020}

@article{lin2021,
  title = {Goats beyond counting},
  author = {Lin, Wei},
  year = {2021}
}
`;

const many = 20_000;

/** Papers in Byline's own format, one a line. */
function linesOfPapers(count: number): Buffer {
  const lines = Array.from({ length: count }, (_, at) => {
    const paper = { title: `On invented sheep, part ${at}`, date: '2024', bylines: ['Ada Quill'] };
    return JSON.stringify({ byline: 1, paper });
  });
  return Buffer.from(lines.join('\n'));
}

async function openImports(byline: Byline): Promise<Page> {
  const library = await byline.open('options.html');
  await library.getByRole('tab', { name: 'Imports' }).click();
  return library;
}

function file(name: string, content: string | Buffer) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
}

/** Drops a file on the screen as the browser would. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([label = '', content = '']) => {
      const data = new DataTransfer();
      data.items.add(new File([content], label, { type: 'text/plain' }));
      return data;
    },
    [name, text],
  );
  await page.getByText('Drop a file here').dispatchEvent('drop', { dataTransfer });
}

const totals = (page: Page) => page.getByRole('list', { name: 'In all' });
const importButton = (page: Page) => page.getByRole('button', { name: 'Import', exact: true });
const imported = (page: Page, summary: string, timeout = 20_000) =>
  expect(page.getByRole('status').filter({ hasText: `Imported ${summary}` })).toBeVisible({ timeout });

test('a file is imported by choosing and by dropping it', async ({ byline }) => {
  const welcome = await byline.open('welcome.html');
  await welcome.getByLabel('Choose a file').setInputFiles(file('wei.txt', weiLin));
  await importButton(welcome).click();
  await imported(welcome, '1 author and 3 papers');
  await welcome.getByRole('button', { name: 'Import something else' }).click();
  await drop(
    welcome,
    'ada.txt',
    'Ada Example\n\nLG\nh-index4\n1paper\n9citations\n\n1 Paper\n\nLGMay 2, 2024\nA study of something invented\n\nAda Example\n\nWords.\n',
  );
  await expect(welcome.getByRole('heading', { name: 'ada.txt' })).toBeFocused();
  await importButton(welcome).click();
  await imported(welcome, '1 author and 1 paper');
  const library = await byline.open('options.html');
  await expect(library.getByText('Ada Example')).toBeVisible();
  await expect(library.getByText('Wei Lin')).toBeVisible();
});

test('a broken entry is refused with its line before, in and after the import; the others come in', async ({
  byline,
}) => {
  const library = await openImports(byline);
  await drop(library, 'sheep.bib', bibtex);
  await expect(library.getByText(/BibTeX.*, because /)).toBeVisible();
  await expect(totals(library)).toContainText('2 papers new');
  await expect(totals(library)).toContainText('1 entry refused');
  const preview = library.locator('.import-panel');
  await preview.getByText(/remarks?$/).click();
  await expect(preview.getByRole('listitem').filter({ hasText: /line 7\b/i })).toBeVisible();
  await importButton(library).click();
  await imported(library, '2 papers; 1 entry refused');

  const downloading = library.waitForEvent('download');
  await preview.getByRole('button', { name: 'Download the report' }).click();
  const download = await downloading;
  const report = readFileSync(await download.path(), 'utf8');
  expect(report).toMatch(/line 7\b/);
  expect(report).toContain('broken2020');
  expect(report).not.toContain('lin2021');
});

test('a table is read once its columns are explained', async ({ byline }) => {
  const library = await openImports(byline);
  const table = 'X1;X2;X3\nCounting sheep on invented hills;Quill, Ada;2019\nGoats beyond counting;Lin, Wei;2020\n';
  await library.getByLabel('Choose a file').setInputFiles(file('sheep.csv', table));
  const format = library.getByLabel('Read it as');
  await expect(format).toBeVisible();
  if (!(await library.getByLabel(/^Title/).isVisible())) {
    await format.selectOption(await format.locator('option', { hasText: 'CSV' }).getAttribute('value'));
  }
  const rows = library.getByRole('region', { name: 'First rows of the table' });
  await expect(rows).toContainText('Goats beyond counting');
  await expect(importButton(library)).toBeDisabled();
  await library.getByLabel(/^Title/).selectOption({ label: 'X1' });
  await expect(rows.getByRole('columnheader', { name: /X1/ })).toContainText('Title');
  await library.getByLabel(/^Year|^Date/).selectOption({ label: 'X3' });
  await expect(totals(library)).toContainText('2 papers new');
  await importButton(library).click();
  await imported(library, '2 papers');
});

test('papers go on the reading list where the reader says so, and leave it with the import', async ({ byline }) => {
  const library = await openImports(byline);
  await drop(library, 'sheep.jsonl', linesOfPapers(2).toString());
  await library.getByLabel('Put these papers on my reading list').check();
  await importButton(library).click();
  await imported(library, '2 papers');
  const popup = await byline.popup(library);
  await popup.getByRole('tab', { name: 'Reading list' }).click();
  await expect(popup.getByRole('tabpanel')).toContainText('2 papers');
  await expect(popup.getByRole('tabpanel')).toContainText('On invented sheep, part 1');
  await library.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(popup.getByRole('tabpanel')).not.toContainText('On invented sheep');
});

test('an import that was cancelled half-way goes on with the same file and no other, to the end', async ({
  byline,
}) => {
  const library = await openImports(byline);
  const papers = linesOfPapers(many);
  await library.getByLabel('Choose a file').setInputFiles(file('sheep.jsonl', papers));
  await importButton(library).click();
  await expect(library.getByText(/^[\d,]+ papers/)).toBeVisible();
  await library.getByRole('button', { name: /^Cancel/ }).click();
  await expect(library.getByRole('heading', { name: 'Stopped before the end' })).toBeFocused();
  const soFar = (await library.getByRole('status').filter({ hasText: 'so far' }).textContent()) ?? '';
  const count = Number(/([\d,]+) papers/.exec(soFar)?.[1]?.replaceAll(',', ''));
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(many);

  await library.reload();
  await library.getByRole('tab', { name: 'Imports' }).click();
  const entry = library.getByRole('listitem').filter({ hasText: 'sheep.jsonl' });
  await expect(entry).toContainText('Unfinished');
  const other = Buffer.from(papers);
  other.write('O', other.indexOf('On invented'));
  other.write('X', other.indexOf('invented'));
  await entry.getByLabel(/^Go on/).setInputFiles(file('sheep.jsonl', other));
  await expect(library.getByText(/This is another file/)).toBeVisible();
  await library.getByRole('button', { name: 'Choose something else' }).click();
  await entry.getByLabel(/^Go on/).setInputFiles(file('renamed.jsonl', papers));
  await imported(library, '20,000 papers', 90_000);
  await expect(entry).not.toContainText('Unfinished');
});

test('what was recognised is read as another format where the reader says so', async ({ byline }) => {
  const library = await openImports(byline);
  await drop(library, 'sheep.jsonl', linesOfPapers(2).toString());
  await expect(totals(library)).toContainText('2 papers new');
  const format = library.getByLabel('Read it as');
  const recognised = await format.inputValue();
  await format.selectOption({ label: 'Profile text' });
  // It is none: the reason stands there, and the way back.
  await expect(library.getByRole('heading', { name: 'sheep.jsonl cannot be read' })).toBeFocused();
  await format.selectOption(recognised);
  await expect(totals(library)).toContainText('2 papers new');
});

test('a file that nobody knows is refused in words', async ({ byline }) => {
  const library = await openImports(byline);
  const bytes = Buffer.from(Array.from({ length: 4_096 }, (_, at) => (at * 37) % 256));
  await library.getByLabel('Choose a file').setInputFiles(file('photo.jpg', bytes));
  await expect(library.getByRole('heading', { name: /cannot be read|Nothing was imported/ })).toBeFocused();
  await expect(library.getByRole('status').filter({ hasText: 'Nothing was imported' })).toBeVisible();
  await library.getByRole('button', { name: 'Choose something else' }).click();
  await expect(library.getByRole('heading', { name: 'Drop a file here' })).toBeFocused();
});
