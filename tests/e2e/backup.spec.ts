import { readFileSync } from 'node:fs';
import { expect, test } from './support/byline.ts';

test('what was backed up comes back after everything was erased; a file cut short changes nothing', async ({
  byline,
}) => {
  await byline.importSample();
  const library = await byline.open('options.html');
  // The origin's own files in place of a folder of the reader's: no test can press the browser's dialogue.
  await library.evaluate(() => {
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  const panel = library.getByRole('tabpanel');
  await library.getByRole('tab', { name: 'Backups' }).click();
  const saving = library.waitForEvent('download');
  await panel.getByRole('button', { name: 'Save a backup now' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^byline-\d{4}-\d\d-\d\d\.bylinebackup$/);
  const buffer = readFileSync(await saved.path());
  await expect(panel.getByText(/^Last saved on/)).toBeVisible();

  await panel.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(panel.getByText('This library was written to the folder.')).toBeVisible();
  await panel.getByRole('button', { name: 'Sync now' }).click();
  await expect(panel.getByText('Nothing new was to be written to the folder.')).toBeVisible();

  await library.getByRole('tab', { name: 'Settings' }).click();
  await library.getByRole('button', { name: 'Erase everything' }).click();
  await library.getByRole('button', { name: 'Yes, erase everything' }).click();
  await library.getByRole('tab', { name: 'Authors' }).click();
  await expect(panel.getByText('Lin Guo')).toHaveCount(0);

  await library.getByRole('tab', { name: 'Backups' }).click();
  const choose = panel.getByLabel('Choose a backup file to restore');
  const half = buffer.subarray(0, buffer.length - 40);
  await choose.setInputFiles({ name: 'half.bylinebackup', mimeType: 'application/octet-stream', buffer: half });
  await expect(panel.getByRole('alert')).toContainText(/cut short.*Nothing was changed/);

  await choose.setInputFiles({ name: 'whole.bylinebackup', mimeType: 'application/octet-stream', buffer });
  const row = panel.getByRole('row', { name: /^Authors/ });
  await expect(row.getByRole('cell').nth(0)).toHaveText('0');
  await expect(row.getByRole('cell').nth(1)).toHaveText('1');
  await panel.getByRole('button', { name: 'Replace…' }).click();
  await panel.getByRole('button', { name: 'Yes, replace it' }).click();
  await expect(panel.getByText(/^Restored\./)).toBeVisible();
  await library.getByRole('tab', { name: 'Authors' }).click();
  const author = panel.getByRole('listitem').filter({ hasText: 'Lin Guo' }).first();
  await expect(author).toContainText('35');
});
