import type { Transaction } from 'dexie';

/** An import as version 3 kept it: whole, with all that it touched. */
interface WholeImport {
  id: number;
  counts: object;
  authorIds: number[];
  paperIds: number[];
}

/** Makes every import so far one of a single chunk. */
export async function toChunks(transaction: Transaction): Promise<void> {
  const imports = transaction.table<WholeImport, number>('imports');
  for (const { authorIds, paperIds, ...row } of await imports.toArray()) {
    const counts = { ...row.counts, refused: 0, passedOver: 0 };
    await transaction.table('imports').put({ ...row, counts, state: 'done' });
    const touched = { authorIds, paperIds, reading: [], problems: [] };
    await transaction.table('importChunks').add({ importId: row.id, ...touched });
  }
}
