import type { PageReading } from '../../../lib/model/page-reading.ts';

type Tab = { id?: number; url?: string };
type Click = { menuItemId?: string; linkUrl?: string; pageUrl?: string };
type Menu = {
  id: string;
  title?: string;
  visible?: boolean;
  contexts: string[];
  targetUrlPatterns?: string[];
  documentUrlPatterns?: string[];
};

export type FakeBrowser = ReturnType<typeof fakeBrowser>;

/** As much of a browser as saves papers: what it was told, and ways to do what its own interface does. */
export function fakeBrowser() {
  const badge = new Map<number, string>();
  const readings = new Map<number, PageReading | null>();
  const session = new Map<string, unknown>();
  const menus: Menu[] = [];
  const [clicked, pressed, installed] = [event<[Click, Tab?]>(), event<[string, Tab?]>(), event<[]>()];
  return {
    badge,
    readings,
    menus,
    click: clicked.fire,
    press: pressed.fire,
    install: installed.fire,
    runtime: { onInstalled: installed, getManifest: () => ({ version: '1.0.0' }) },
    contextMenus: {
      onClicked: clicked,
      removeAll: async () => void menus.splice(0),
      create: (menu: Menu) => menus.push(menu),
      async update(id: string, change: Partial<Menu>) {
        const menu = menus.find((one) => one.id === id);
        if (!menu) throw new Error(`Cannot find menu item with id ${id}`);
        Object.assign(menu, change);
      },
    },
    commands: { onCommand: pressed },
    storage: {
      session: {
        get: async (key: string) => (session.has(key) ? { [key]: session.get(key) } : {}),
        async set(items: Record<string, unknown>) {
          for (const [key, value] of Object.entries(items)) session.set(key, value);
        },
        remove: async (key: string) => void session.delete(key),
      },
    },
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
