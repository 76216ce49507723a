import type { Table } from 'dexie';

interface Shard {
  id: string;
  hashes: Uint32Array;
  ids: Float64Array;
}

// The tables as they were in version 2; lib/store/key-index.ts may move on.
const shardCount = 256;

/** Makes papers found by a key. */
export async function addPapersToTables(shards: Table, papers: ReadonlyMap<string, number>): Promise<void> {
  for (const [key, id] of papers) {
    const hash = hashKey(key);
    const name = `papers:${hash % shardCount}`;
    const before: Shard | undefined = await shards.get(name);
    const entries = Array.from(before?.hashes ?? [], (one, at) => [one, before?.ids[at] ?? 0] as const);
    const all = [...entries, [hash, id] as const].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    await shards.put({
      id: name,
      hashes: Uint32Array.from(all, ([one]) => one),
      ids: Float64Array.from(all, ([, row]) => row),
    });
  }
}

/** Gives every part of the tables a first edition. */
export async function markAllEditions(shards: Table): Promise<void> {
  const names = (await shards.toCollection().primaryKeys()).map(String);
  for (const space of ['authors', 'papers']) {
    const editions = new Float64Array(shardCount);
    for (const name of names) if (name.startsWith(`${space}:`)) editions[Number(name.slice(space.length + 1))] = 1;
    await shards.put({ id: `${space}:editions`, hashes: new Uint32Array(), ids: editions });
  }
}

/** FNV-1a, 32 bits, over UTF-16 code units. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
