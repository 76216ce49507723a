import type { Locator, Page } from '@playwright/test';
import { expectClean } from './support/axe.ts';
import { type Byline, test as base, expect } from './support/byline.ts';
import { type LiveSources, orcid, paperUrl, serveSources, title } from './support/live-sources.ts';

const test = base.extend<{ sources: LiveSources }>({
  sources: async ({ byline }, use) => use(await serveSources(byline)),
});

async function openLookups(byline: Byline): Promise<Page> {
  const library = await byline.open('options.html');
  await library.getByRole('tab', { name: 'Look-ups' }).click();
  return library;
}

/** The card of one source in the settings. */
const cardOf = (library: Page, label: string): Locator =>
  library.getByRole('listitem').filter({ has: library.getByRole('checkbox', { name: label, exact: true }) });

async function turnOn(byline: Byline, ...labels: string[]): Promise<Page> {
  const library = await openLookups(byline);
  for (const label of labels) {
    await cardOf(library, label).getByRole('checkbox', { name: label, exact: true }).click();
    await expect(cardOf(library, label).getByRole('checkbox', { name: label, exact: true })).toBeChecked();
  }
  return library;
}

async function popupOver(byline: Byline): Promise<{ page: Page; popup: Page }> {
  const page = await byline.visit(paperUrl);
  return { page, popup: await byline.popup(page) };
}

const lookUpQuist = (popup: Page) => popup.getByRole('button', { name: 'Look up Ilmar Quist' });
const candidates = (surface: Page) => surface.getByRole('list', { name: 'Who may be Ilmar Quist' });
const notBusy = (surface: Page) => expect(surface.getByText(/next in turn/)).toHaveCount(0);

test('off until asked: one quiet line leads to the sources, and nobody is asked', async ({ byline, sources }) => {
  const { popup } = await popupOver(byline);
  await expect(popup.getByText('Live look-ups are off.')).toBeVisible();
  await expect(popup.getByRole('button', { name: /^Look up/ })).toHaveCount(0);
  await expect(popup.getByRole('button', { name: 'Complete this record' })).toHaveCount(0);
  const [library] = await Promise.all([
    byline.context.waitForEvent('page'),
    popup.getByRole('button', { name: 'Set up' }).click(),
  ]);
  await expect(library.getByRole('tab', { name: 'Look-ups' })).toHaveAttribute('aria-selected', 'true');
  await expect(library.getByText('All of them are off: nothing is asked of anyone.')).toBeVisible();
  for (const box of await library.getByRole('checkbox').all()) await expect(box).not.toBeChecked();
  await expectClean(library);
  expect(sources.asked).toEqual([]);
});

test('a byline is looked up, the one who lists the paper is added, and all of it is taken back', async ({
  byline,
  sources,
}) => {
  await turnOn(byline, 'OpenAlex');
  expect(sources.asked, 'turning on asks nothing').toEqual([]);
  const { page, popup } = await popupOver(byline);
  await lookUpQuist(popup).click();
  const [first, second] = [candidates(popup).getByRole('listitem').first(), candidates(popup).locator('> li').nth(1)];
  await expect(first).toContainText('Decided by');
  await expect(first).toContainText(`ORCID iD ${orcid}`);
  await expect(first).toContainText(/h-index\s*12/);
  await expect(first).toContainText(/reported by OpenAlex, \d{4}-\d\d-\d\d/);
  await expect(second, 'not by numbers').toContainText(/h-index\s*90/);
  await expect(second).not.toContainText('Decided by');
  await expectClean(popup);
  for (const { url } of sources.asked) expect(url, 'nobody else of the paper').not.toMatch(/Okonsdottir|Achterberg/i);

  await first.getByRole('button', { name: /^Add this author/ }).click();
  await expect(popup.getByText(/^You added Ilmar Quist from OpenAlex/)).toBeVisible();
  await expect(page.getByTestId('author-chip')).toHaveText(/^h 12/);
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByTestId('author-chip')).toHaveCount(0);
  await expect(candidates(popup), 'the answers are still there').toBeVisible();
  await popup.getByRole('button', { name: /^None of these/ }).click();
  await expect(lookUpQuist(popup)).toBeVisible();
});

test('what two services say of one person is added as one author with two profiles', async ({ byline, sources }) => {
  await turnOn(byline, 'OpenAlex', 'Semantic Scholar');
  const { page, popup } = await popupOver(byline);
  await lookUpQuist(popup).click();
  await expect(popup.getByText(/^OpenAlex and Semantic Scholar: /)).toBeVisible({ timeout: 20_000 });
  await popup.getByRole('button', { name: 'Add as one author' }).click();
  await expect(popup.getByText(/^You added Ilmar Quist from OpenAlex and Semantic Scholar/)).toBeVisible();
  await expect(page.getByTestId('author-chip')).toHaveCount(1);
  const library = await byline.open('options.html');
  // Under the name that the newer of the two profiles gives.
  await library.getByRole('button', { name: /^I\S* Quist/ }).click();
  for (const source of ['OpenAlex', 'Semantic Scholar']) await expect(library.getByText(source).first()).toBeVisible();
  expect(sources.asked.some(({ url }) => url.includes('semanticscholar'))).toBe(true);
});

