import type { PageReading } from '../../../lib/model/page-reading.ts';

type Tab = { id?: number; url?: string };
type Click = { linkUrl?: string; pageUrl?: string };
type Menu = { id: string; contexts: string[]; targetUrlPatterns?: string[]; documentUrlPatterns?: string[] };

export type FakeBrowser = ReturnType<typeof fakeBrowser>;

/** As much of a browser as saves papers: what it was told, and ways to do what its own interface does. */
export function fakeBrowser() {
  const badge = new Map<number, string>();
  const readings = new Map<number, PageReading | null>();
  const menus: Menu[] = [];
  const [clicked, pressed, installed] = [event<[Click, Tab?]>(), event<[string, Tab?]>(), event<[]>()];
  return {
    badge,
    readings,
    menus,
    click: clicked.fire,
    press: pressed.fire,
    install: installed.fire,
    runtime: { onInstalled: installed },
    contextMenus: {
      onClicked: clicked,
      removeAll: async () => void menus.splice(0),
      create: (menu: Menu) => menus.push(menu),
    },
    commands: { onCommand: pressed },
    action: {
      getBadgeText: async ({ tabId }: { tabId: number }) => badge.get(tabId) ?? '',
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void badge.set(tabId, text),
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async () => undefined,
    },
    tabs: {
      query: async () => [],
      async sendMessage(tabId: number) {
        if (!readings.has(tabId)) throw new Error('Receiving end does not exist.');
        return readings.get(tabId);
      },
    },
  };
}

function event<Args extends unknown[]>() {
  const listeners: ((...args: Args) => void)[] = [];
  return {
    addListener: (listener: (...args: Args) => void) => void listeners.push(listener),
    fire(...args: Args) {
      for (const listener of listeners) listener(...args);
    },
  };
}
