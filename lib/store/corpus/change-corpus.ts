import { type CorpusChange, changeSegments } from '../../corpus/change-segments.ts';
import type { CorpusPaper, Segment } from '../../corpus/types.ts';
import type { Store } from '../db.ts';
import { loadSegments, placesOf, rememberSegments } from './segments.ts';

/**
 * Adds papers that the corpus does not hold yet; one met on a page that the store now has a row of is noted as such.
 * Returns how many were new. Papers that are there already cost no write.
 */
export async function addToCorpus(store: Store, papers: readonly CorpusPaper[]): Promise<number> {
  const { added } = await changeCorpus(store, (segments) => planAdding(segments, papers));
  return added?.length ?? 0;
}

/** Removes papers, wherever they came from. */
export async function removeFromCorpus(store: Store, keys: Iterable<string>): Promise<void> {
  const removed = new Set(keys);
  await changeCorpus(store, (segments) => ({ removed: heldIn(segments, removed, () => true) }));
}

/** Removes papers that the store had a row of; those that were only met on a page stay. */
export async function removeStored(store: Store, keys: Iterable<string>): Promise<void> {
  const removed = new Set(keys);
  await changeCorpus(store, (segments) => ({ removed: heldIn(segments, removed, (isFromPage) => !isFromPage) }));
}

/** Forgets every paper that was only met on a page. */
export async function dropPagePapers(store: Store): Promise<void> {
  await changeCorpus(store, (segments) => ({ removed: allOf(segments, (isFromPage) => isFromPage) }));
}

/** Forgets every paper that the store has a row of. */
export async function dropStoredPapers(store: Store): Promise<void> {
  await changeCorpus(store, (segments) => ({ removed: allOf(segments, (isFromPage) => !isFromPage) }));
}

/** Reads, changes and writes in one transaction, for other pages of the extension do the same. */
async function changeCorpus(store: Store, plan: (segments: readonly Segment[]) => CorpusChange): Promise<CorpusChange> {
  // Asked before, for a transaction that may write keeps readers waiting.
  if (isEmpty(plan(await loadSegments(store)))) return {};
  const { change, written } = await store.transaction('rw', store.segments, store.references, async () => {
    const before = await loadSegments(store);
    const change = plan(before);
    if (isEmpty(change)) return { change, written: [] };
    const after = changeSegments(before, change);
    const written = after.filter((segment) => !before.includes(segment));
    await store.segments.bulkDelete(before.filter((segment) => !after.includes(segment)).map(({ id }) => id));
    await store.segments.bulkAdd(written);
    // What papers of reference measured names them: what is forgotten is forgotten there, too.
    if (change.removed?.size) await store.references.clear();
    return { change, written };
  });
  rememberSegments(store, written);
  return change;
}

function isEmpty({ added, removed, claimed }: CorpusChange): boolean {
  return !added?.length && !removed?.size && !claimed?.size;
}

function planAdding(segments: readonly Segment[], papers: readonly CorpusPaper[]): CorpusChange {
  const added = new Map<string, CorpusPaper>();
  const claimed = new Set<string>();
  for (const paper of papers) {
    const isKnownFromPage = isFromPageIn(segments, paper.key);
    const before = added.get(paper.key);
    if (isKnownFromPage === undefined && (!before || (before.isFromPage && !paper.isFromPage))) {
      added.set(paper.key, paper);
    }
    if (isKnownFromPage && !paper.isFromPage) claimed.add(paper.key);
  }
  return { added: [...added.values()], claimed };
}

function heldIn(
  segments: readonly Segment[],
  keys: ReadonlySet<string>,
  isMeant: (isFromPage: boolean) => boolean,
): Set<string> {
  return new Set(
    [...keys].filter((key) => {
      const isFromPage = isFromPageIn(segments, key);
      return isFromPage !== undefined && isMeant(isFromPage);
    }),
  );
}

/** Whether a paper was only met on a page; undefined where no segment holds it. */
function isFromPageIn(segments: readonly Segment[], key: string): boolean | undefined {
  for (const segment of segments) {
    const at = placesOf(segment).get(key);
    if (at !== undefined) return segment.isFromPage[at] === 1;
  }
  return undefined;
}

function allOf(segments: readonly Segment[], isMeant: (isFromPage: boolean) => boolean): Set<string> {
  return new Set(segments.flatMap(({ keys, isFromPage }) => keys.filter((_, at) => isMeant(isFromPage[at] === 1))));
}
