import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './byline.ts';

/** Fails with what axe finds on a page, or in a part of it. */
export async function expectClean(page: Page, part?: string): Promise<void> {
  const builder = new AxeBuilder({ page });
  await expectNothing(page, part ? builder.include(part) : builder);
}

/** In both colour schemes: all rules in light, and in dark what colours can break. */
export async function expectCleanInBoth(page: Page): Promise<void> {
  await expectClean(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNothing(page, new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));
  await page.emulateMedia({ colorScheme: 'light' });
}

async function expectNothing(page: Page, builder: AxeBuilder): Promise<void> {
  // Half-way through a change of colours there is little contrast.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(() => {
    for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
  });
  const { violations } = await builder.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
  // Axe works in a tab of its own, and a page behind another draws once a second.
  await page.bringToFront();
}
