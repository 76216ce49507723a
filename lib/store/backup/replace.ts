import { Dexie } from 'dexie';
import { noteAllPapers } from '../corpus/errands.ts';
import type { Store } from '../db.ts';
import { present } from '../present.ts';
import { eachPortion } from './portions.ts';
import type { StagedBackup } from './stage.ts';
import { backupTables, ownMeta } from './tables.ts';

/**
 * Puts what a backup of the whole store holds in place of what is there, in one transaction: all of it or nothing. This
 * machine keeps its name, its snapshots and the answers it was given; what waits to be asked is forgotten, for it is
 * about rows that may be gone. What authors derive is computed anew by whoever opens the store next (renew-derived.ts).
 */
export async function replaceStore(store: Store, { store: other, header }: StagedBackup): Promise<void> {
  if (header.scope === 'reading list') throw new Error('A snapshot of the reading list is not the whole store.');
  await store.transaction('rw', store.tables, async () => {
    const own = present(await store.meta.bulkGet([...ownMeta]));
    const changed = (await store.reading.orderBy('changed').last())?.changed ?? 0;
    await Promise.all([store.lookups.clear(), store.judgeQueue.clear()]);
    for (const name of [...backupTables[header.scope], 'keyShards']) await copyTable(store, other, name);
    await store.meta.bulkDelete([...ownMeta, 'derived']);
    await store.meta.bulkPut(own);
    await numberAfter(store, changed);
    if (header.scope === 'without corpus') await noteAllPapers(store);
  });
}

async function copyTable(store: Store, other: Store, name: string): Promise<void> {
  const table = store.table(name);
  await table.clear();
  // Rows of another database come while this one’s transaction is kept open.
  await eachPortion(
    other.table(name),
    (rows) => table.bulkAdd(rows),
    (ask) => Dexie.waitFor(Dexie.ignoreTransaction(ask)),
  );
}

/** Whoever asked what changed on the list since a number is told of all of it: numbers go on where they were. */
async function numberAfter(store: Store, last: number): Promise<void> {
  const entries = await store.reading.orderBy('changed').toArray();
  await store.reading.bulkPut(entries.map((entry, at) => ({ ...entry, changed: last + at + 1 })));
}
