import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

/** What finding a browser depends on; handed in, so that every platform can be tested on any. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  /** Where Playwright would keep its own, whether or not it is there; '' where it has none. */
  bundled: string;
  /** The distribution as /etc/os-release names it ("debian"); '' elsewhere. */
  distribution: string;
  isRoot: boolean;
  exists(file: string): boolean;
}

const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
  ],
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

/** Every place to look in, best first: CHROME_PATH alone where it is set, else Chromium, Playwright's own, Chrome. */
export function browserPlaces({ platform, env, bundled }: Machine): string[] {
  if (env.CHROME_PATH) return [env.CHROME_PATH];
  const windowsRoots = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(
    (root) => root !== undefined,
  );
  const usual = (usualPlaces[platform] ?? []).flatMap((place) =>
    platform === 'win32' ? windowsRoots.map((root) => path.win32.join(root, place)) : place,
  );
  const isReluctant = (file: string) => isBranded(file) || file.startsWith('/snap/');
  return [...usual.filter((file) => !isReluctant(file)), bundled, ...usual.filter(isReluctant)];
}

/**
 * Whether this is Google Chrome proper, which since version 137 ignores --load-extension; Chromium and Chrome for
 * Testing honour it. (A snap is reluctant too: it cannot see the temporary profile.)
 */
export function isBranded(file: string): boolean {
  return /google-chrome|google\/chrome\/|Google\\Chrome\\|Google Chrome$/i.test(file);
}

/** The browser to use, or null. */
export function findBrowser(machine: Machine = thisMachine()): string | null {
  return browserPlaces(machine).find((file) => file !== '' && machine.exists(file)) ?? null;
}

/** The one command that installs a browser on this machine. */
export function installCommand({ platform, distribution, isRoot }: Machine): string {
  if (distribution === 'debian') return `${isRoot ? '' : 'sudo '}apt-get install -y chromium`;
  // Ubuntu's `chromium` package is a snap, so that Playwright's own is the surer one there.
  return platform === 'linux' ? 'npx playwright install --with-deps chromium' : 'npx playwright install chromium';
}

/** This machine's browser; as root on Debian it is installed if missing. Throws the command to run otherwise. */
export function ensureBrowser(machine: Machine = thisMachine()): string {
  const found = findBrowser(machine);
  if (found) return found;
  if (machine.env.CHROME_PATH) throw new Error(`CHROME_PATH is ${machine.env.CHROME_PATH}: there is no such file.`);
  const command = installCommand(machine);
  if (machine.distribution === 'debian' && machine.isRoot) {
    installOnDebian();
    const installed = findBrowser(machine);
    if (installed) return installed;
  }
  throw new Error(`No Chrome or Chromium was found. This installs one:\n\n  ${command}\n\nCHROME_PATH names another.`);
}

function installOnDebian(): void {
  const apt = (...words: string[]) => {
    console.log(`No Chromium here. Running: apt-get ${words.join(' ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env });
  };
  try {
    apt('update');
    apt('install', '-y', 'chromium');
  } catch {
    console.error('That did not work.');
  }
}

/** Whether there is a screen to open a window on. */
export function hasDisplay({ platform, env }: Pick<Machine, 'platform' | 'env'> = process): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** The machine this runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    bundled: bundledBrowser(),
    distribution: existsSync('/etc/os-release')
      ? (/^ID="?([\w-]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '')
      : '',
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
  };
}

function bundledBrowser(): string {
  try {
    return chromium.executablePath();
  } catch {
    return ''; // Playwright has none for this platform.
  }
}
