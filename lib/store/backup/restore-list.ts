import { mergeRecords } from '../../papers/merge-records.ts';
import type { Store } from '../db.ts';
import type { Derive } from '../derive.ts';
import { findPapers } from '../find-papers.ts';
import { mergeStores } from '../merge/merge-stores.ts';
import { isOnList, removeReading, resetReading, withPapers } from '../reading-list.ts';
import type { StagedBackup } from './stage.ts';

/**
 * Makes the reading list say what it said in a snapshot; everything else stays. Done as edits of now, so that other
 * machines take it for the reader’s word and do not bring the later state back.
 */
export async function restoreList(
  store: Store,
  { store: other }: StagedBackup,
  derive: Derive,
  now: string,
): Promise<void> {
  // Papers that are gone come back first.
  await mergeStores(store, other, derive, now);
  const saved = await withPapers(other, await other.reading.toArray());
  const here = await findPapers(
    store,
    saved.map(({ paper }) => mergeRecords(paper)),
  );
  const then = saved.flatMap(({ entry }, at) => {
    const paper = here[at];
    return paper ? [{ ...entry, paper: paper.id }] : [];
  });
  const known = new Set(then.map(({ paper }) => paper));
  const later = (await store.reading.toArray()).filter((entry) => isOnList(entry) && !known.has(entry.paper));
  await resetReading(store, then, now);
  await removeReading(
    store,
    later.map(({ paper }) => paper),
    now,
  );
}
