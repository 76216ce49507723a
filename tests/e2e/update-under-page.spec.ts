import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repo } from '../tools/launch.ts';
import { expect, test } from './support/byline.ts';

const url = 'https://arxiv.org/abs/2309.13681';

test('chips leave a page when the extension is reloaded under it', async ({ byline }) => {
  byline.pages[url] = readFileSync(path.join(repo, 'seeds/demo.html'), 'utf8');
  await byline.importSample();
  const page = await byline.visit(url);
  await expect(page.getByTestId('author-chip')).toHaveCount(1);
  await byline.worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
    setTimeout(() => chrome.runtime.reload(), 50);
  });
  await expect
    .poll(async () => {
      await page.mouse.move(50 + Math.random() * 300, 100 + Math.random() * 200);
      return page.locator('byline-author, byline-paper').count();
    })
    .toBe(0);
});
