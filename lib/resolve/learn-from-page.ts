import type { PageReading } from '../model/page-reading.ts';
import type { Paper } from '../model/paper.ts';
import type { Store } from '../store/db.ts';
import { learnRecords } from '../store/learn-records.ts';
import type { Lesson } from '../store/page-record.ts';
import { derive } from './derive.ts';
import { pageRecord } from './page-record.ts';

/**
 * Adds what a page says to the papers that the store knows already. The cost grows with those, not with the page.
 * @param known the store's paper for each of the page's, as resolving the page found them
 * @returns whether anything was new
 */
export async function learnFromPage(
  store: Store,
  page: PageReading,
  known: readonly (Paper | undefined)[],
  at: string,
): Promise<boolean> {
  // Where the layout changed, what was read may be anything.
  if (page.problem) return false;
  const lessons = page.papers.flatMap((paper, index): Lesson[] => {
    const row = known[index];
    return row && paper.title ? [{ paper: row, record: pageRecord(paper, page.url, at) }] : [];
  });
  return learnRecords(store, lessons, derive);
}
