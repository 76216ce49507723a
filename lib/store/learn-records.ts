import type { Paper, PaperRecord } from '../model/paper.ts';
import { growRecord } from '../papers/grow-record.ts';
import { isPaperOf } from '../papers/same-paper.ts';
import type { Store } from './db.ts';
import type { Derive } from './derive.ts';
import { present } from './present.ts';
import { type PaperChange, settle, settleTables } from './settle.ts';

/** A paper of the store, and what a page says of it. */
export interface Lesson {
  paper: Paper;
  record: PaperRecord;
}

/**
 * Adds to papers of the store what pages say of them, and computes anew what their authors derive. Imports' records stay
 * as they are. Returns whether anything was new: the same page again writes nothing.
 */
export async function learnRecords(store: Store, lessons: readonly Lesson[], derive: Derive): Promise<boolean> {
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

/** A paper with what one more page says of it: of all pages together there is one record, which only grows. */
export function withPageRecord(paper: Paper, record: PaperRecord): Paper {
  const known = paper.records.find(isOfPages);
  const others = paper.records.filter((one) => one !== known);
  return { ...paper, records: [...others, known ? growRecord(known, record) : record] };
}

function hasNews({ records }: Paper, record: PaperRecord): boolean {
  const known = records.find(isOfPages);
  return !known || growRecord(known, record) !== known;
}

function isOfPages({ source }: PaperRecord): boolean {
  return source.format === 'arxiv-page' && source.importId === undefined;
}
