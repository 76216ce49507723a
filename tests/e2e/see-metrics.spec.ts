import { hasSharedPages, whyNoSharedPages } from './support/arxiv.ts';
import { expect, test } from './support/byline.ts';
import { demoPage } from './support/demo-page.ts';

/** The sample's papers that have a page, and Lin Guo's place on each. */
const places: Record<string, number> = {
  '2309.13681': 4,
  '2211.14466': 4,
  '2604.23156': 4,
  '2510.26268': 1,
  '2511.08314': 2,
  '2403.09355': 3,
  '1806.08541': 1,
  '1602.04572': 6,
};

test.skip(!hasSharedPages, whyNoSharedPages);

test('Lin Guo, and only he, is confirmed on each page of the sample’s papers', async ({ byline }) => {
  await byline.importSample();
  for (const [id, place] of Object.entries(places)) {
    const page = await byline.visit(`https://arxiv.org/abs/${id}`);
    const chip = page.getByTestId('author-chip');
    await expect(chip).toHaveCount(1);
    await expect(chip).toHaveAttribute('data-outcome', 'confirmed');
    await expect(chip).toHaveText(/^h 35/);
    const before = await page.evaluate(() => {
      const links = [...document.querySelectorAll('.authors a')];
      return links.indexOf(document.querySelector('byline-author')?.previousElementSibling as Element) + 1;
    });
    expect(before, id).toBe(place);
    await page.close();
  }
  expect(byline.asked).toEqual([]);
});

test('the listing of 2,000 has chips on the entries that hold his papers, and a badge', async ({ byline }) => {
  await byline.importSample();
  const page = await byline.visit('https://arxiv.org/list/cs.LG/recent?show=2000');
  await expect.poll(() => byline.badge(page)).toBe('1');
  const entries = await page.evaluate(() =>
    [...document.querySelectorAll('byline-author')].map(
      (host) => host.closest('dd')?.previousElementSibling?.textContent ?? '',
    ),
  );
  expect(entries.length).toBeGreaterThanOrEqual(6);
  for (const entry of entries)
    expect(
      Object.keys(places).some((id) => entry.includes(id)),
      entry,
    ).toBe(true);
});

test('chips move no line of the page', async ({ byline }) => {
  await byline.importSample();
  const url = 'https://arxiv.org/list/cs.LG/recent?show=2000';
  const plain = await byline.context.newPage();
  await plain.setContent('');
  const page = await byline.visit(url);
  await page.getByTestId('author-chip').first().waitFor();
  const moved = await page.evaluate(() => {
    const tops = () =>
      [...document.querySelectorAll('.list-title')].slice(0, 40).map((title) => title.getBoundingClientRect().top);
    const withChips = tops();
    for (const host of document.querySelectorAll('byline-author, byline-paper')) host.remove();
    return tops().map((top, at) => Math.abs(top - (withChips[at] ?? 0)));
  });
  expect(Math.max(...moved)).toBe(0);
});

test('on a small screen the line of a paper is cut before it makes the page wider', async ({ byline }) => {
  const { page } = await demoPage(byline);
  await page.setViewportSize({ width: 320, height: 640 });
  const line = page.locator('byline-paper');
  await expect(line).toBeVisible();
  const widths = await page.evaluate(() => {
    const end = document.querySelector('byline-paper')?.getBoundingClientRect().right ?? 0;
    const withChips = document.documentElement.scrollWidth;
    for (const host of document.querySelectorAll('byline-author, byline-paper')) host.remove();
    return { end, withChips, without: document.documentElement.scrollWidth };
  });
  expect(widths.end).toBeGreaterThan(200);
  expect(widths.end).toBeLessThanOrEqual(320);
  expect(widths.withChips).toBe(widths.without);
});

test('the card opens on hover, on focus and on Enter, says where each number is from, and closes on Escape', async ({
  byline,
}) => {
  await byline.importSample();
  const page = await byline.visit('https://arxiv.org/abs/2309.13681');
  const [chip, card] = [page.getByTestId('author-chip'), page.getByTestId('author-card')];
  await chip.hover();
  await expect(card).toContainText('lin-guo.profile.txt');
  await expect(card).toContainText('This paper is in the list of the profile');
  await expect(card).toContainText('10 listed papers');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await page.mouse.move(5, 5);
  await chip.focus();
  await expect(card).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(card.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
});

test('"not this person" takes the chip away, and it stays away until taken back', async ({ byline }) => {
  await byline.importSample();
  const page = await byline.visit('https://arxiv.org/abs/2309.13681');
  await page.getByTestId('author-chip').click();
  await page.getByTestId('author-card').getByRole('button', { name: 'Not this person' }).click();
  await expect(page.getByTestId('author-chip')).toHaveCount(0);
  await page
    .getByTestId('author-card')
    .getByRole('button', { name: /take back/i })
    .click();
  await expect(page.getByTestId('author-chip')).toHaveAttribute('data-outcome', 'confirmed');
  await page.getByTestId('author-card').getByRole('button', { name: 'Not this person' }).click();
  await expect(page.getByTestId('author-chip')).toHaveCount(0);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await page.getByTestId('paper-chip').waitFor();
  await expect(page.getByTestId('author-chip')).toHaveCount(0);
});

test('undoing the import takes every chip away', async ({ byline }) => {
  const welcome = await byline.importSample();
  const page = await byline.visit('https://arxiv.org/abs/2309.13681');
  await expect(page.getByTestId('author-chip')).toHaveCount(1);
  await welcome.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByTestId('author-chip')).toHaveCount(0);
  await expect.poll(() => byline.badge(page)).toBe('');
});

test('Byline leaves a page when it is switched off for it, and comes back', async ({ byline }) => {
  await byline.importSample();
  const page = await byline.visit('https://arxiv.org/abs/2309.13681');
  await expect(page.getByTestId('author-chip')).toHaveCount(1);
  const popup = await byline.popup(page);
  await popup.getByLabel('On for this page').click();
  await expect(page.locator('byline-author, byline-paper')).toHaveCount(0);
  await popup.getByLabel('On for this page').click();
  await expect(page.getByTestId('author-chip')).toHaveCount(1);
});

test('arXiv’s pages learn nothing: no data of ours in their DOM, nothing for their scripts', async ({ byline }) => {
  await byline.importSample();
  const page = await byline.visit('https://arxiv.org/abs/2309.13681');
  await page.getByTestId('author-chip').waitFor();
  const hosts = await page
    .locator('byline-author, byline-paper')
    .evaluateAll((all) => all.map((host) => (host.cloneNode(true) as Element).outerHTML));
  for (const host of hosts) expect(host).toMatch(/^<byline-(author|paper) data-scheme="light"><\/byline-\1>$/);
});
