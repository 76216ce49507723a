import path from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { ensureBrowser } from './browser.ts';

export const repo = path.resolve(import.meta.dirname, '../..');

/** Builds, by what they are for: only the test build lets one look inside the overlay. */
export const builds = {
  production: path.join(repo, '.output/chrome-mv3'),
  test: path.join(repo, '.output/chrome-mv3-test'),
};

/** A fresh profile with Byline loaded. */
export function launch(build: string, options: { headless: boolean; colorScheme?: 'light' | 'dark' }): Promise<BrowserContext> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launchPersistentContext('', {
    ...options,
    executablePath: ensureBrowser(),
    viewport: options.headless ? { width: 1280, height: 800 } : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--no-first-run',
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
    ],
  });
}

/** Byline's service worker; throws when the browser did not load the extension. */
export async function serviceWorker(context: BrowserContext): Promise<Worker> {
  const [worker] = context.serviceWorkers();
  return worker ?? context.waitForEvent('serviceworker', { timeout: 15_000 });
}

/** The host of the extension's own pages. */
export function extensionId(worker: Worker): string {
  return new URL(worker.url()).host;
}
