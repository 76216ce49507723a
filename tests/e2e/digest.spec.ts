import { hasSharedPages, whyNoSharedPages } from './support/arxiv.ts';
import { expectCleanInBoth } from './support/axe.ts';
import { expect, test } from './support/byline.ts';

test.skip(!hasSharedPages, whyNoSharedPages);

test('the digest is of what was visited: whom one follows, saved with undo, seen, hidden, forgotten', async ({
  byline,
}) => {
  await byline.importSample();
  const library = await byline.open('options.html#digest');
  await expect(library.getByText('Nothing was met yet.')).toBeVisible();
  await library.getByRole('tab', { name: 'Authors' }).click();
  await library.getByText('Lin Guo').first().click();
  await library.getByRole('button', { name: 'Follow', exact: true }).click();
  await library.getByRole('tab', { name: 'Digest' }).click();

  await byline.visit('https://arxiv.org/list/cs.LG/recent?skip=0&show=50');
  await library.bringToFront();
  await expect(library.getByText('50 papers on cs.LG')).toBeVisible({ timeout: 15_000 });
  const followed = library.getByRole('region', { name: 'By authors you follow' });
  const line = followed.getByTestId('digest-line').first();
  await expect(line).toContainText(/by Lin Guo, whom you follow/);
  // A listing of this kind prints no abstracts.
  await expect(library.getByRole('region', { name: 'Far from' })).toContainText('No abstract');

  await line.getByRole('button', { name: /^Save:/ }).click();
  await expect(line.getByRole('button', { name: /^Saved:/ })).toHaveAttribute('aria-pressed', 'true');
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(line.getByRole('button', { name: /^Save:/ })).toHaveAttribute('aria-pressed', 'false');
  await line.getByRole('button', { name: /^Seen:/ }).click();
  await expect(line.getByRole('button', { name: /^Seen:/ })).toHaveAttribute('aria-pressed', 'true');
  await expectCleanInBoth(library);

  await library.getByRole('tab', { name: 'Settings' }).click();
  await library.getByLabel(/Hide authors until asked/).check();
  await library.getByLabel(/Remember visited listings/).uncheck();
  await library.getByRole('tab', { name: 'Digest' }).click();
  await expect(library.getByText(/Visits are not kept/)).toBeVisible();
  await expect(library.getByText('Authors are hidden until you ask.')).toBeVisible();
  await expect(library.getByText('Lin Guo')).toHaveCount(0);
  await library.getByRole('button', { name: 'Show authors' }).click();
  await expect(line).toContainText('Lin Guo');

  await library.getByRole('button', { name: 'Forget what I visited' }).click();
  await library.getByRole('button', { name: 'Yes, forget them' }).click();
  await expect(library.getByText('What you visited is forgotten.')).toBeVisible();
  await expect(library.getByTestId('digest-line')).toHaveCount(0);
});
