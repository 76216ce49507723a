import { newId } from '../ids/new-id.ts';
import type { Store } from './db.ts';
import type { KeyShard, KeySpace } from './key-index.ts';

/** The parts of one look-up table that were read, each with the edition it was read in. */
type Cached = Map<number, { edition: number; shard: KeyShard }>;

const caches = new WeakMap<Store, Record<KeySpace, Cached>>();
const none = 0;

/** Of how many parts a look-up table is made. */
export const shardCount = 256;

/**
 * Parts of a look-up table, in the order asked. They are kept in memory while the store is open: of 100,000 authors they
 * are 3 MB, too much to copy for each page. One small row says which edition of each part holds, so that what another
 * page of the extension wrote is read again, and nothing else.
 */
export async function readShards(
  store: Store,
  space: KeySpace,
  numbers: readonly number[],
): Promise<(KeyShard | undefined)[]> {
  const cached = cacheOf(store)[space];
  // Before the parts: should they change in between, they are kept under an edition that no longer holds.
  const editions = await readEditions(store, space);
  const editionOf = (number: number) => editions[number] ?? none;
  const missing = numbers.filter((number) => {
    return editionOf(number) !== none && cached.get(number)?.edition !== editionOf(number);
  });
  const rows = missing.length > 0 ? await store.keyShards.bulkGet(missing.map((number) => `${space}:${number}`)) : [];
  rows.forEach((shard, index) => {
    const number = missing[index] ?? -1;
    if (shard) cached.set(number, { edition: editionOf(number), shard });
  });
  return numbers.map((number) => (editionOf(number) === none ? undefined : cached.get(number)?.shard));
}

/** Reads every part of a table into memory, while there is time. */
export async function readAllShards(store: Store, space: KeySpace): Promise<void> {
  await readShards(
    store,
    space,
    Array.from({ length: shardCount }, (_, number) => number),
  );
}

/**
 * Notes that parts changed, and keeps them as they are now. Editions are random, for a number that was counted up comes
 * again after an aborted change: what is kept of such a change is of an edition that never holds.
 */
export async function markEditions(
  store: Store,
  space: KeySpace,
  shards: ReadonlyMap<number, KeyShard>,
): Promise<void> {
  const cached = cacheOf(store)[space];
  const editions = Float64Array.from(await readEditions(store, space));
  for (const [number, shard] of shards) {
    const edition = newId();
    editions[number] = edition;
    cached.set(number, { edition, shard });
  }
  await store.keyShards.put({ id: editionsId(space), hashes: new Uint32Array(), ids: editions });
}

/** By number of the part; `none` where there is no part. A row like the parts', so that it stands in their transactions. */
async function readEditions(store: Store, space: KeySpace): Promise<Float64Array> {
  return (await store.keyShards.get(editionsId(space)))?.ids ?? new Float64Array(shardCount);
}

function editionsId(space: KeySpace): string {
  return `${space}:editions`;
}

function cacheOf(store: Store): Record<KeySpace, Cached> {
  const known = caches.get(store) ?? { authors: new Map(), papers: new Map() };
  caches.set(store, known);
  return known;
}
