import type { Transaction } from 'dexie';

const portion = 1_000;

/** Notes the papers of a store from before there was a corpus, so that they come to stand in it. */
export async function toCorpus(transaction: Transaction): Promise<void> {
  const ids = await transaction.table<object, number>('papers').toCollection().primaryKeys();
  for (let from = 0; from < ids.length; from += portion) {
    await transaction.table('corpusErrands').add({ papers: ids.slice(from, from + portion), gone: [] });
  }
}
