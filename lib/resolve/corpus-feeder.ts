import { paperKeys } from '../ids/paper-key.ts';
import type { PageReading } from '../model/page-reading.ts';
import { addToCorpus } from '../store/corpus/change-corpus.ts';
import { holdsPaper, loadSegments } from '../store/corpus/segments.ts';
import type { Store } from '../store/db.ts';
import { feedFromStore } from './corpus-from-store.ts';
import { corpusPapersOf } from './feed-corpus.ts';

interface FeederOptions {
  /** How long it waits for more pages before it writes. */
  afterMs: number;
  /** Whether papers of pages may join, asked when they would be written. */
  takesPages: () => Promise<boolean>;
  onError: (error: unknown) => void;
}

/** Takes a page that was answered; its papers join the corpus soon. */
export type CorpusFeeder = (answered: AnsweredPage) => void;

/** A page that was answered, and the store's row of each of its papers, where it has one. */
interface AnsweredPage {
  page: PageReading;
  known: readonly unknown[];
}

/** Papers of the store that are looked at after a page: a part of a second's work. */
const storePapers = 2_000;

/**
 * What feeds the corpus while the reader reads: pages are collected until no more come, then their papers join in one go,
 * and some of the store's own that are still to be looked at.
 */
export function createCorpusFeeder(
  openStore: () => Promise<Store>,
  { afterMs, takesPages, onError }: FeederOptions,
): CorpusFeeder {
  let waiting: AnsweredPage[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const feed = async () => {
    const pages = waiting;
    waiting = [];
    const store = await openStore();
    if (await takesPages()) await feedFromPages(store, pages, new Date().toISOString());
    await feedFromStore(store, { most: storePapers });
  };
  return (answered) => {
    waiting.push(answered);
    clearTimeout(timer);
    timer = setTimeout(() => void feed().catch(onError), afterMs);
  };
}

/** Adds the papers of pages that the corpus does not hold; returns how many there were. */
export async function feedFromPages(store: Store, pages: readonly AnsweredPage[], at: string): Promise<number> {
  const segments = await loadSegments(store);
  // Asked before a paper is read: most of what a reader sees was there the day before.
  const isHeld = (key: string | undefined) => key !== undefined && holdsPaper(segments, key);
  const papers = pages.flatMap(({ page, known }) =>
    corpusPapersOf(
      page,
      page.papers.map((paper, index) => known[index] !== undefined || isHeld(paperKeys(paper)[0])),
      at,
    ),
  );
  return addToCorpus(store, papers);
}
