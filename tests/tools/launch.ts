import path from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { ensureBrowser, installCommand, isBranded, thisMachine } from './browser.ts';

export const repo = path.resolve(import.meta.dirname, '../..');

/** Builds, by what they are for: only the test build lets one look inside the overlay. */
export const builds = {
  production: path.join(repo, '.output/chrome-mv3'),
  test: path.join(repo, '.output/chrome-mv3-test'),
};

interface LaunchOptions {
  headless: boolean;
  /** Folder of the browser's profile, where it is to outlive this launch. */
  profile?: string;
  colorScheme?: 'light' | 'dark';
}

/** The build loaded in a fresh profile, or in a given one. */
export async function launch(build: string, { profile = '', ...options }: LaunchOptions): Promise<BrowserContext> {
  const executablePath = ensureBrowser();
  const withSandbox = (chromiumSandbox: boolean) =>
    chromium.launchPersistentContext(profile, {
      ...options,
      executablePath,
      chromiumSandbox,
      viewport: options.headless ? { width: 1280, height: 800 } : null,
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        '--disable-quic',
        '--window-size=1280,900',
        `--disable-extensions-except=${build}`,
        `--load-extension=${build}`,
      ],
    });
  // Chromium refuses its sandbox to root.
  if (thisMachine().isRoot) return withSandbox(false);
  try {
    return await withSandbox(true);
  } catch (error) {
    if (!/sandbox/i.test(String(error))) throw error;
    console.log('This system gives Chromium no sandbox: going on without it.');
    return withSandbox(false);
  }
}

/** Byline's service worker; throws a sentence when the browser did not load the extension. */
export async function serviceWorker(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  if (running) return running;
  return context.waitForEvent('serviceworker', { timeout: 15_000 }).catch(() => {
    const browser = ensureBrowser();
    const why = isBranded(browser)
      ? `Google Chrome no longer loads extensions from the command line; Chromium does:  ${installCommand(thisMachine())}`
      : 'See what it says with:  chromium --enable-logging=stderr --load-extension=.output/chrome-mv3';
    throw new Error(`${browser} did not load Byline. ${why}`);
  });
}

/** The host of the extension's own pages. */
export function extensionId(worker: Worker): string {
  return new URL(worker.url()).host;
}

/** The id of the tab that shows this address. */
export function tabOf(worker: Worker, url: string): Promise<number | undefined> {
  return worker.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(question: object): Promise<{ id?: number; url?: string }[]> } };
    };
    return (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id;
  }, url);
}
