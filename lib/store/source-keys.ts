import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import type { SourceId } from '../model/lookup.ts';

/** Apart from the settings: what is shown, exported and backed up never holds a key. `local` is never synchronised. */
const item = storage.defineItem<unknown>('local:sourceKeys', { version: 1 });

const keysSchema = z.record(z.string(), z.string().catch('')).catch({});

/** The reader's key for a service; null where there is none. */
export async function loadSourceKey(source: SourceId): Promise<string | null> {
  return (await loadKeys())[source] || null;
}

/** Keeps a key in place of the one before. An empty one is none. */
export async function saveSourceKey(source: SourceId, key: string): Promise<void> {
  const { [source]: _, ...others } = await loadKeys();
  const trimmed = key.trim();
  await item.setValue(trimmed ? { ...others, [source]: trimmed } : others);
}

export async function removeSourceKey(source: SourceId): Promise<void> {
  await saveSourceKey(source, '');
}

async function loadKeys() {
  return keysSchema.parse((await item.getValue()) ?? {});
}
