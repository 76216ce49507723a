import { hashKey } from '../ids/hash-key.ts';
import type { Store } from './db.ts';
import { markEditions, readShards, shardCount } from './shard-cache.ts';

/** One part of a look-up table: hashes in ascending order, and beside each the id it leads to. */
export interface KeyShard {
  /** `authors:17`. */
  id: string;
  hashes: Uint32Array;
  ids: Float64Array;
}

/** Which rows a look-up table leads to. */
export type KeySpace = 'authors' | 'papers';

/**
 * Which rows may answer to which key, without an index row for each key: 100,000 authors are 256 small blobs, so that a
 * listing of 9,000 names is looked up in a few reads and an import pays one row an author (TOOLING: the cost of
 * IndexedDB is per row). Keys are kept as 32-bit hashes; the caller compares what comes back, so a collision costs a
 * read and nothing else.
 */
export async function findByKeys(
  store: Store,
  space: KeySpace,
  keys: Iterable<string>,
): Promise<Map<string, number[]>> {
  const shards = new Map<number, [string, number][]>();
  for (const key of new Set(keys)) {
    const hash = hashKey(key);
    const shard = shardOf(hash);
    const asked = shards.get(shard);
    if (asked) asked.push([key, hash]);
    else shards.set(shard, [[key, hash]]);
  }
  const numbers = [...shards.keys()];
  const rows = await readShards(store, space, numbers);
  const found = new Map<string, number[]>();
  rows.forEach((row, index) => {
    if (!row) return;
    for (const [key, hash] of shards.get(numbers[index] ?? -1) ?? []) {
      const ids = idsAt(row, hash);
      if (ids.length > 0) found.set(key, ids);
    }
  });
  return found;
}

/** One key of one row. */
export type KeyEntry = readonly [key: string, id: number];

/** Adds and removes entries. Call it in the transaction that changes the rows, so that both change or neither. */
export async function updateKeys(
  store: Store,
  space: KeySpace,
  changes: { add?: Iterable<KeyEntry>; remove?: Iterable<KeyEntry> },
): Promise<void> {
  const added = byShard(changes.add ?? []);
  const removed = byShard(changes.remove ?? []);
  const numbers = [...new Set([...added.keys(), ...removed.keys()])];
  if (numbers.length === 0) return;
  const rows = await readShards(store, space, numbers);
  const changed = numbers.map((number, index) => {
    const shard = rows[index] ?? emptyShard;
    const changes = { add: sorted(added.get(number) ?? []), remove: sorted(removed.get(number) ?? []) };
    return { id: `${space}:${number}`, ...mergeEntries(shard, changes) };
  });
  await store.keyShards.bulkPut(changed);
  await markEditions(store, space, new Map(changed.map((shard, index) => [numbers[index] ?? 0, shard])));
}

type Entry = [hash: number, id: number];

function byShard(entries: Iterable<KeyEntry>): Map<number, Entry[]> {
  const shards = new Map<number, Entry[]>();
  for (const [key, id] of entries) {
    const hash = hashKey(key);
    const shard = shards.get(shardOf(hash));
    if (shard) shard.push([hash, id]);
    else shards.set(shardOf(hash), [[hash, id]]);
  }
  return shards;
}

const emptyShard = { hashes: new Uint32Array(), ids: new Float64Array() };

function sorted(entries: Entry[]): Entry[] {
  return entries.sort(compareEntries);
}

function compareEntries(a: Entry, b: Entry): number {
  return a[0] - b[0] || a[1] - b[1];
}

/**
 * A shard with some entries fewer and some more, each once. What is there is in order already, so it is gone through and
 * not sorted again: an import writes every shard once for each of its chunks.
 */
function mergeEntries(
  { hashes, ids }: Pick<KeyShard, 'hashes' | 'ids'>,
  { add, remove }: { add: readonly Entry[]; remove: readonly Entry[] },
): Pick<KeyShard, 'hashes' | 'ids'> {
  const into = { hashes: new Uint32Array(hashes.length + add.length), ids: new Float64Array(ids.length + add.length) };
  let [size, from, gone] = [0, 0, 0];
  const keep = (hash: number, id: number) => {
    if (size > 0 && into.hashes[size - 1] === hash && into.ids[size - 1] === id) return;
    into.hashes[size] = hash;
    into.ids[size++] = id;
  };
  const copyUpTo = (end: Entry | undefined) => {
    for (; from < hashes.length; from++) {
      const entry: Entry = [hashes[from] ?? 0, ids[from] ?? 0];
      if (end && compareEntries(entry, end) > 0) return;
      while (gone < remove.length && compareEntries(remove[gone] ?? entry, entry) < 0) gone++;
      const removed = remove[gone];
      if (!removed || compareEntries(removed, entry) !== 0) keep(...entry);
    }
  };
  for (const entry of add) {
    copyUpTo(entry);
    keep(...entry);
  }
  copyUpTo(undefined);
  return { hashes: into.hashes.slice(0, size), ids: into.ids.slice(0, size) };
}

function idsAt(shard: KeyShard, hash: number): number[] {
  let low = 0;
  let high = shard.hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((shard.hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  const ids: number[] = [];
  for (let at = low; shard.hashes[at] === hash; at++) ids.push(shard.ids[at] ?? 0);
  return ids;
}

function shardOf(hash: number): number {
  return hash % shardCount;
}
