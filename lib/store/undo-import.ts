import type { StoredProfile } from '../model/author.ts';
import { forgetGone } from './corpus/forget-gone.ts';
import { isReportedByPages } from './corrections/page-papers.ts';
import type { Store } from './db.ts';
import type { Derive } from './derive.ts';
import { present } from './present.ts';
import { type PaperChange, settle, settleTables } from './settle.ts';

/**
 * Takes back exactly one import: what it said about authors and papers goes, and with an author whoever was split off
 * them; what others said stays. A paper known from pages alone stays where it is on the reading list, in a decision, or
 * somebody's. The reader's decisions stay, for the day the same profile comes again. An unknown id changes nothing.
 */
export async function undoImport(store: Store, importId: number, derive: Derive): Promise<void> {
  await store.transaction('rw', [...settleTables(store), store.imports], async () => {
    const row = await store.imports.get(importId);
    if (!row) return;
    const papers = new Map<number, PaperChange>();
    for (const before of present(await store.papers.bulkGet(row.paperIds))) {
      const records = before.records.filter((record) => record.source.importId !== importId);
      papers.set(before.id, { before, after: records.length > 0 ? { ...before, records } : null });
    }
    const reprofile = (profiles: Map<number, StoredProfile[]>) => removeImport(profiles, importId);
    const mayGo = isReportedByPages;
    await settle(store, { authors: row.authorIds, papers, reprofile, mayGo }, derive);
    await store.imports.delete(importId);
  });
  await forgetGone(store);
}

function removeImport(profiles: Map<number, StoredProfile[]>, importId: number): void {
  for (const [id, own] of profiles) {
    const kept = own.filter((profile) => profile.source.importId !== importId);
    if (kept.length > 0) profiles.set(id, kept);
    else profiles.delete(id);
  }
}
