import { browser } from 'wxt/browser';
import { report } from '../../lib/report.ts';
import { fullSentence, isFull } from '../../lib/surface/full-disk.ts';

/** What tabs show again when a flash is over. */
const waiting = new Map<number, number | null>();
const flashMs = 2_000;
/** Long enough to point at it and read. */
const failureMs = 10_000;

/** Shows on the toolbar how many known authors a tab's page has; nothing where there are none. */
export async function showKnown(tabId: number, known: number | null): Promise<void> {
  if (waiting.has(tabId) && isFlash(await badgeText(tabId))) {
    waiting.set(tabId, known);
    return;
  }
  const count = known ?? 0;
  const title = count === 1 ? '1 known author on this page' : `${count} known authors on this page`;
  await show(tabId, count > 0 ? String(count) : '', count > 0 ? `Byline: ${title}` : 'Byline');
}

/** Says on the toolbar that what the reader wanted did not work, and why. */
export function flashFailure(tabId: number, error: unknown): void {
  const why = isFull(error) ? fullSentence : 'this did not work; try again';
  void flash(tabId, '!', `Byline: ${why}`, failureMs).catch((other: unknown) => report(other, 'background: badge'));
}

/** Says something on the toolbar for two seconds, then again what stood there. */
export async function flash(tabId: number, text: string, title: string, ms = flashMs): Promise<void> {
  const isFirst = !waiting.has(tabId);
  // At once: another may come while the browser is asked.
  if (isFirst) waiting.set(tabId, null);
  const before = await badgeText(tabId);
  if (!isFlash(before)) waiting.set(tabId, Number(before) || null);
  await show(tabId, text, title);
  if (!isFirst) return;
  await new Promise((resolve) => setTimeout(resolve, ms));
  const known = waiting.get(tabId) ?? null;
  const isThere = isFlash(await badgeText(tabId));
  waiting.delete(tabId);
  // Else the browser cleared it for another page, of which that number is not.
  if (isThere) await showKnown(tabId, known);
}

/** A flash is no number. */
function isFlash(text: string): boolean {
  return /\D/.test(text);
}

/** Empty also where the tab is closed by now. */
function badgeText(tabId: number): Promise<string> {
  return browser.action.getBadgeText({ tabId }).catch(() => '');
}

async function show(tabId: number, text: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#0f5e5e' }),
    browser.action.setTitle({ tabId, title }),
  ]).catch((error: unknown) => {
    // As Chrome and Firefox say that the tab is closed by now: nobody sees it.
    if (!/No tab with id|Invalid tab ID/i.test(String(error))) throw error;
  });
}
