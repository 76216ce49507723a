import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { defaultSettings, type Settings, settingsSchema } from '../model/settings.ts';

const item = storage.defineItem<unknown>('local:settings', { version: 1 });

/** The reader's settings; a field that cannot be read falls back alone. */
export async function loadSettings(): Promise<Settings> {
  return parse(await item.getValue());
}

/** Changes some settings and keeps the others. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await item.setValue({ ...(await loadSettings()), ...change });
}

/** Erases what stands beside the store: settings, keys of sources, what was read off a page. */
export async function eraseSettings(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}

/** Calls back with the settings whenever they change, in whichever context. Returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return item.watch((value) => onChange(parse(value)));
}

function parse(value: unknown): Settings {
  const read = settingsSchema.safeParse(value ?? {});
  return read.success ? read.data : defaultSettings;
}
