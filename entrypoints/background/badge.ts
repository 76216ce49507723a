import { browser } from 'wxt/browser';

/** Shows on the toolbar how many known authors a tab's page has; nothing where there are none. */
export async function showKnown(tabId: number, known: number | null): Promise<void> {
  const count = known ?? 0;
  const title = count === 1 ? '1 known author on this page' : `${count} known authors on this page`;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#0f5e5e' }),
    browser.action.setTitle({ tabId, title: count > 0 ? `Byline: ${title}` : 'Byline' }),
  ]);
}
