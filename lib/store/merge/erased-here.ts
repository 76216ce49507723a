import { paperKeys } from '../../ids/paper-key.ts';
import type { Author, StoredProfile } from '../../model/author.ts';
import type { AuthorAnchor } from '../../model/decision.ts';
import type { Store, Tombstone } from '../db.ts';
import { type Derive, papersOf } from '../derive.ts';
import { findByKeys } from '../key-index.ts';
import { present } from '../present.ts';

/** Authors of ours whom the reader erased on the other machine, and of whom nothing was said since. */
export async function erasedHere(store: Store, tombstones: readonly Tombstone[], derive: Derive): Promise<number[]> {
  const gone: number[] = [];
  for (const tombstone of tombstones) {
    if (!tombstone.id.startsWith('author:')) continue;
    for (const row of await candidates(store, tombstone, derive)) {
      if (await isTheirs(store, row, tombstone, derive)) gone.push(row.id);
    }
  }
  return [...new Set(gone)];
}

async function candidates(store: Store, { id, anchor }: Tombstone, derive: Derive): Promise<Author[]> {
  const named = anchor
    ? await findByKeys(store, 'authors', derive.keys([profileOf(anchor)]))
    : new Map<string, number[]>();
  const ids = new Set([Number(id.slice('author:'.length)), ...[...named.values()].flat()]);
  return present(await store.authors.bulkGet([...ids]));
}

async function isTheirs(store: Store, row: Author, { id, at, anchor }: Tombstone, derive: Derive): Promise<boolean> {
  if (row.profiles.some(({ source }) => source.observedAt > at)) return false;
  if (id === `author:${row.id}`) return true;
  if (!anchor) return false;
  const papers = await papersOf(store, [row]);
  const keys = new Set([...papers.values()].flatMap(({ records }) => records.flatMap(paperKeys)));
  return row.profiles.some((profile) => derive.isAnchored(anchor, profile, keys));
}

/** An anchor in the shape that keys are made from. */
function profileOf({ name, externalIds }: AuthorAnchor): StoredProfile {
  const source = { format: 'anchor', label: '', observedAt: '' };
  return { source, name, externalIds, claims: [], papers: [] };
}
