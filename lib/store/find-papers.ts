import { paperKeys } from '../ids/paper-key.ts';
import type { Paper } from '../model/paper.ts';
import { isPaperOf, type PaperIdentity } from '../papers/same-paper.ts';
import type { Store } from './db.ts';
import { findByKeys, type KeyEntry } from './key-index.ts';

/** For each description, the paper of the store that it is, or undefined. */
export async function findPapers(store: Store, wanted: readonly PaperIdentity[]): Promise<(Paper | undefined)[]> {
  const keys = wanted.map(paperKeys);
  const found = await findByKeys(store, 'papers', keys.flat());
  const ids = [...new Set([...found.values()].flat())];
  const rows = new Map((await store.papers.bulkGet(ids)).flatMap((row) => (row ? [[row.id, row] as const] : [])));
  return wanted.map((paper, index) => {
    for (const id of (keys[index] ?? []).flatMap((key) => found.get(key) ?? [])) {
      const row = rows.get(id);
      if (row && isPaperOf(row.records, paper)) return row;
    }
    return undefined;
  });
}

/** Everything a paper can be looked up by. */
export function paperEntries(paper: Paper): KeyEntry[] {
  return paper.records.flatMap((record) => paperKeys(record).map((key): KeyEntry => [key, paper.id]));
}
