import type { Author } from '../model/author.ts';
import type { Decision } from '../model/decision.ts';
import type { PageReading } from '../model/page-reading.ts';
import type { Paper } from '../model/paper.ts';
import type { ReadingEntry } from '../model/reading-entry.ts';
import { namedAuthors, namedPapers } from './corrections/named.ts';
import type { Store } from './db.ts';
import { findPapers } from './find-papers.ts';
import { findByKeys } from './key-index.ts';
import { present } from './present.ts';
import { isOnList } from './reading-list.ts';

/** Everything the store knows that may matter to a page. */
export interface PageRows {
  /** By the paper's place in the reading; undefined where the store does not know it. */
  papers: (Paper | undefined)[];
  /** Candidates, by the key that found them. */
  candidates: Map<string, number[]>;
  authors: Map<number, Author>;
  decisions: Decision[];
  /** By paper id. */
  reading: Map<number, ReadingEntry>;
}

// A key that leads to more people than this ("Y. Wang") tells nobody apart; they are found by their papers alone.
const crowd = 40;

/**
 * Loads what may matter to a page: a handful of reads, however many authors the store holds.
 * @param keys what to look authors up by: name keys and external ids
 */
export async function loadPage(store: Store, page: PageReading, keys: Iterable<string>): Promise<PageRows> {
  const tables = [store.authors, store.papers, store.reading, store.decisions, store.keyShards];
  return store.transaction('r', tables, async () => {
    const [papers, found, decisions] = await Promise.all([
      findPapers(store, page.papers),
      findByKeys(store, 'authors', keys),
      store.decisions.toArray(),
    ]);
    const candidates = new Map([...found].filter(([, ids]) => ids.length <= crowd));
    const known = present(papers);
    const wanted = new Set([
      ...[...candidates.values()].flat(),
      ...known.flatMap((paper) => paper.authors),
      ...decisions.filter((decision) => isAbout(decision, known)).flatMap(namedAuthors),
    ]);
    const [authors, entries] = await Promise.all([
      store.authors.bulkGet([...wanted]),
      store.reading.bulkGet(known.map((paper) => paper.id)),
    ]);
    return {
      papers,
      candidates,
      decisions,
      authors: new Map(present(authors).map((author) => [author.id, author])),
      reading: new Map(
        present(entries)
          .filter(isOnList)
          .map((entry) => [entry.paper, entry]),
      ),
    };
  });
}

function isAbout(decision: Decision, papers: readonly Paper[]): boolean {
  const named = new Set(namedPapers(decision));
  return papers.some((paper) => named.has(paper.id));
}
