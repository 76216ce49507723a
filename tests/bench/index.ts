import { corpus } from './corpus.ts';
import { corpusOfMany } from './corpus-many.ts';
import { importAuthors } from './import-authors.ts';
import { importPapers } from './import-papers.ts';
import { importSnapshot } from './import-snapshot.ts';
import { listing } from './listing.ts';
import { listingScores } from './listing-scores.ts';
import { readAbstract } from './read-abstract.ts';
import { readingList } from './reading-list.ts';
import type { Figure, Stage } from './run.ts';
import { triage } from './triage.ts';

export interface Bench {
  id: string;
  measure(stage: Stage): Promise<Figure[]>;
}

/** One file a budget; a new one is a line here. */
export const benches: readonly Bench[] = [
  readAbstract,
  importAuthors,
  importPapers,
  importSnapshot,
  listing,
  listingScores,
  readingList,
  corpus,
  corpusOfMany,
  triage,
];
