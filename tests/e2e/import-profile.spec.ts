import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repo } from '../tools/launch.ts';
import { expect, test } from './support/byline.ts';
import { weiLin } from './support/profiles.ts';

const seed = readFileSync(path.join(repo, 'seeds/lin-guo.profile.txt'), 'utf8');

test('a text that is no profile is refused with its line, and nothing is stored', async ({ byline }) => {
  const welcome = await byline.open('welcome.html');
  await welcome.getByLabel('Paste text').fill('Dear reader,\nthis is a letter and no profile.');
  await welcome.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(welcome.getByRole('heading', { name: 'Pasted text cannot be read' })).toBeFocused();
  await expect(welcome.getByRole('status').filter({ hasText: 'Nothing was imported' })).toContainText(/line \d/i);
  const library = await byline.open('options.html');
  await expect(library.getByRole('tabpanel')).toContainText(/no authors|nobody|import/i);
});

test('a pasted profile is shown before anything is kept, imported, and undone without a trace', async ({ byline }) => {
  const welcome = await byline.open('welcome.html');
  const library = await byline.open('options.html');
  const authors = library.getByRole('tabpanel').getByText('Lin Guo');
  await welcome.getByLabel('Paste text').fill(seed);
  await welcome.getByRole('button', { name: 'Read', exact: true }).press('Enter');
  await expect(welcome.getByRole('heading', { name: 'Pasted text' })).toBeFocused();
  const totals = welcome.getByRole('list', { name: 'In all' });
  await expect(totals).toContainText('1 author and 10 papers new');
  await expect(totals).toContainText('1 author with contradictory numbers');
  const preview = welcome.getByRole('listitem');
  await expect(preview.filter({ hasText: 'Lin Guo' }).first()).toContainText('h-index 35');
  await expect(authors).toHaveCount(0);

  await welcome.getByRole('button', { name: 'Import', exact: true }).press('Enter');
  await expect(welcome.getByRole('status').filter({ hasText: 'Imported 1 author and 10 papers' })).toBeVisible();
  await expect(welcome.getByRole('heading', { name: 'It is in' })).toBeFocused();
  await expect(authors.first()).toBeVisible();
  await welcome.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
  await expect(welcome.getByRole('heading', { name: 'Drop a file here' })).toBeFocused();
  await expect(authors).toHaveCount(0);
  await library.getByRole('tab', { name: 'Imports' }).click();
  await expect(library.getByRole('tabpanel')).toContainText('Nothing imported yet');
});

test('a preview is left without a trace', async ({ byline }) => {
  const library = await byline.open('options.html');
  await library.getByRole('tab', { name: 'Imports' }).click();
  await library.getByRole('button', { name: 'Load the sample' }).click();
  await expect(library.getByRole('list', { name: 'In all' })).toContainText('10 papers new');
  await library.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(library.getByRole('heading', { name: 'Drop a file here' })).toBeFocused();
  await expect(library.getByRole('tabpanel')).toContainText('Nothing imported yet');
  await library.getByRole('tab', { name: 'Authors' }).click();
  await expect(library.getByText('Lin Guo')).toHaveCount(0);
});

test('markup in a title stays text on every surface', async ({ byline }) => {
  const title = 'On <script>document.title="stolen"</script> and <img src=x onerror=alert(1)>';
  await byline.importText(weiLin.replace(/A study of invented.*/, title));
  const library = await byline.open('options.html');
  await library.getByText('Wei Lin').first().click();
  await expect(library.getByText('<script>')).toBeVisible();
  await expect(library).not.toHaveTitle('stolen');
  await expect(library.locator('img[src=x]')).toHaveCount(0);
});

test('the library erases an author and, after a second word, everything', async ({ byline }) => {
  await byline.importText(weiLin);
  await byline.importSample();
  const library = await byline.open('options.html');
  await library.getByText('Wei Lin').first().click();
  await library.getByRole('button', { name: /erase this author/i }).click();
  await library
    .getByRole('button', { name: /erase|yes/i })
    .first()
    .click();
  await expect(library.getByText('Wei Lin')).toHaveCount(0);
  await expect(library.getByText('Lin Guo').first()).toBeVisible();
  await library.getByRole('tab', { name: 'Settings' }).click();
  await library.getByRole('button', { name: /erase everything/i }).click();
  await library
    .getByRole('button', { name: /erase|yes/i })
    .first()
    .click();
  await library.getByRole('tab', { name: 'Authors' }).click();
  await expect(library.getByText('Lin Guo')).toHaveCount(0);
});

test('an undo in the library takes back exactly that import', async ({ byline }) => {
  await byline.importText(weiLin);
  await byline.importSample();
  const library = await byline.open('options.html');
  await library.getByRole('tab', { name: 'Imports' }).click();
  const row = library.getByRole('listitem').filter({ hasText: 'lin-guo.profile.txt' }).first();
  await row.getByRole('button', { name: /undo/i }).click();
  await library.getByRole('tab', { name: 'Authors' }).click();
  await expect(library.getByText('Lin Guo')).toHaveCount(0);
  await expect(library.getByText('Wei Lin').first()).toBeVisible();
});
