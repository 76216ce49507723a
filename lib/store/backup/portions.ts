import type { Table } from 'dexie';

// A part of the corpus is a row of megabytes.
const large: ReadonlySet<string> = new Set(['segments']);

/**
 * Gives every row of a table in order of its key, some at a time, so that a table never stands in memory whole.
 * @param read how to wait for a portion; by default it is awaited as it is
 */
export async function eachPortion<T, K, I>(
  table: Table<T, K, I>,
  give: (rows: T[]) => unknown,
  read: (ask: () => PromiseLike<T[]>) => PromiseLike<T[]> = (ask) => ask(),
): Promise<void> {
  const size = large.has(table.name) ? 1 : 1_000;
  const keyPath = table.schema.primKey.keyPath as keyof T & string;
  let last: unknown;
  for (;;) {
    const after = last;
    const rows = await read(() =>
      (after === undefined ? table.orderBy(keyPath) : table.where(keyPath).above(after)).limit(size).toArray(),
    );
    if (rows.length > 0) await give(rows);
    last = rows.at(-1)?.[keyPath];
    if (rows.length < size) return;
  }
}
