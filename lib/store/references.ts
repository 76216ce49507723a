import type { Store } from './db.ts';

/** What papers of one kind were measured as, so that they need not be measured for each page. */
export interface ReferenceRow {
  /** The kind: `cs.LG`, `cs`, `all fields`. */
  id: string;
  /** Of the method they were measured by. */
  version: number;
  /** For each paper its key, how many papers were earlier then, and its measures one after the other. */
  keys: string[];
  earlier: Uint32Array;
  values: Float32Array;
}

/** Papers of one kind that are kept. */
const mostKept = 2_000;

/** What was measured of some papers, by key. */
export type KeptMeasures = ReadonlyMap<string, { earlier: number; values: readonly number[] }>;

/** What the papers of a kind were measured as, by a method; empty where none was. */
export async function loadMeasures(store: Store, kind: string, version: number): Promise<KeptMeasures> {
  const row = await store.references.get(kind);
  if (row?.version !== version || row.keys.length === 0) return new Map();
  const width = row.values.length / row.keys.length;
  return new Map(
    row.keys.map((key, at) => [
      key,
      { earlier: row.earlier[at] ?? 0, values: [...row.values.subarray(at * width, (at + 1) * width)] },
    ]),
  );
}

/** Keeps what papers of a kind were measured as, in place of what was kept of it; the first of too many. */
export async function keepMeasures(store: Store, kind: string, version: number, measures: KeptMeasures): Promise<void> {
  const kept = [...measures].slice(0, mostKept);
  await store.references.put({
    id: kind,
    version,
    keys: kept.map(([key]) => key),
    earlier: Uint32Array.from(kept, ([, { earlier }]) => earlier),
    values: Float32Array.from(kept.flatMap(([, { values }]) => values)),
  });
}
