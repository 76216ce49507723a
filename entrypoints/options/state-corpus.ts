import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { report } from '../../lib/report.ts';
import { type FeedProgress, rebuildCorpus } from '../../lib/resolve/corpus-from-store.ts';
import { dropPagePapers } from '../../lib/store/corpus/change-corpus.ts';
import { corpusSize } from '../../lib/store/corpus/corpus-size.ts';
import { countErrands } from '../../lib/store/corpus/errands.ts';
import type { Store } from '../../lib/store/db.ts';
import { always, live } from '../../lib/surface/live.ts';
import { type CorpusView, corpusView, type FeedView, feedView } from '../../lib/view/corpus-view.ts';
import type { CorpusNews } from '../corpus-worker.ts';

/** What the library shows of the corpus and does with it. */
export interface CorpusState {
  /** Null until loaded, and while papers are indexed. */
  size: ReadonlySignal<CorpusView | null>;
  /** Papers of the store that are still to be looked at. */
  left: ReadonlySignal<number>;
  /** Null while nothing is indexed. */
  feeding: ReadonlySignal<FeedView | null>;
  /** Why indexing stopped, where it failed. */
  problem: ReadonlySignal<string | null>;
  indexNow: () => void;
  cancel: () => void;
  forgetPages: () => void;
  rebuild: () => void;
}

/** @param isShown whether the size is looked at: it takes the whole corpus to tell it */
export function createCorpus(
  store: Store,
  isShown: () => boolean,
  attempt: (work: Promise<unknown>) => void,
): CorpusState {
  const left = live(always, () => countErrands(store), 0);
  const indexing = createIndexing(() => countErrands(store));
  // When the library opens, an import ends, or the background left something: whatever is to be done is done.
  effect(() => {
    if (left.value > 0) indexing.startUnlessStopped();
  });
  const { feeding, problem, start, cancel } = indexing;
  const size = live(
    () => ({ isAsked: isShown() && feeding.value === null }),
    async ({ isAsked }) => (isAsked ? corpusView(await corpusSize(store)) : null),
    null as CorpusView | null,
  );
  return {
    size,
    left,
    feeding,
    problem,
    indexNow: start,
    cancel,
    // The open pages are not asked to look again: what they brought would be back at once.
    forgetPages: () => void dropPagePapers(store).catch((error: unknown) => report(error, 'the library')),
    rebuild: () => attempt(rebuildCorpus(store).then(start)),
  };
}

/** Runs the worker, one at a time. To stop it is safe at any moment: what is half done is not written. */
function createIndexing(countLeft: () => Promise<number>) {
  const feeding = signal<FeedView | null>(null);
  const problem = signal<string | null>(null);
  let worker: Worker | undefined;
  let isStopped = false;
  const end = () => {
    worker?.terminate();
    worker = undefined;
    feeding.value = null;
  };
  const tell = (progress: FeedProgress, takenMs: number) => {
    // What is done in one go is not worth a bar that comes and goes.
    if (progress.done < progress.total) feeding.value = feedView(progress, takenMs);
  };
  const fail = (why: string) => {
    report(new Error(why), 'the corpus worker');
    end();
    isStopped = true;
    problem.value = `Indexing stopped (${why}). What was indexed so far is kept.`;
  };
  const ended = async () => {
    end();
    if ((await countLeft()) > 0) startUnlessStopped();
  };
  const start = () => {
    if (worker) return;
    isStopped = false;
    problem.value = null;
    const startedAt = performance.now();
    worker = new Worker(browser.runtime.getURL('/corpus-worker.js'));
    worker.onmessage = ({ data }: MessageEvent<CorpusNews>) => {
      if (data.kind === 'progress') tell(data.progress, performance.now() - startedAt);
      else if (data.kind === 'failed') fail(data.why);
      else void ended();
    };
    worker.onerror = ({ message }) => fail(message);
  };
  const startUnlessStopped = () => {
    if (!isStopped) start();
  };
  const cancel = () => {
    isStopped = true;
    end();
  };
  return { feeding, problem, start, startUnlessStopped, cancel };
}
