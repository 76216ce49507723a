import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { importStages } from './invented-imports.ts';

/**
 * Draws every state, or those named, in both schemes into the folder given, and prints what axe finds:
 * `node tests/gallery/shots.ts OUT [STATE …]`. The states of importing are drawn on a narrow screen, too.
 */
const [out = '/tmp/gallery', ...asked] = process.argv.slice(2);
const imports = Object.keys(importStages).map((name) => `library-import-${name}`);
const readings = 'many empty loading nothing selected open problem completing'
  .split(' ')
  .flatMap((name) => [`reading-narrow-${name}`, `reading-wide-${name}`])
  .concat('reading-narrow-keys', 'reading-narrow-export');
const everything = (
  'pieces popup-page popup-lookups popup-lookups-unasked popup-listing popup-nobody popup-changed popup-off popup-list popup-list-empty popup-compare ' +
  'popup-compare-empty library-authors library-corrections library-corrections-empty library-digest library-digest-empty library-imports library-lookups library-lookups-empty library-scores library-settings library-permissions welcome welcome-import-ready library-imports-empty'
)
  .split(' ')
  .concat(imports, readings);
const states = asked.length > 0 ? asked : everything;

const server = await createServer({
  root: import.meta.dirname,
  configFile: `${import.meta.dirname}/vite.config.ts`,
  // A file that is saved meanwhile must not change a page under the camera.
  server: { hmr: false, watch: null },
});
await server.listen(5187);
// Another port where somebody else draws at the same time.
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
let failed = 0;
for (const colorScheme of ['light', 'dark'] as const) {
  const context = await browser.newContext({
    colorScheme,
    viewport: { width: 860, height: 700 },
    deviceScaleFactor: 1.5,
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.log('page error', error.message));
  for (const state of states) {
    for (const width of widthsOf(state)) failed += await draw(page, { state, colorScheme, width });
  }
  await context.close();
}
await browser.close();
await server.close();
console.log(failed, 'violations');

/** 320 px is also what a screen of 640 px has left at 200 %. */
function widthsOf(state: string): number[] {
  if (state.startsWith('popup')) return [400];
  if (state.startsWith('reading')) return state.includes('wide') ? [1200, 860] : [420, 320];
  return /import|lookups|digest/.test(state) ? [860, 320] : [860];
}

interface Shot {
  state: string;
  colorScheme: 'light' | 'dark';
  width: number;
}

/** Draws one state; how much axe found. */
async function draw(page: Page, { state, colorScheme, width }: Shot): Promise<number> {
  await page.setViewportSize({ width, height: /^(popup|reading-narrow)/.test(state) ? 600 : 700 });
  await page.goto(`${address}?${state}`);
  await page.locator('#app > *').first().waitFor();
  // What a reader may open is looked at open; filters over a list once is enough.
  const isFolded = state.startsWith('reading-narrow') && !state.endsWith('many');
  await page.evaluate((isClosed) => {
    for (const details of document.querySelectorAll('details')) details.open = !isClosed;
  }, isFolded);
  if (state.endsWith('completing')) await page.locator('[role="combobox"]').press('ArrowDown');
  const name = `${state}-${colorScheme}${width === 320 ? '-narrow' : width === 860 && state.startsWith('reading') ? '-860' : ''}`;
  await page.screenshot({ path: `${out}/${name}.png`, fullPage: true });
  const { violations } = await new AxeBuilder({ page }).analyze();
  for (const one of violations) {
    const nodes = one.nodes.map((node) => `${node.html} ${node.any[0]?.message}`).slice(0, 3);
    console.log(name, one.id, one.help, nodes);
  }
  const scroll = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (scroll > 0) console.log(name, 'scrolls sideways by', scroll);
  return violations.length;
}
