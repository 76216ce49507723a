import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sources } from '../../lib/sources/index.ts';
import { builds, repo } from '../tools/launch.ts';
import { expect, test } from './support/byline.ts';

const demo = readFileSync(path.join(repo, 'seeds/demo.html'), 'utf8');
const paper = 'https://arxiv.org/abs/2309.13681';

test('it asks for nothing at install that it does not need; for servers and sources only when the reader turns one on', () => {
  const manifest = JSON.parse(readFileSync(path.join(builds.test, 'manifest.json'), 'utf8'));
  const arxiv = ['https://arxiv.org/*', 'https://www.arxiv.org/*', 'https://export.arxiv.org/*'].toSorted();
  // None of these makes the browser warn of anything: activeTab is the page in front, on a press, and no other.
  expect(manifest.permissions).toEqual(['storage', 'alarms', 'activeTab', 'scripting', 'contextMenus', 'sidePanel']);
  // Test builds may reach this machine and the sources as well (wxt.config.ts).
  const inTests = sources.flatMap(({ origins }) => origins).filter((origin) => !arxiv.includes(origin));
  expect(manifest.host_permissions.toSorted()).toEqual(['http://127.0.0.1/*', ...inTests, ...arxiv].toSorted());
  expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  // Each script runs on arXiv, or on some of its pages.
  const isArxiv = (match: string) => arxiv.some((all) => match.startsWith(all.slice(0, -1)));
  for (const { matches } of manifest.content_scripts)
    expect(matches.filter((match: string) => !isArxiv(match))).toEqual([]);
  for (const door of ['web_accessible_resources', 'externally_connectable', 'optional_permissions'])
    expect(manifest).not.toHaveProperty(door);
});

test('the demo page, the sample and every surface: chips, and not one request of its own', async ({ byline }) => {
  byline.pages[paper] = demo;
  await byline.importSample();
  const page = await byline.visit(paper);
  await expect(page.getByTestId('author-chip')).toHaveAttribute('data-outcome', 'confirmed');
  const popup = await byline.popup(page);
  await expect(popup.getByText('Lin Guo').first()).toBeVisible();
  const library = await byline.open('options.html');
  await expect(library.getByText('Lin Guo').first()).toBeVisible();
  expect(byline.asked).toEqual([]);
});

test('a request of the extension would be seen: from its worker, its pages, and a page it reads', async ({
  byline,
}) => {
  byline.mayAsk = /./;
  byline.pages[paper] = demo;
  const page = await byline.context.newPage();
  await page.goto(paper);
  const popup = await byline.open('welcome.html');
  const ask = (url: string) => fetch(url).catch(() => undefined);
  await byline.worker.evaluate(`(${ask})('https://example.org/worker')`);
  await popup.evaluate(`(${ask})('https://example.org/surface')`);
  await page.evaluate(`(${ask})('https://arxiv.org/page')`);
  expect(byline.asked).toEqual(['https://example.org/worker', 'https://example.org/surface', 'https://arxiv.org/page']);
});
