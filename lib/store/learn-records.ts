import { isPaperOf } from '../papers/same-paper.ts';
import type { Store } from './db.ts';
import type { Derive } from './derive.ts';
import { joinStubs } from './join-stubs.ts';
import { hasNews, type Lesson, withPageRecord } from './page-record.ts';
import { present } from './present.ts';
import { type PaperChange, settle, settleTables } from './settle.ts';

/**
 * Adds to papers of the store what pages say of them, and computes anew what their authors derive. Imports' records stay
 * as they are. Returns whether anything was new: the same page again writes nothing.
 */
export async function learnRecords(store: Store, lessons: readonly Lesson[], derive: Derive): Promise<boolean> {
  if (await joinStubs(store, lessons, derive)) return true;
  const news = lessons.filter(({ paper, record }) => isPaperOf(paper.records, record) && hasNews(paper, record));
  if (news.length === 0) return false;
  return store.transaction('rw', settleTables(store), async () => {
    const stored = present(await store.papers.bulkGet([...new Set(news.map(({ paper }) => paper.id))]));
    const rows = new Map(stored.map((paper) => [paper.id, paper]));
    const papers = new Map<number, PaperChange>();
    for (const { paper, record } of news) {
      const before = rows.get(paper.id);
      const current = papers.get(paper.id)?.after ?? before;
      if (before && current && hasNews(current, record)) {
        papers.set(paper.id, { before, after: withPageRecord(current, record) });
      }
    }
    if (papers.size === 0) return false;
    await settle(store, { authors: [], papers }, derive);
    return true;
  });
}
