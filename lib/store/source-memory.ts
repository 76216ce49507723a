import type { SourceId } from '../model/lookup.ts';
import type { CachedAnswer, SourceState } from '../model/source-memory.ts';
import type { Store } from './db.ts';

/** For so long an answer may serve where its service is down. */
const longestMs = 90 * 86_400_000;
/** One may be megabytes long. */
const mostAnswers = 400;

/** What the client of live sources remembers (lib/sources/client/types.ts): one memory for all pages of the extension. */
export function sourceMemory(openStore: () => Promise<Store>) {
  return {
    async changeState<T>(
      id: SourceId,
      change: (known: SourceState | undefined) => { state?: SourceState; value: T },
    ): Promise<T> {
      const { sourceStates } = await openStore();
      // A transaction for reading and writing: nobody else reads in between.
      return sourceStates.db.transaction('rw', sourceStates, async () => {
        const { state, value } = change(await sourceStates.get(id));
        if (state) await sourceStates.put(state);
        return value;
      });
    },
    loadAnswer: async (id: string) => (await openStore()).cachedAnswers.get(id),
    async keepAnswer(answer: CachedAnswer): Promise<void> {
      await (await openStore()).cachedAnswers.put(answer);
    },
    async forgetAnswers(ids: readonly string[]): Promise<void> {
      await (await openStore()).cachedAnswers.bulkDelete([...ids]);
    },
  };
}

/** Forgets answers that are too old to serve, and the oldest where there are too many. */
export async function pruneAnswers(store: Store, now: number): Promise<void> {
  const { cachedAnswers } = store;
  await store.transaction('rw', cachedAnswers, async () => {
    await cachedAnswers
      .where('at')
      .below(now - longestMs)
      .delete();
    const tooMany = (await cachedAnswers.count()) - mostAnswers;
    if (tooMany <= 0) return;
    await cachedAnswers.bulkDelete(await cachedAnswers.orderBy('at').limit(tooMany).primaryKeys());
  });
}
