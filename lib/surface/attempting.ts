import { type ReadonlySignal, signal } from '@preact/signals';
import { refreshPages } from '../messages.ts';
import { report } from '../report.ts';
import { fullSentence, isFull } from './full-disk.ts';

type Attempt = (work: Promise<unknown>) => void;

/** What a page does at the reader's word. */
export interface Attempting {
  /** Lets open pages look again once the work is done, and says where it was not. */
  attempt: Attempt;
  /** The same for what says by itself where it was not done. */
  attemptSaid: Attempt;
  /** Why the last thing was not done; null where it was. */
  failure: ReadonlySignal<string | null>;
}

/** @param where for the report of an error */
export function createAttempting(where: string): Attempting {
  const failure = signal<string | null>(null);
  const failed = (error: unknown) => report(error, where);
  return {
    failure,
    attemptSaid: (work) => void work.then(refreshPages).catch(failed),
    attempt(work) {
      failure.value = null;
      work.then(refreshPages).catch((error: unknown) => {
        failure.value = isFull(error) ? fullSentence : 'This did not work. Try again.';
        failed(error);
      });
    },
  };
}
