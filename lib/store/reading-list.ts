import type { Paper, PaperRecord } from '../model/paper.ts';
import type { ReadingEntry } from '../model/reading-entry.ts';
import { mergeRecords } from '../papers/merge-records.ts';
import type { Store } from './db.ts';
import type { Derive } from './derive.ts';
import { keepPaper } from './keep-paper.ts';
import { settleTables } from './settle.ts';

/** Circumstances of a saving. */
export interface Saving {
  savedAt: string;
  savedFrom?: string;
  snapshot: ReadingEntry['snapshot'];
}

/**
 * Puts a paper on the reading list. Saving twice changes nothing of what the reader wrote; what pages say of the paper is
 * kept, so that undoing an import never takes a saved paper along. Returns the paper's id.
 */
export async function savePaper(store: Store, record: PaperRecord, saving: Saving, derive: Derive): Promise<number> {
  return store.transaction('rw', [...settleTables(store), store.tombstones], async () => {
    const paper = await keepPaper(store, record, derive);
    if (!(await store.reading.get(paper))) {
      await store.reading.add({
        paper,
        status: 'to read',
        tags: [],
        note: '',
        versionSeen: record.version,
        ...saving,
      });
    }
    await store.tombstones.delete(`reading:${paper}`);
    return paper;
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
