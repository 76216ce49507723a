import { expect, test } from 'vitest';
import type { Machine } from '../../tools/browser.ts';
import {
  browserPlaces,
  ensureBrowser,
  findBrowser,
  hasDisplay,
  installCommand,
  isBranded,
} from '../../tools/browser.ts';

const bundled = '/home/ada/.cache/ms-playwright/chromium/chrome';

/** A machine on which these files exist. */
function machine(files: string[], rest: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: {},
    bundled,
    distribution: '',
    isRoot: false,
    exists: (file) => files.includes(file),
    ...rest,
  };
}

test('CHROME_PATH wins over everything', () => {
  const files = ['/usr/bin/chromium', '/opt/mine'];
  expect(findBrowser(machine(files, { env: { CHROME_PATH: '/opt/mine' } }))).toBe('/opt/mine');
});

test('a CHROME_PATH that is not there is an error, not a reason to take another', () => {
  const wrong = machine(['/usr/bin/chromium'], { env: { CHROME_PATH: '/opt/none' } });
  expect(findBrowser(wrong)).toBeNull();
  expect(() => ensureBrowser(wrong)).toThrow('CHROME_PATH is /opt/none: there is no such file.');
});

test('Chromium comes before Playwright’s own, that before Google Chrome and snaps', () => {
  const all = ['/usr/bin/google-chrome', '/snap/bin/chromium', bundled, '/usr/bin/chromium'];
  expect(findBrowser(machine(all))).toBe('/usr/bin/chromium');
  expect(findBrowser(machine(all.slice(0, 3)))).toBe(bundled);
  expect(findBrowser(machine(all.slice(0, 2)))).toBe('/snap/bin/chromium');
  expect(findBrowser(machine(all.slice(0, 1)))).toBe('/usr/bin/google-chrome');
  expect(findBrowser(machine([]))).toBeNull();
});

test('on Windows each root is tried; without roots only Playwright’s own', () => {
  const env = { LOCALAPPDATA: 'C:\\Users\\Ada\\AppData\\Local', PROGRAMFILES: 'C:\\Program Files' };
  const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
  const chromium = 'C:\\Users\\Ada\\AppData\\Local\\Chromium\\Application\\chrome.exe';
  expect(findBrowser(machine([chrome, chromium], { platform: 'win32', env }))).toBe(chromium);
  expect(findBrowser(machine([chrome], { platform: 'win32', env }))).toBe(chrome);
  expect(browserPlaces(machine([], { platform: 'win32' }))).toEqual([bundled]);
});

test('a platform Playwright does not know has no empty place', () => {
  expect(findBrowser(machine([''], { platform: 'freebsd', bundled: '' }))).toBeNull();
});

test.each([
  ['/usr/bin/google-chrome-stable', true],
  ['/opt/google/chrome/chrome', true],
  ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', true],
  ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', true],
  ['/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing', false],
  ['C:\\Program Files\\Google\\Chrome for Testing\\chrome.exe', false],
  ['/usr/bin/chromium', false],
  [bundled, false],
])('%s is branded: %s', (file, expected) => {
  expect(isBranded(file)).toBe(expected);
});

test('each platform has one command that installs a browser', () => {
  expect(installCommand(machine([], { distribution: 'debian' }))).toBe('sudo apt-get install -y chromium');
  expect(installCommand(machine([], { distribution: 'debian', isRoot: true }))).toBe('apt-get install -y chromium');
  expect(installCommand(machine([], { distribution: 'ubuntu' }))).toBe('npx playwright install --with-deps chromium');
  expect(installCommand(machine([], { platform: 'darwin' }))).toBe('npx playwright install chromium');
  expect(() => ensureBrowser(machine([], { platform: 'darwin' }))).toThrow(/npx playwright install chromium/);
});

test('only Linux can lack a display', () => {
  expect(hasDisplay({ platform: 'linux', env: {} })).toBe(false);
  expect(hasDisplay({ platform: 'linux', env: { DISPLAY: ':0' } })).toBe(true);
  expect(hasDisplay({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true);
  expect(hasDisplay({ platform: 'win32', env: {} })).toBe(true);
});
