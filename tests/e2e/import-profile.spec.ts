import { expect, test } from './support/byline.ts';
import { weiLin } from './support/profiles.ts';

test('a text that is no profile is refused with its line, and nothing is stored', async ({ byline }) => {
  const welcome = await byline.open('welcome.html');
  await welcome.getByLabel('Paste a profile').fill('Dear reader,\nthis is a letter and no profile.');
  await welcome.getByRole('button', { name: 'Import', exact: true }).click();
  const report = welcome.getByRole('status').filter({ hasText: 'Nothing was imported' });
  await expect(report).toContainText(/line \d/i);
  const library = await byline.open('options.html');
  await expect(library.getByRole('tabpanel')).toContainText(/no authors|nobody|import/i);
});

test('a file is imported by choosing and by dropping it', async ({ byline }) => {
  const welcome = await byline.open('welcome.html');
  await welcome
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'wei.txt', mimeType: 'text/plain', buffer: Buffer.from(weiLin) });
  await expect(welcome.getByRole('status').filter({ hasText: 'Imported 1 author and 3 papers' })).toBeVisible();
  const dropped = await welcome.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'ada.txt', { type: 'text/plain' }));
    return data;
  }, 'Ada Example\n\nLG\nh-index4\n1paper\n9citations\n\n1 Paper\n\nLGMay 2, 2024\nA study of something invented\n\nAda Example\n\nWords.\n');
  await welcome.getByText('Drop a file here').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(welcome.getByRole('status').filter({ hasText: 'Imported 1 author and 1 paper' })).toBeVisible();
  const library = await byline.open('options.html');
  await expect(library.getByText('Ada Example')).toBeVisible();
  await expect(library.getByText('Wei Lin')).toBeVisible();
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
