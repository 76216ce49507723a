import { assignCiteKeys, type Citable } from '../export/cite-key.ts';
import type { Exported } from '../export/types.ts';
import type { ReadingEntry } from '../model/reading-entry.ts';
import { mergeRecords } from '../papers/merge-records.ts';
import type { Store } from '../store/db.ts';
import { present } from '../store/present.ts';
import { isOnList, keepCiteKeys, type SavedPaper, withPapers } from '../store/reading-list.ts';
import { exportedReading, withoutImport } from './export-store.ts';

/** A paper of the list, ready for an exporter. */
export type ExportedPaper = Extract<Exported, { kind: 'paper' }>;

/**
 * The papers of these ids that are on the list, in the order asked for. Each carries the key it is cited by: one it never
 * had is given for good, and is no other paper's, deleted ones included.
 */
export async function papersToExport(store: Store, ids: readonly number[], now: string): Promise<ExportedPaper[]> {
  const asked = present(await store.reading.bulkGet([...ids])).filter(isOnList);
  const saved = await withPapers(store, asked);
  const keys = await giveCiteKeys(store, saved, now);
  return saved.map(({ entry, paper }) => ({
    kind: 'paper',
    records: paper.records.map(withoutImport),
    reading: { ...exportedReading(entry), citeKey: keys.get(entry.paper) ?? entry.citeKey },
  }));
}

/** The key of each, those given just now among them. */
async function giveCiteKeys(store: Store, saved: readonly SavedPaper[], now: string): Promise<Map<number, string>> {
  const asked = new Set(saved.map(({ entry }) => entry.paper));
  const others = await store.reading
    .filter(({ paper, citeKey }) => citeKey !== undefined && !asked.has(paper))
    .toArray();
  const keys = assignCiteKeys([
    ...saved.map(({ entry, paper }) => citable(entry, mergeRecords(paper))),
    ...others.map((entry) => citable(entry, { title: '', bylines: [] })),
  ]);
  const before = new Map([...saved.map(({ entry }) => entry), ...others].map((entry) => [entry.paper, entry.citeKey]));
  await keepCiteKeys(store, new Map([...keys].filter(([paper, key]) => before.get(paper) !== key)), now);
  return keys;
}

function citable({ paper, citeKey, edits }: ReadingEntry, { title, bylines, date }: Citable['facts']): Citable {
  return { id: paper, facts: { title, bylines, date }, ...(citeKey && { citeKey, citeKeyAt: edits.citeKey }) };
}
