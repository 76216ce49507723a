import { browser } from 'wxt/browser';

/** What tabs show again when a flash is over. */
const waiting = new Map<number, number | null>();
const flashMs = 2_000;

/** Shows on the toolbar how many known authors a tab's page has; nothing where there are none. */
export async function showKnown(tabId: number, known: number | null): Promise<void> {
  if (waiting.has(tabId)) {
    waiting.set(tabId, known);
    return;
  }
  const count = known ?? 0;
  const title = count === 1 ? '1 known author on this page' : `${count} known authors on this page`;
  await show(tabId, count > 0 ? String(count) : '', count > 0 ? `Byline: ${title}` : 'Byline');
}

/** Says something on the toolbar for two seconds, then again what stood there. */
export async function flash(tabId: number, text: string, title: string): Promise<void> {
  const isFirst = !waiting.has(tabId);
  // At once: another may come while the browser is asked.
  if (isFirst) waiting.set(tabId, null);
  if (isFirst) waiting.set(tabId, Number(await browser.action.getBadgeText({ tabId })) || null);
  await show(tabId, text, title);
  if (!isFirst) return;
  await new Promise((resolve) => setTimeout(resolve, flashMs));
  const known = waiting.get(tabId) ?? null;
  waiting.delete(tabId);
  await showKnown(tabId, known);
}

async function show(tabId: number, text: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#0f5e5e' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
