import { browser } from 'wxt/browser';

/** What this needs of the browser; Chrome and Firefox name the panel beside a page differently, and some have none. */
interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
  windows?: { WINDOW_ID_CURRENT: number };
}

/**
 * Opens the reading list beside the page, and closes what asked for it; null where the browser has no such place. To be
 * called within a click: browsers refuse it otherwise.
 */
export function openBeside(): (() => void) | null {
  const { sidePanel, sidebarAction, windows } = browser as unknown as Panels;
  if (sidebarAction) return () => void sidebarAction.open().then(() => window.close());
  if (!sidePanel || !windows) return null;
  return () => void sidePanel.open({ windowId: windows.WINDOW_ID_CURRENT }).then(() => window.close());
}
