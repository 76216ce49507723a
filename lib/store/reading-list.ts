import { newId } from '../ids/new-id.ts';
import type { Paper, PaperRecord } from '../model/paper.ts';
import type { ReadingEntry } from '../model/reading-entry.ts';
import { mergeRecords } from '../papers/merge-records.ts';
import type { Store } from './db.ts';
import { type Derive, deriveAuthors } from './derive.ts';
import { findPapers, paperEntries } from './find-papers.ts';
import { updateKeys } from './key-index.ts';

/** Circumstances of a saving. */
export interface Saving {
  savedAt: string;
  savedFrom?: string;
  snapshot: ReadingEntry['snapshot'];
}

/**
 * Puts a paper on the reading list as the page shows it. Saving twice changes nothing of what the reader wrote; the
 * page's own record is kept, so that undoing an import never takes a saved paper along.
 */
export async function savePaper(store: Store, record: PaperRecord, saving: Saving, derive: Derive): Promise<number> {
  const tables = [store.papers, store.authors, store.reading, store.keyShards, store.tombstones];
  return store.transaction('rw', tables, async () => {
    const [found] = await findPapers(store, [record]);
    const before: Paper = found ?? { id: newId(), records: [], authors: [] };
    const others = before.records.filter(
      ({ source }) => source.importId !== undefined || source.format !== record.source.format,
    );
    const paper = { ...before, records: [...others, record] };
    await store.papers.put(paper);
    await updateKeys(store, 'papers', { add: paperEntries(paper) });
    await deriveAuthors(store, paper.authors, derive);
    if (!(await store.reading.get(paper.id))) {
      await store.reading.add({
        paper: paper.id,
        status: 'to read',
        tags: [],
        note: '',
        versionSeen: record.version,
        ...saving,
      });
    }
    await store.tombstones.delete(`reading:${paper.id}`);
    return paper.id;
  });
}

/** Changes status, tags or note of a saved paper; nothing happens if it is not on the list. */
export async function editReading(
  store: Store,
  paper: number,
  change: Partial<Pick<ReadingEntry, 'status' | 'tags' | 'note'>>,
): Promise<void> {
  await store.reading.update(paper, change);
}

/** Takes a paper off the list. Returns the entry, for `restoreReading`. */
export async function removeReading(store: Store, paper: number, at: string): Promise<ReadingEntry | undefined> {
  return store.transaction('rw', [store.reading, store.tombstones], async () => {
    const entry = await store.reading.get(paper);
    if (!entry) return undefined;
    await store.reading.delete(paper);
    await store.tombstones.put({ id: `reading:${paper}`, at });
    return entry;
  });
}

/** Puts an entry back as it was. */
export async function restoreReading(store: Store, entry: ReadingEntry): Promise<void> {
  await store.transaction('rw', [store.reading, store.tombstones], async () => {
    await store.reading.put(entry);
    await store.tombstones.delete(`reading:${entry.paper}`);
  });
}

/** A saved paper with its row. */
export interface SavedPaper {
  entry: ReadingEntry;
  paper: Paper;
}

/** The reading list, newest first. */
export async function loadReadingList(store: Store): Promise<SavedPaper[]> {
  const entries = await store.reading.orderBy('savedAt').reverse().toArray();
  const papers = await store.papers.bulkGet(entries.map((entry) => entry.paper));
  return entries.flatMap((entry, index) => {
    const paper = papers[index];
    return paper ? [{ entry, paper }] : [];
  });
}

/** What a search looks through: lower-case, no accents. */
export function searchText({ entry, paper }: SavedPaper): string {
  const { title, bylines, abstract, arxivId } = mergeRecords(paper);
  return fold([title, ...bylines, abstract ?? '', arxivId ?? '', ...entry.tags, entry.note].join('\n'));
}

/** Lower-case without accents. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** The papers whose text holds every word of the query, in the order given; all of them for an empty query. */
export function searchSaved<T extends { text: string }>(saved: readonly T[], query: string): T[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return saved.filter(({ text }) => words.every((word) => text.includes(word)));
}
