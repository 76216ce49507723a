import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

/** What finding a browser depends on; handed in, so that every platform can be tested on any. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  /** Playwright's own, whether or not it is there. */
  bundled: string;
  exists(file: string): boolean;
}

// Branded Google Chrome (137 and later) ignores --load-extension; Chromium and Chrome for Testing do not. It comes last.
const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium', '/usr/bin/google-chrome'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome for Testing\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** The browser to use: CHROME_PATH, then Chromium in the usual places, then Playwright's own, then Chrome; or null. */
export function findBrowser(machine: Machine): string | null {
  const { platform, env, bundled, exists } = machine;
  if (env.CHROME_PATH) return exists(env.CHROME_PATH) ? env.CHROME_PATH : null;
  const roots = platform === 'win32' ? [env.LOCALAPPDATA, env.PROGRAMFILES].filter((root) => root !== undefined) : [''];
  const usual = (usualPlaces[platform] ?? []).flatMap((place) => roots.map((root) => (root ? path.win32.join(root, place) : place)));
  const isBranded = (file: string) => /google[- ]chrome(?! for testing)|Google\\Chrome\\/i.test(file);
  const order = [...usual.filter((file) => !isBranded(file)), bundled, ...usual.filter(isBranded)];
  return order.find((file) => file !== '' && exists(file)) ?? null;
}

/** The one command that installs a browser on this platform. */
export function installCommand(platform: NodeJS.Platform, isDebian: boolean): string {
  if (isDebian) return 'sudo apt-get install -y chromium';
  return platform === 'darwin' ? 'brew install --cask chromium' : 'npx playwright install chromium';
}

/** This machine's browser; as root on Debian it is installed if missing. Throws with the command to run otherwise. */
export function ensureBrowser(): string {
  const machine = thisMachine();
  const found = findBrowser(machine);
  if (found) return found;
  if (machine.env.CHROME_PATH) throw new Error(`CHROME_PATH names ${machine.env.CHROME_PATH}, and there is no such file.`);
  const isDebian = existsSync('/etc/debian_version');
  if (isDebian && process.getuid?.() === 0) {
    console.log('No Chromium found: installing Debian’s package (apt-get install chromium).');
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] });
    const installed = findBrowser(machine);
    if (installed) return installed;
  }
  throw new Error(`No Chrome or Chromium found. Install one with:  ${installCommand(process.platform, isDebian)}`);
}

/** Whether there is a screen to open a window on. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, bundled: chromium.executablePath(), exists: existsSync };
}
