import { readFileSync } from 'node:fs';
import { expect, test } from './support/byline.ts';

test('what is saved from one browser comes back in a library that was erased', async ({ byline }) => {
  await byline.importSample();
  const library = await byline.open('options.html');
  await library.getByRole('tab', { name: 'Imports' }).click();
  const saving = library.waitForEvent('download');
  await library.getByRole('button', { name: /Save everything/ }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^library-\d{4}-\d\d-\d\d\.byline\.jsonl$/);
  const buffer = readFileSync(await saved.path());

  await library.getByRole('tab', { name: 'Settings' }).click();
  await library.getByRole('button', { name: 'Erase everything' }).click();
  await library.getByRole('button', { name: 'Yes, erase everything' }).click();
  await library.getByRole('tab', { name: 'Authors' }).click();
  await expect(library.getByRole('tabpanel').getByText('Lin Guo')).toHaveCount(0);

  await library.getByRole('tab', { name: 'Imports' }).click();
  const file = { name: 'library.byline.jsonl', mimeType: 'application/jsonl', buffer };
  await library.getByLabel('Choose a file').setInputFiles(file);
  await library.getByRole('button', { name: 'Import', exact: true }).click();
  await library.getByRole('status').filter({ hasText: 'Imported 1 author and 10 papers' }).waitFor();
  await library.getByRole('tab', { name: 'Authors' }).click();
  const author = library.getByRole('tabpanel').getByRole('listitem').filter({ hasText: 'Lin Guo' }).first();
  await expect(author).toContainText('35');
  await author
    .getByRole('button', { name: /Lin Guo/ })
    .first()
    .click();
  // Numbers keep the source and the day they had, whatever file carried them.
  await expect(author).toContainText('lin-guo.profile.txt');
});
