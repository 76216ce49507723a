import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import type { Store } from '../db.ts';

const item = storage.defineItem<unknown>('local:lastBackup', { version: 1 });

const lastSchema = z.object({ at: z.iso.datetime(), changed: z.number() });

/** When a backup was last saved; null where never. And whether the reading list changed since. */
export interface LastBackup {
  at: string | null;
  changedSince: boolean;
}

export async function noteBackup(store: Store, at: string): Promise<void> {
  await item.setValue({ at, changed: await highest(store) });
}

export async function lastBackup(store: Store): Promise<LastBackup> {
  const last = lastSchema.safeParse(await item.getValue()).data;
  return { at: last?.at ?? null, changedSince: (await highest(store)) > (last?.changed ?? 0) };
}

async function highest(store: Store): Promise<number> {
  return (await store.reading.orderBy('changed').last())?.changed ?? 0;
}