test('a service that refuses stops with a reason, and is asked again at a click', async ({ byline, sources }) => {
  await turnOn(byline, 'OpenAlex');
  const { popup } = await popupOver(byline);
  sources.manner = 'refuses';
  await lookUpQuist(popup).click();
  const again = popup.getByRole('button', { name: 'Try again for Ilmar Quist' });
  await expect(again).toBeVisible();
  await expect(popup.getByRole('list', { name: 'Look-ups: Ilmar Quist' })).toContainText(/OpenAlex/);
  sources.manner = 'good';
  await again.click();
  await expect(candidates(popup)).toBeVisible();
  await expect(again).toHaveCount(0);
});

test('turned off, what waits is forgotten and nobody is asked any more', async ({ byline, sources }) => {
  const library = await turnOn(byline, 'OpenAlex');
  const { popup } = await popupOver(byline);
  sources.manner = 'failing';
  await lookUpQuist(popup).click();
  await expect.poll(() => sources.asked.length).toBeGreaterThan(0);
  await cardOf(library, 'OpenAlex').getByRole('checkbox', { name: 'OpenAlex', exact: true }).click();
  await expect(popup.getByText('Live look-ups are off.')).toBeVisible();
  await expect(popup.getByRole('list', { name: 'Look-ups: Ilmar Quist' })).toHaveCount(0);
});

test('a browser that says no leaves the source off, and says so', async ({ byline, sources }) => {
  await byline.context.addInitScript(() => {
    const { chrome } = globalThis as unknown as { chrome?: { permissions?: Record<string, unknown> } };
    if (chrome?.permissions) chrome.permissions.request = async () => false;
  });
  const library = await openLookups(byline);
  const card = cardOf(library, 'OpenAlex');
  await card.getByRole('checkbox', { name: 'OpenAlex', exact: true }).click();
  await expect(card.getByRole('status')).toHaveText(/was not allowed to reach OpenAlex\. It stays off/);
  await expect(card.getByRole('checkbox', { name: 'OpenAlex', exact: true })).not.toBeChecked();
  expect(sources.asked).toEqual([]);
});

test('a key goes to its source alone, and is never shown again', async ({ byline, sources }) => {
  const key = 'invented-key-abcdef-3f9a';
  const library = await turnOn(byline, 'OpenAlex', 'Semantic Scholar');
  const card = cardOf(library, 'OpenAlex');
  await card.getByLabel(/^OpenAlex: /).fill(key);
  await card.getByRole('button', { name: 'Save key' }).click();
  await expect(card.getByText('••••3f9a')).toBeVisible();
  await card.getByRole('button', { name: 'Test' }).click();
  await expect(card.getByRole('status')).toHaveText(/OpenAlex answered/);
  await cardOf(library, 'Semantic Scholar').getByRole('button', { name: 'Test' }).click();
  await expect(cardOf(library, 'Semantic Scholar').getByRole('status')).not.toHaveText('');
  for (const asked of sources.asked) {
    const isOpenAlex = asked.url.startsWith('https://api.openalex.org/');
    expect(asked.url).not.toContain(key);
    expect(asked.key?.includes(key) ?? false).toBe(isOpenAlex);
  }
  await library.reload();
  await library.getByRole('tab', { name: 'Look-ups' }).click();
  await expect(cardOf(library, 'OpenAlex').getByText('••••3f9a')).toBeVisible();
  expect(await library.content()).not.toContain(key);
  await cardOf(library, 'OpenAlex').getByRole('button', { name: 'Remove the key of OpenAlex' }).click();
  await expect(cardOf(library, 'OpenAlex').getByLabel(/^OpenAlex: /)).toBeVisible();
});

test('a record is completed: what is new is shown, added, and taken back', async ({ byline, sources }) => {
  await turnOn(byline, 'OpenAlex');
  const { popup } = await popupOver(byline);
  await popup.getByRole('button', { name: 'Complete this record' }).click();
  const offers = popup.getByRole('list', { name: 'What services say of this paper' });
  await expect(offers).toContainText('Journal of Invented Herding');
  await expect(offers).toContainText('17');
  await offers.getByRole('button', { name: 'Add what OpenAlex says' }).click();
  await expect(offers).toContainText('In your library.');
  const library = await byline.open('options.html');
  await library.getByRole('tab', { name: 'Imports' }).click();
  await expect(library.getByRole('heading', { name: 'OpenAlex' })).toBeVisible();
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(library.getByRole('heading', { name: 'OpenAlex' })).toHaveCount(0);
  expect(sources.asked.map(({ url }) => url).join(' ')).not.toContain('Quist');
});

test('from the card of a possible author, the library opens at the look-up', async ({ byline, sources }) => {
  await turnOn(byline, 'OpenAlex');
  await byline.importText(
    'Ilmar Quist\n\nPL\nh-index3\n1paper\n9citations\n\n1 Paper\n\nPLMay 2, 2004\nAn invented calculus of nothing at all\n\nIlmar Quist\n\nAn abstract of our own.\n',
  );
  const page = await byline.visit(paperUrl);
  const chip = page.getByTestId('author-chip');
  await expect(chip).toHaveText('?');
  await chip.click();
  const [library] = await Promise.all([
    byline.context.waitForEvent('page'),
    page.getByTestId('author-card').getByRole('button', { name: 'Look up' }).click(),
  ]);
  // A tab that the browser opened by itself takes its time on a slow machine.
  await expect(library.getByRole('heading', { name: `Ilmar Quist, on ${title}` })).toBeVisible({ timeout: 20_000 });
  await expect(candidates(library).getByText('Decided by')).toBeVisible();
  await notBusy(library);
  await expectClean(library);
  expect(sources.asked.length).toBeGreaterThan(0);
});
