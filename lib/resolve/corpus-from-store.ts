import { corpusPaper } from '../corpus/corpus-paper.ts';
import type { CorpusPaper } from '../corpus/types.ts';
import type { Paper } from '../model/paper.ts';
import { mergeRecords } from '../papers/merge-records.ts';
import { addToCorpus, dropStoredPapers, removeStored } from '../store/corpus/change-corpus.ts';
import {
  type CorpusErrand,
  countErrands,
  finishErrands,
  keysOf,
  nextErrands,
  noteAllPapers,
} from '../store/corpus/errands.ts';
import { oneAtATime } from '../store/corpus/one-at-a-time.ts';
import type { Store } from '../store/db.ts';
import { present } from '../store/present.ts';

/** How far feeding has come, in papers looked at. */
export interface FeedProgress {
  done: number;
  total: number;
}

export interface FeedOptions {
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: FeedProgress) => void) | undefined;
  /** Stops after about so many papers. */
  most?: number | undefined;
  /** Waits where another page of the extension is at it, instead of leaving it to that one. */
  waits?: boolean | undefined;
}

/**
 * Brings the corpus in line with the papers of the store: those that can be compared join it, those whose rows are gone
 * leave it. It may be stopped, and goes on where it was. Returns how many papers were new.
 */
export async function feedFromStore(store: Store, options: FeedOptions = {}): Promise<number> {
  return (await oneAtATime('byline-corpus', options.waits ?? false, () => feed(store, options))) ?? 0;
}

/** Reads all papers of the store anew, by the next feeding; what pages brought stays. */
export async function rebuildCorpus(store: Store): Promise<void> {
  await dropStoredPapers(store);
  await noteAllPapers(store);
}

async function feed(store: Store, { signal, onProgress, most = Number.POSITIVE_INFINITY }: FeedOptions) {
  const left = await countErrands(store);
  let [done, added] = [0, 0];
  while (!signal?.aborted && done < most) {
    const errands = await nextErrands(store);
    if (errands.length === 0) break;
    added += await carryOut(store, errands);
    await finishErrands(store, errands);
    done += errands.reduce((sum, { papers, gone }) => sum + papers.length + gone.length, 0);
    onProgress?.({ done, total: Math.max(left, done) });
  }
  return added;
}

async function carryOut(store: Store, errands: readonly CorpusErrand[]): Promise<number> {
  await removeStored(
    store,
    errands.flatMap(({ gone }) => gone),
  );
  const ids = [...new Set(errands.flatMap(({ papers }) => papers))];
  const read = readRows(present(await store.papers.bulkGet(ids)));
  await removeStored(store, read.others);
  const added = await addToCorpus(store, read.papers);
  // A row may have gone meanwhile: whoever took its paper out of the corpus did so before it was added.
  const now = new Set(present(await store.papers.bulkGet(ids)).flatMap(keysOf));
  await removeStored(
    store,
    read.papers.map(({ key }) => key).filter((key) => !now.has(key)),
  );
  return added;
}

interface ReadRows {
  papers: CorpusPaper[];
  /** Other keys of these rows: a paper first known by its title may stand in the corpus under that. */
  others: string[];
}

function readRows(rows: readonly Paper[]): ReadRows {
  const at = new Date().toISOString();
  const papers = rows.flatMap((row) => corpusPaper(mergeRecords(row), at, false) ?? []);
  const keys = new Set(papers.map(({ key }) => key));
  return { papers, others: rows.flatMap(keysOf).filter((key) => !keys.has(key)) };
}
