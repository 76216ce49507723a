import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { defaultSettings, type Settings, settingsSchema } from '../model/settings.ts';

const item = storage.defineItem<unknown>('local:settings', { version: 1 });

/** The reader's settings; a field that cannot be read falls back alone. */
export async function loadSettings(): Promise<Settings> {
  return parse(await item.getValue());
}

/** What is to be otherwise; a function where that depends on what is set now. */
export type SettingsChange = Partial<Settings> | ((now: Settings) => Partial<Settings>);

/** Changes some settings and keeps the others. Of two changes at once, in whichever pages, none undoes the other. */
export async function changeSettings(change: SettingsChange): Promise<void> {
  await oneAtATime(async () => {
    const now = await loadSettings();
    await item.setValue({ ...now, ...(typeof change === 'function' ? change(now) : change) });
  });
}

function oneAtATime(work: () => Promise<void>): Promise<void> {
  // Every browser Byline runs in has locks; Node has none.
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  return locks ? locks.request('byline-settings', work) : work();
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
