import type { Paper } from '../../model/paper.ts';
import type { Store } from '../db.ts';
import { paperEntries } from '../find-papers.ts';
import type { PaperChange } from '../settle.ts';

/**
 * What the corpus has still to do, in the order in which rows changed. It is written in the transaction that changes
 * them, which is cheap, and carried out later and elsewhere, which is not.
 */
export interface CorpusErrand {
  /** Counted up by the store. */
  id: number;
  /** Rows to be looked at. */
  papers: number[];
  /** Keys that no row answers to any more. */
  gone: string[];
}

/** Rows in one errand: as many as are looked at in one go. */
export const errandSize = 1_000;

/** Notes papers that were written with other records than before, and papers that were deleted. */
export async function noteForCorpus(
  store: Store,
  changes: Iterable<PaperChange>,
  deleted: readonly Paper[],
): Promise<void> {
  const changed = [...changes];
  const written = changed.flatMap(({ after }) => after ?? []).filter((paper) => !deleted.includes(paper));
  const gone = new Set([...changed.flatMap(({ before }) => before ?? []), ...deleted].flatMap(keysOf));
  for (const key of gone.size > 0 ? written.flatMap(keysOf) : []) gone.delete(key);
  if (gone.size > 0) await store.corpusErrands.add({ papers: [], gone: [...gone] });
  await noteRows(
    store,
    written.map(({ id }) => id),
  );
}

/** Notes every paper of the store. */
export async function noteAllPapers(store: Store): Promise<void> {
  await noteRows(store, await store.papers.toCollection().primaryKeys());
}

async function noteRows(store: Store, ids: readonly number[]): Promise<void> {
  const portions = Array.from({ length: Math.ceil(ids.length / errandSize) }, (_, at) => at * errandSize);
  await store.corpusErrands.bulkAdd(portions.map((from) => ({ papers: ids.slice(from, from + errandSize), gone: [] })));
}

// Papers that are changed one by one make an errand each.
const mostErrands = 50;

/** The next errands to carry out together: some rows to be looked at, or keys that are gone. None when all is done. */
export async function nextErrands(store: Store): Promise<CorpusErrand[]> {
  const errands = await store.corpusErrands.orderBy('id').limit(mostErrands).toArray();
  const isOfGone = errands.map(({ gone }) => gone.length > 0);
  let rows = 0;
  const end = errands.findIndex(({ papers }, at) => {
    rows += papers.length;
    return at > 0 && (rows > errandSize || isOfGone[at] !== isOfGone[0]);
  });
  return end < 0 ? errands : errands.slice(0, end);
}

/** Crosses errands off. */
export async function finishErrands(store: Store, errands: readonly CorpusErrand[]): Promise<void> {
  await store.corpusErrands.bulkDelete(errands.map(({ id }) => id));
}

/** How many rows and keys the corpus has still to look at. */
export async function countErrands(store: Store): Promise<number> {
  const errands = await store.corpusErrands.toArray();
  return errands.reduce((sum, { papers, gone }) => sum + papers.length + gone.length, 0);
}

/** Everything that papers answer to. */
export function keysOf(paper: Paper): string[] {
  return paperEntries(paper).map(([key]) => key);
}
