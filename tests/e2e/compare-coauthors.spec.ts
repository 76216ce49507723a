import { hasSharedPages, whyNoSharedPages } from './support/arxiv.ts';
import { expect, test } from './support/byline.ts';
import { weiLin } from './support/profiles.ts';

test.skip(!hasSharedPages, whyNoSharedPages);

test('one click from a paper puts its known authors side by side, with sources, doubts and joint papers', async ({
  byline,
}) => {
  await byline.importSample();
  await byline.importText(weiLin);
  const page = await byline.visit('https://arxiv.org/abs/2309.13681');
  await expect(page.getByTestId('author-chip')).toHaveCount(2);
  const popup = await byline.popup(page);
  await popup.getByRole('button', { name: /compare/i }).click();
  await expect(popup.getByRole('tab', { name: 'Compare' })).toHaveAttribute('aria-selected', 'true');
  const table = popup.getByRole('table').first();
  await expect(table.getByRole('columnheader')).toContainText([/Lin Guo/, /Wei Lin/]);
  const row = table.getByRole('row', { name: /^h-index/ });
  await expect(row).toContainText('35');
  await expect(row).toContainText('12');
  await expect(row).toContainText('lin-guo.profile.txt');
  await expect(popup.getByRole('tabpanel')).toContainText('Accelerating Large Batch Training');
  await expect(popup.getByRole('tabpanel')).toContainText('needs at least 35 papers');
});

test('an author is added to a comparison by search, and a missing number is no zero', async ({ byline }) => {
  await byline.importSample();
  await byline.importText(weiLin.replace('h-index12\n', ''));
  const popup = await byline.open('popup.html');
  await popup.getByRole('tab', { name: 'Compare' }).click();
  for (const name of ['Lin Guo', 'Wei Lin']) {
    await popup.getByRole('searchbox').fill(name);
    await popup
      .getByRole('button', { name: new RegExp(`add.*${name}|${name}`, 'i') })
      .first()
      .click();
  }
  const row = popup
    .getByRole('table')
    .first()
    .getByRole('row', { name: /^h-index/ });
  await expect(row).toContainText('not known');
  await expect(row).not.toContainText(/\b0\b/);
});
