import { removeEntry } from '../merge/edit-entry.ts';
import type { Editing } from '../merge/editing.ts';
import type { StoredProfile } from '../model/author.ts';
import type { ImportChunk } from '../model/import.ts';
import type { Paper } from '../model/paper.ts';
import { forgetGone } from './corpus/forget-gone.ts';
import { isReportedByPages } from './corrections/page-papers.ts';
import type { Store } from './db.ts';
import type { Derive } from './derive.ts';
import { isEqual } from './is-equal.ts';
import { machineOf } from './machine.ts';
import { present } from './present.ts';
import { putEntries } from './reading-list.ts';
import { type PaperChange, settle, settleTables } from './settle.ts';

/**
 * Takes back exactly one import, chunk by chunk from the last: what it said about authors and papers goes, and with an
 * author whoever was split off them; what others said stays. What it put on the reading list goes where the reader left
 * it as it came. A paper on the reading list stays. The reader's decisions stay, for the day the same profile comes
 * again. Stopped half-way, the rest can be taken back later. An unknown id changes nothing.
 */
export async function undoImport(
  store: Store,
  importId: number,
  derive: Derive,
  onProgress?: (fraction: number) => void,
): Promise<void> {
  const editing = { now: new Date().toISOString(), machine: await machineOf(store) };
  if ((await store.imports.update(importId, { state: 'being-undone' })) === 0) return;
  const chunks = await store.importChunks.where({ importId }).primaryKeys();
  for (const [at, id] of chunks.toReversed().entries()) {
    await undoChunk(store, id, derive, editing);
    onProgress?.((at + 1) / chunks.length);
  }
  await store.transaction('rw', [store.imports, store.tombstones], async () => {
    await store.imports.delete(importId);
    await store.tombstones.put({ id: `import:${importId}`, at: editing.now });
  });
  await forgetGone(store);
}

async function undoChunk(store: Store, id: number, derive: Derive, editing: Editing): Promise<void> {
  await store.transaction('rw', [...settleTables(store), store.importChunks], async () => {
    const chunk = await store.importChunks.get(id);
    if (!chunk) return;
    const { importId } = chunk;
    await takeOffReadingList(store, chunk, editing);
    const papers = await papersWithout(store, chunk);
    const reprofile = (profiles: Map<number, StoredProfile[]>) => removeImport(profiles, importId);
    await settle(store, { authors: chunk.authorIds, papers, reprofile, mayGo: isReportedByPages }, derive);
    await store.importChunks.delete(id);
  });
}

/** An entry that the reader changed since is theirs. Of a paper that only this import told of, nothing stays. */
async function takeOffReadingList(store: Store, { importId, reading }: ImportChunk, editing: Editing): Promise<void> {
  const now = await store.reading.bulkGet(reading.map(({ paper }) => paper));
  const untouched = reading.filter((entry, at) => isEqual(entry, now[at]));
  const papers = await store.papers.bulkGet(untouched.map(({ paper }) => paper));
  const isTold = untouched.map((_, at) => papers[at]?.records.some(({ source }) => source.importId !== importId));
  await store.reading.bulkDelete(untouched.filter((_, at) => !isTold[at]).map(({ paper }) => paper));
  await putEntries(
    store,
    untouched.filter((_, at) => isTold[at]).map((entry) => removeEntry(entry, editing)),
  );
}

async function papersWithout(store: Store, { importId, paperIds }: ImportChunk): Promise<Map<number, PaperChange>> {
  const rows = present(await store.papers.bulkGet(paperIds));
  const saved = new Set(present(await store.reading.bulkGet(paperIds)).map(({ paper }) => paper));
  return new Map(
    rows.map((before) => {
      const records = before.records.filter((record) => record.source.importId !== importId);
      const kept = records.length === 0 && saved.has(before.id) ? before.records.map(withoutImport) : records;
      return [before.id, { before, after: kept.length > 0 ? { ...before, records: kept } : null }];
    }),
  );
}

/** What a paper of the reading list was saved by stays with it, whatever brought it. */
function withoutImport({ source: { importId: _, ...source }, ...record }: Paper['records'][number]) {
  return { ...record, source };
}

function removeImport(profiles: Map<number, StoredProfile[]>, importId: number): void {
  for (const [id, own] of profiles) {
    const kept = own.filter((profile) => profile.source.importId !== importId);
    if (kept.length > 0) profiles.set(id, kept);
    else profiles.delete(id);
  }
}
