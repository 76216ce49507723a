import type { Store } from '../db.ts';
import { removeStored } from './change-corpus.ts';
import { finishErrands } from './errands.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** Takes papers whose rows were deleted out of the corpus at once: what the reader erased is to be gone. */
export async function forgetGone(store: Store): Promise<void> {
  const errands = await store.corpusErrands.filter(({ gone }) => gone.length > 0).toArray();
  if (errands.length === 0) return;
  await oneAtATime(async () => {
    await removeStored(
      store,
      errands.flatMap(({ gone }) => gone),
    );
    await finishErrands(store, errands);
  });
}
