import { arxivAbsUrl } from '../ids/arxiv-id.ts';
import type { PageReading } from '../model/page-reading.ts';
import type { Paper, PaperRecord } from '../model/paper.ts';
import type { AuthorSnapshot, ReadingEntry } from '../model/reading-entry.ts';
import { mergeRecords } from '../papers/merge-records.ts';
import type { Store } from '../store/db.ts';
import { findPapers } from '../store/find-papers.ts';
import { isOnList, savePaper } from '../store/reading-list.ts';
import { derive } from './derive.ts';
import { resolvePage } from './resolve-page.ts';
import { snapshotOf } from './save-from-page.ts';

/**
 * Puts a paper on the reading list of which only the arXiv id is at hand: as the store knows it, else by the id alone,
 * which pages complete when they are visited. Returns its id in the store.
 */
export async function saveById(
  store: Store,
  arxivId: string,
  version: number | undefined,
  from: string,
  at: string,
): Promise<number> {
  const known = await knownPaper(store, arxivId);
  const record: PaperRecord = {
    source: {
      format: 'arxiv-page',
      label: 'saved by its arXiv id',
      url: arxivAbsUrl(arxivId, version),
      observedAt: at,
    },
    arxivId,
    ...(version !== undefined && { version }),
    // The id stands where no page told the title yet (lib/papers/grow-record.ts).
    title: known ? mergeRecords(known).title : arxivId,
    categories: [],
    bylines: [],
    hiddenAuthors: null,
  };
  const snapshot = known ? await snapshotOfKnown(store, known, from) : [];
  return savePaper(store, record, { savedAt: at, savedFrom: from, snapshot }, derive);
}

/** The entry of a paper that is on the reading list, by its arXiv id; null where it is not. */
export async function savedById(store: Store, arxivId: string): Promise<ReadingEntry | null> {
  const known = await knownPaper(store, arxivId);
  const entry = known && (await store.reading.get(known.id));
  return entry && isOnList(entry) ? entry : null;
}

async function knownPaper(store: Store, arxivId: string): Promise<Paper | undefined> {
  const [known] = await findPapers(store, [{ arxivId, title: '' }]);
  return known;
}

/** The numbers of its known authors, by the names that the store has of it. */
async function snapshotOfKnown(store: Store, known: Paper, from: string): Promise<AuthorSnapshot[]> {
  const { arxivId = '', title, bylines, hiddenAuthors, categories, date } = mergeRecords(known);
  const paper = {
    arxivId,
    title,
    bylines: bylines.map((name, index) => ({ name, position: index + 1 })),
    hiddenAuthors: hiddenAuthors ?? 0,
    categories,
    date,
  };
  const page: PageReading = { site: 'saving', kind: 'abstract', url: from, papers: [paper] };
  const { matches } = await resolvePage(store, page);
  return snapshotOf(matches[0] ?? []);
}
