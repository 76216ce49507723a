import type { Store } from '../db.ts';
import type { Derive } from '../derive.ts';
import { paperEntries } from '../find-papers.ts';
import { type KeyEntry, updateKeys } from '../key-index.ts';
import { eachPortion } from './portions.ts';

// Each time every part of a table is written anew.
const enough = 200_000;

/** Makes the look-up tables of a store from its rows, whatever they held. */
export async function rebuildKeys(store: Store, derive: Derive): Promise<void> {
  await store.keyShards.clear();
  let held: KeyEntry[] = [];
  const flush = async (space: 'authors' | 'papers') => {
    // A transaction in which nothing is asked has ended before it is told so.
    if (held.length === 0) return;
    await store.transaction('rw', store.keyShards, async () => updateKeys(store, space, { add: held }));
    held = [];
  };
  await eachPortion(store.authors, async (authors) => {
    for (const { id, profiles } of authors) for (const key of derive.keys(profiles)) held.push([key, id]);
    if (held.length > enough) await flush('authors');
  });
  await flush('authors');
  await eachPortion(store.papers, async (papers) => {
    for (const paper of papers) held.push(...paperEntries(paper));
    if (held.length > enough) await flush('papers');
  });
  await flush('papers');
}
