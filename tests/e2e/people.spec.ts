import type { Page } from '@playwright/test';
import { expect, test } from './support/byline.ts';

const lastYear = new Date().getFullYear() - 1;
const joint = 'An invented study of woollen gloves';

/** Somebody invented; each paper with its authors, of May last year. */
function profileOf(name: string, hIndex: number, ...papers: [title: string, authors: string][]): string {
  const listed = papers.map(
    ([title, authors]) => `LGMay 2, ${lastYear}\n${title}\n\n${authors}\n\nAn abstract of our own about ${title}.\n`,
  );
  return `${name}\n\nLG\nh-index${hIndex}\n${papers.length}papers\n480citations\n\n${papers.length} Papers\n\n${listed.join('\n')}`;
}

const people = [
  profileOf(
    'Ada Brook',
    9,
    [joint, 'Ada Brook, Bo Chen'],
    ['A second invented study, of scarves', 'Ada Brook, Eve Fox'],
  ),
  profileOf('Bo Chen', 12, [joint, 'Ada Brook, Bo Chen']),
  profileOf('Cleo Dahl', 4, ['A study of invented hats', 'Cleo Dahl']),
];

async function check(library: Page, list: RegExp | string): Promise<void> {
  const select = library.getByLabel('Against');
  const option = await select.locator('option').filter({ hasText: list }).getAttribute('value');
  await select.selectOption(option);
  if (list === 'Names you paste') await library.getByLabel(/^Names, one a line/).fill('Nobody Known\nEve Example');
  await library.getByRole('button', { name: 'Check', exact: true }).click();
}

test('authors are grouped, followed and noted, have a page each, and are checked for conflicts', async ({ byline }) => {
  for (const text of people) await byline.importText(text);
  const library = await byline.open('options.html');

  // Several at once, with a way back.
  await library.getByLabel('Tick Bo Chen').check();
  await library.getByLabel('Name of the group').fill('Committee');
  await library.getByRole('button', { name: 'Add to group' }).click();
  const which = library.getByLabel('Which authors');
  await expect(which.getByRole('option', { name: 'Committee (1)' })).toBeAttached();
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(which.getByRole('option', { name: /Committee/ })).toHaveCount(0);
  await library.getByLabel('Name of the group').fill('Committee');
  await library.getByRole('button', { name: 'Add to group' }).click();
  await which.selectOption('group:Committee');
  await expect(library.locator('.author-entry')).toHaveCount(1);
  await which.selectOption('all');

  // A page of one's own, kept over a reload.
  await library.getByRole('link', { name: 'Page of Ada Brook' }).click();
  await library.getByRole('button', { name: 'Follow', exact: true }).click();
  await library.getByLabel('Note', { exact: true }).fill('Met in **Bonn**.');
  await library.getByLabel('Add to groups, separated by commas').fill('Reviewers');
  await library.keyboard.press('Enter');
  await expect(library.getByRole('button', { name: 'Take out of the group Reviewers' })).toBeVisible();
  await library.reload();
  await expect(library.getByRole('button', { name: 'Following' })).toBeVisible();
  await expect(library.locator('.reading-markdown strong')).toHaveText('Bonn');
  const coauthors = library.locator('.person-coauthors > li');
  await expect(coauthors).toHaveCount(2);
  await expect(coauthors.filter({ hasText: 'Eve Fox' }).getByRole('link')).toHaveCount(0);
  await coauthors.getByRole('link', { name: 'Bo Chen' }).click();
  await expect(library.getByRole('heading', { name: 'Bo Chen' })).toBeVisible();
  await library.goBack();
  await expect(library.getByRole('heading', { name: 'Ada Brook' })).toBeVisible();
  await library.getByRole('link', { name: 'All authors' }).click();
  await which.selectOption('followed');
  await expect(library.locator('.author-entry')).toHaveCount(1);
  await which.selectOption('all');

  // A conflict that is there, and a list without one.
  for (const name of ['Ada Brook', 'Cleo Dahl']) await library.getByLabel(`Tick ${name}`).check();
  await library.getByRole('button', { name: 'Compare', exact: true }).click();
  const panel = library.locator('.conflicts');
  await check(library, /^Committee/);
  await expect(panel).toContainText('1 conflict among 2 × 1 person');
  await expect(panel.locator('.conflicts-list')).toContainText(`Ada Brook and Bo Chen: 1 shared paper${joint}`);
  await check(library, 'Names you paste');
  await expect(panel).toContainText('No conflict found in your store among 2 × 2 people');
  await expect(panel.locator('.conflicts-list')).toHaveCount(0);
});
