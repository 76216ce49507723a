import type { Page } from '@playwright/test';
import { importFile } from './import-file.ts';
import { profileTexts } from './people.ts';

/** Imports so many invented people on the welcome page. Returns the time from "Import" to the report, in ms. */
export async function importPeople(
  welcome: Page,
  people: number,
  options?: Parameters<typeof profileTexts>[1],
): Promise<number> {
  const buffer = Buffer.from(profileTexts(people, options));
  return (await importFile(welcome, { name: 'people.txt', mimeType: 'text/plain', buffer })).importMs;
}
