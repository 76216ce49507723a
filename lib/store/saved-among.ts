import type { PaperReading } from '../model/page-reading.ts';
import type { Store } from './db.ts';
import { findPapers } from './find-papers.ts';
import { isOnList } from './reading-list.ts';

/** Of these papers, those on the reading list, by arXiv id. */
export async function savedAmong(store: Store, papers: readonly PaperReading[]): Promise<Set<string>> {
  const rows = await findPapers(store, papers);
  const entries = await store.reading.bulkGet(rows.map((row) => row?.id ?? -1));
  return new Set(papers.flatMap(({ arxivId }, at) => (isOnList(entries[at]) ? arxivId : [])));
}
