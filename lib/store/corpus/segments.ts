import type { Segment } from '../../corpus/types.ts';
import type { Store } from '../db.ts';
import { present } from '../present.ts';

const caches = new WeakMap<Store, Map<number, Segment>>();

/**
 * Every segment of the corpus, in order of id. They are kept in memory while the store is open (40 MB for 100,000
 * papers): a segment never changes, so that what another page of the extension merged or added is all that is read.
 */
export async function loadSegments(store: Store): Promise<Segment[]> {
  return store.transaction('r', store.segments, async () => {
    const ids = await store.segments.toCollection().primaryKeys();
    const known = caches.get(store) ?? new Map<number, Segment>();
    const missing = ids.filter((id) => !known.has(id));
    const read = missing.length > 0 ? present(await store.segments.bulkGet(missing)) : [];
    const current = [...known.values(), ...read].filter(({ id }) => ids.includes(id));
    caches.set(store, new Map(current.map((segment) => [segment.id, segment])));
    return current.sort((a, b) => a.id - b.id);
  });
}

/** Remembers segments that were written, once that is certain: `loadSegments` need not read them again. */
export function rememberSegments(store: Store, written: readonly Segment[]): void {
  const known = caches.get(store) ?? new Map<number, Segment>();
  for (const segment of written) known.set(segment.id, segment);
  caches.set(store, known);
}

const places = new WeakMap<Segment, Map<string, number>>();

/** Where the papers of a segment stand in it, by key. */
export function placesOf(segment: Segment): ReadonlyMap<string, number> {
  const known = places.get(segment) ?? new Map(segment.keys.map((key, at) => [key, at]));
  places.set(segment, known);
  return known;
}

/** Whether a paper stands in any of these segments. */
export function holdsPaper(segments: readonly Segment[], key: string): boolean {
  return segments.some((segment) => placesOf(segment).has(key));
}
