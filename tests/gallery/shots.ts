import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';

/** Draws every state in both schemes into the folder given, and prints what axe finds: `node tests/gallery/shots.ts OUT`. */
const out = process.argv[2] ?? '/tmp/gallery';
const states = (
  'pieces popup-page popup-listing popup-nobody popup-changed popup-off popup-list popup-list-empty popup-compare ' +
  'popup-compare-empty library-authors library-corrections library-corrections-empty library-imports library-scores library-settings library-permissions welcome'
).split(' ');

const server = await createServer({ root: import.meta.dirname, configFile: `${import.meta.dirname}/vite.config.ts` });
await server.listen(5187);
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
    await page.setViewportSize(state.startsWith('popup') ? { width: 400, height: 600 } : { width: 860, height: 700 });
    await page.goto(`http://localhost:5187/?${state}`);
    await page.locator('#app > *').first().waitFor();
    // What a reader may open is looked at open.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.screenshot({ path: `${out}/${state}-${colorScheme}.png`, fullPage: true });
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const one of violations) {
      failed += 1;
      console.log(
        colorScheme,
        state,
        one.id,
        one.help,
        one.nodes.map((node) => `${node.html} ${node.any[0]?.message}`).slice(0, 3),
      );
    }
    const scroll = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (scroll > 0) console.log(colorScheme, state, 'scrolls sideways by', scroll);
  }
  await context.close();
}
await browser.close();
await server.close();
console.log(failed, 'violations');
