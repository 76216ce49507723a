import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './browser.ts';
import { repo } from './launch.ts';

/** `npm run icons`: assets/icon.svg as the PNGs that the manifest names. */

const svg = readFileSync(path.join(repo, 'assets/icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: ensureBrowser() });
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
  const file = `assets/public/icon/${size}.png`;
  await page.screenshot({ path: path.join(repo, file), omitBackground: true });
  console.log(file);
}
await browser.close();
