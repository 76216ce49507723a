import { storage } from 'wxt/utils/storage';
import { newId } from '../../ids/new-id.ts';
import type { Store } from '../db.ts';

const item = storage.defineItem<number>('local:storeMark', { version: 1 });

/**
 * Marks a store that has something in it, in the store and beside it. Browsers clear databases when the disk runs full,
 * but not the few settings beside: a mark that stands there alone tells of a store that is gone.
 */
export async function markStore(store: Store): Promise<void> {
  const [beside, within] = await Promise.all([item.getValue(), store.meta.get('mark')]);
  if (within) {
    if (beside !== within.value) await item.setValue(within.value);
    return;
  }
  // What was lost is told first.
  if (typeof beside === 'number') return;
  if ((await store.papers.limit(1).count()) + (await store.authors.limit(1).count()) === 0) return;
  const value = newId();
  await store.meta.put({ id: 'mark', value });
  await item.setValue(value);
}

/** Whether the browser cleared the store since it was marked; true until `forgetEviction`. */
export async function wasEvicted(store: Store): Promise<boolean> {
  const [beside, within] = await Promise.all([item.getValue(), store.meta.get('mark')]);
  return typeof beside === 'number' && !within;
}

/** Takes note that the reader knows, or has restored what was lost: the store is marked anew. */
export async function forgetEviction(): Promise<void> {
  await item.removeValue();
}
