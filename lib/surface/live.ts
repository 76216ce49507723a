import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { report } from '../report.ts';

/**
 * The newest answer of the store as a signal: `first` until it comes, then anew whenever the rows behind it change, in
 * whichever context, or the question does.
 * @param question may read signals; its answer is handed to the query
 */
export function live<Q, T>(question: () => Q, query: (asked: Q) => Promise<T>, first: T): ReadonlySignal<T> {
  const answer = signal(first);
  effect(() => {
    const asked = question();
    // An async function: of any other Dexie follows the rows only up to its first `await`.
    const subscription = liveQuery(async () => query(asked)).subscribe({
      next: (value) => {
        answer.value = value;
      },
      error: (error: unknown) => report(error, 'a query to the store'),
    });
    return () => subscription.unsubscribe();
  });
  return answer;
}

/** The question that never changes. */
export const always = (): null => null;
