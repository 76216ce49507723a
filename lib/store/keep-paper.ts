import { newId } from '../ids/new-id.ts';
import type { PaperRecord } from '../model/paper.ts';
import type { Store } from './db.ts';
import type { Derive } from './derive.ts';
import { findPapers } from './find-papers.ts';
import { withPageRecord } from './page-record.ts';
import { settle, settleTables } from './settle.ts';

/** Keeps a paper as a page shows it, one more page's worth where the store knows it already. Returns its id. */
export async function keepPaper(store: Store, record: PaperRecord, derive: Derive): Promise<number> {
  return store.transaction('rw', settleTables(store), async () => {
    const [before] = await findPapers(store, [record]);
    const after = withPageRecord(before ?? { id: newId(), records: [], authors: [] }, record);
    if (after.records.some((one) => !before?.records.includes(one))) {
      await settle(store, { authors: [], papers: new Map([[after.id, { before, after }]]) }, derive);
    }
    return after.id;
  });
}
