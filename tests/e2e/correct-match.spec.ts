import { expect, test } from './support/byline.ts';
import { demoPage } from './support/demo-page.ts';

/** Another Lin Guo, with a number of his own. */
const namesake = `Lin Guo

PL
h-index3
1paper
9citations

1 Paper

PLMay 2, 2024
An invented calculus of nothing

Lin Guo, Ada Example

An abstract of our own.
`;

test('the card says each reason with its weight in words', async ({ byline }) => {
  const { chip, card } = await demoPage(byline);
  await chip.click();
  await expect(card.getByRole('heading', { name: /Why this person/ })).toBeVisible();
  await expect(card.getByRole('listitem').filter({ hasText: 'in the list of the profile' })).toContainText(
    'decides alone, for',
  );
});

test('no and its way back work by keyboard alone, and the focus is never lost', async ({ byline }) => {
  const { page, chip, card } = await demoPage(byline);
  await chip.focus();
  await page.keyboard.press('Enter');
  await expect(card.getByRole('button', { name: 'Close' })).toBeFocused();
  await card.getByRole('button', { name: 'Not this person' }).focus();
  await page.keyboard.press('Enter');
  await expect(chip).toHaveCount(0);
  await expect(card).toContainText('You said: not this person.');
  const takeBack = card.getByRole('button', { name: 'Take back' });
  await takeBack.focus();
  await page.keyboard.press('Enter');
  await expect(chip).toHaveText(/^h 35/);
  await expect(card.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(chip).toBeFocused();
});

test('a chip that was corrected away leaves the focus at its name', async ({ byline }) => {
  const { page, chip, card } = await demoPage(byline);
  await chip.focus();
  await page.keyboard.press('Enter');
  await card.getByRole('button', { name: 'Not this person' }).press('Enter');
  await expect(chip).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Lin Guo' })).toBeFocused();
});

test('a paper moved to somebody new has a chip without the numbers; taken back, it has them again', async ({
  byline,
}) => {
  const { chip, card } = await demoPage(byline);
  await chip.click();
  await card.getByText('It is somebody else…').click();
  await card.getByRole('button', { name: 'Move this paper' }).click();
  await expect(chip).toHaveText('known');
  await expect(chip).toHaveAttribute('data-outcome', 'confirmed');
  await expect(card.getByRole('status')).toContainText(/You moved .* from Lin Guo to another Lin Guo/);
  await expect(card).toContainText('No numbers are known');
  await card.getByRole('status').getByRole('button', { name: 'Take back' }).click();
  await expect(chip).toHaveText(/^h 35/);
});

test('a paper is moved to a namesake, and the two are made one person, from the card', async ({ byline }) => {
  await byline.importText(namesake);
  const { page, chip, card } = await demoPage(byline);
  await chip.click();
  await card.getByText('It is somebody else…').click();
  const who = card.getByLabel('Who wrote this paper');
  await who.selectOption({ label: 'Lin Guo: 1 paper, 2024, with Ada Example' });
  await card.getByRole('button', { name: 'Move this paper' }).click();
  await expect(chip).toHaveText(/^h 3(?!\d)/);
  await card.getByRole('status').getByRole('button', { name: 'Take back' }).click();
  await expect(chip).toHaveText(/^h 35/);
  await card.getByText('Same person as…').click();
  await card.getByRole('button', { name: 'Merge' }).click();
  await expect(card.getByRole('status')).toContainText('Lin Guo and another Lin Guo are one person');
  await expect(card.getByRole('table')).toContainText('Pasted');
  const library = await byline.open('options.html');
  await expect(library.getByRole('status').filter({ hasText: 'author' })).toHaveText('1 author');
  await library.getByRole('tab', { name: 'Corrections' }).click();
  await library.getByRole('button', { name: /^Take back/ }).click();
  await expect(library.getByText('Nothing corrected yet.')).toBeVisible();
  await library.getByRole('tab', { name: 'Authors' }).click();
  await expect(library.getByRole('status').filter({ hasText: 'author' })).toHaveText('2 authors');
  await page.bringToFront();
  await expect(chip).toHaveText(/^h 35/);
});

test('what the popup corrects changes every open page at once', async ({ byline }) => {
  const { page, chip } = await demoPage(byline);
  const other = await byline.visit(page.url());
  const popup = await byline.popup(page);
  await popup.getByText('Put it right').click();
  await popup.getByRole('button', { name: 'Not this person' }).click();
  await expect(chip).toHaveCount(0);
  await expect(other.getByTestId('author-chip')).toHaveCount(0);
  await expect(popup.getByText('You said: not Lin Guo.')).toBeVisible();
  await popup.getByRole('button', { name: 'Undo' }).click();
  for (const one of [page, other]) await expect(one.getByTestId('author-chip')).toHaveText(/^h 35/);
});

test('a paper that is not theirs leaves an author of the library, and comes back', async ({ byline }) => {
  const { chip } = await demoPage(byline);
  const library = await byline.open('options.html');
  await library.getByRole('button', { name: /^Lin Guo/ }).click();
  const line = library.getByRole('listitem').filter({ hasText: 'Accelerating Large Batch' }).last();
  await line.getByRole('button', { name: /^Not theirs/ }).click();
  await line.getByRole('button', { name: 'Move this paper' }).click();
  await expect(chip).toHaveText('known');
  await expect(library.getByRole('status').filter({ hasText: 'author' })).toHaveText('2 authors');
  await expect(library.getByRole('button', { name: 'Undo' })).toBeFocused();
  await library.keyboard.press('Enter');
  await expect(chip).toHaveText(/^h 35/);
  await expect(library.getByRole('status').filter({ hasText: 'author' })).toHaveText('1 author');
});
