import type { Store } from './db.ts';
import type { Derive } from './derive.ts';
import { currentDerived, derivedVersion } from './derived-version.ts';
import { settle, settleTables } from './settle.ts';

const slice = 200;

/**
 * Computes anew what every author derives, where that was done by an older Byline or an upgrade of the store; some at a
 * time, so that pages are answered in between. Stopped half-way, it begins again. Returns whether there was anything to do.
 */
export async function renewDerived(store: Store, derive: Derive): Promise<boolean> {
  if ((await store.meta.get('derived'))?.value === derivedVersion) return false;
  const ids = await store.authors.toCollection().primaryKeys();
  for (let at = 0; at < ids.length; at += slice) {
    const authors = ids.slice(at, at + slice);
    await store.transaction('rw', settleTables(store), async () => settle(store, { authors }, derive));
  }
  await store.meta.put(currentDerived);
  return ids.length > 0;
}
