import { corpusPaper } from '../corpus/corpus-paper.ts';
import type { CorpusPaper } from '../corpus/types.ts';
import type { Paper } from '../model/paper.ts';
import { mergeRecords } from '../papers/merge-records.ts';
import { addToCorpus, dropStoredPapers, removeStored } from '../store/corpus/change-corpus.ts';
import { countErrands, finishErrands, keysOf, nextErrands, noteAllPapers } from '../store/corpus/errands.ts';
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
}

/**
 * Brings the corpus in line with the papers of the store: those that can be compared join it, those whose rows are gone
 * leave it. It may be stopped, and goes on where it was. Returns how many papers were new.
 */
export async function feedFromStore(
  store: Store,
  { signal, onProgress, most = Number.POSITIVE_INFINITY }: FeedOptions = {},
): Promise<number> {
  const left = await countErrands(store);
  let [done, added] = [0, 0];
  while (!signal?.aborted && done < most) {
    // One go at a time, so that whoever waits is not kept waiting for long.
    const go = await oneAtATime(() => nextGo(store));
    if (!go) break;
    added += go.added;
    done += go.done;
    onProgress?.({ done, total: Math.max(left, done) });
  }
  return added;
}

/** Reads all papers of the store anew, by the next feeding; what pages brought stays. */
export async function rebuildCorpus(store: Store): Promise<void> {
  await dropStoredPapers(store);
  await noteAllPapers(store);
}

async function nextGo(store: Store): Promise<{ added: number; done: number } | null> {
  const errands = await nextErrands(store);
  if (errands.length === 0) return null;
  const gone = errands.flatMap((errand) => errand.gone);
  const ids = errands.flatMap(({ papers }) => papers);
  const read = readRows(present(await store.papers.bulkGet([...new Set(ids)])));
  await removeStored(store, [...gone, ...read.others]);
  const added = await addToCorpus(store, read.papers);
  await finishErrands(store, errands);
  return { added, done: gone.length + ids.length };
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
