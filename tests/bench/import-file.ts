import type { Page } from '@playwright/test';

/** A file as Playwright hands it to a page: by path, or its name and bytes. */
export type BenchFile = string | { name: string; mimeType: string; buffer: Buffer };

/**
 * Imports a file on a page with the import screen. Returns how long its preview took, and the import after it, in ms.
 * @param prepare what is said about the file before it is imported
 */
export async function importFile(
  page: Page,
  file: BenchFile,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<{ previewMs: number; importMs: number }> {
  const opened = Date.now();
  await page.getByLabel('Choose a file').setInputFiles(file);
  const start = page.getByRole('button', { name: 'Import', exact: true });
  await start.waitFor({ timeout: 60_000 });
  const previewMs = Date.now() - opened;
  await prepare(page);
  const began = Date.now();
  await start.click();
  await page
    .getByRole('status')
    .filter({ hasText: /imported/i })
    .waitFor({ timeout: 900_000 });
  return { previewMs, importMs: Date.now() - began };
}
