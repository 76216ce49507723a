import type { Page } from '@playwright/test';
import { type Byline, expect, test } from './support/byline.ts';

const listing = 'https://arxiv.org/list/cs.LG/new';

const abstracts = Array.from({ length: 60 }, (_, at) => `subject${at % 45}`).join(' ');

/** A listing as arXiv prints it: three papers with abstracts, and one that was withdrawn. */
function listingPage(): string {
  const entry = (id: string, abstract: string) => `
    <dt><a name="item1">[1]</a> <a href="/abs/${id}" title="Abstract" id="${id}">arXiv:${id}</a></dt>
    <dd><div class="meta">
      <div class="list-title mathjax"><span class="descriptor">Title:</span> A study that is numbered ${id}</div>
      <div class="list-authors"><a href="https://arxiv.org/search/cs?searchtype=author&amp;query=Quill,+A">Ada Quill</a></div>
      <div class="list-subjects"><span class="descriptor">Subjects:</span>
        <span class="primary-subject">Machine Learning (cs.LG)</span></div>
      <p class="mathjax">${abstract}</p>
    </div></dd>`;
  const entries = ['2511.00001', '2511.00002', '2511.00003'].map((id) => entry(id, abstracts));
  return `<!doctype html><html><head><title>Machine Learning</title></head><body><div id="content"><div id="dlpage">
    <dl id="articles"><h3>New submissions (showing 4 of 4 entries)</h3>
    ${entries.join('')}${entry('2511.00004', 'This paper has been withdrawn by the author.')}
    </dl></div></div></body></html>`;
}

async function openScores(byline: Byline): Promise<Page> {
  const library = await byline.open('options.html');
  await library.getByRole('tab', { name: 'Scores' }).click();
  return library;
}

test('papers of a listing join the corpus as long as the reader lets them, and are forgotten on a word', async ({
  byline,
}) => {
  byline.pages[listing] = listingPage();
  const library = await openScores(byline);
  const panel = library.getByRole('tabpanel');
  await expect(panel).toContainText('No papers yet.');
  const page = await byline.visit(listing);
  await expect(panel).toContainText('3 papers');
  await expect(panel).toContainText('3 of them met on pages');
  await expect(library.getByRole('row', { name: 'cs.LG 3' })).toBeVisible();

  await library.getByRole('button', { name: 'Forget what pages brought' }).click();
  await library.getByRole('button', { name: 'Yes, forget them' }).click();
  await expect(panel).toContainText('No papers yet.');

  // The listing is still open, and brings nothing back by itself.
  await library.getByLabel('Papers on pages I open join the corpus').uncheck();
  await byline.importSample();
  await page.reload();
  await page.getByTestId('paper-chip').first().waitFor();
  // The sample's papers are looked at after those of the page would have been.
  await expect(panel).toContainText(/[1-9]\d* papers/);
  await expect(panel).not.toContainText('met on pages');
  expect(byline.asked).toEqual([]);
});

test('an import ends up in the corpus through the library’s worker, is rebuilt, and leaves with its undo', async ({
  byline,
}) => {
  await byline.importSample();
  const library = await openScores(byline);
  const workers: string[] = [];
  library.on('worker', (worker) => workers.push(worker.url()));
  const panel = library.getByRole('tabpanel');
  await expect(panel).toContainText(/10 papers/);
  await expect(panel).not.toContainText('to be looked at');

  await library.getByRole('button', { name: 'Rebuild' }).click();
  await library.getByRole('button', { name: 'Yes, rebuild' }).click();
  await expect.poll(() => workers.length).toBeGreaterThan(0);
  expect(workers[0]).toMatch(/^chrome-extension:.*corpus-worker\.js$/);
  await expect(panel).toContainText(/10 papers/);

  await library.getByRole('tab', { name: 'Imports' }).click();
  await library.getByRole('button', { name: /^Undo the import/ }).click();
  await library.getByRole('tab', { name: 'Scores' }).click();
  await expect(panel).toContainText('No papers yet.');
});

test('the reader chooses whether scores are shown and whose', async ({ byline }) => {
  const library = await openScores(byline);
  await expect(library.getByLabel('Show scores')).toBeChecked();
  await library.getByLabel('Show scores').uncheck();
  await library.getByLabel('Reported by a source').check();
  const again = await openScores(byline);
  await expect(again.getByLabel('Show scores')).not.toBeChecked();
  await expect(again.getByLabel('Reported by a source')).toBeChecked();
});
