import type { Page } from '@playwright/test';
import { profileTexts } from './people.ts';

/** Imports so many invented people on the welcome page. Returns the time from choosing the file to the report, in ms. */
export async function importPeople(
  welcome: Page,
  people: number,
  options?: Parameters<typeof profileTexts>[1],
): Promise<number> {
  const buffer = Buffer.from(profileTexts(people, options));
  const began = Date.now();
  await welcome.getByLabel('Choose a file').setInputFiles({ name: 'people.txt', mimeType: 'text/plain', buffer });
  await welcome
    .getByRole('status')
    .filter({ hasText: /imported/i })
    .waitFor({ timeout: 180_000 });
  return Date.now() - began;
}
