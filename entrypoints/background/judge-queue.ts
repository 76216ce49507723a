import type { Judge } from '../../lib/judges/types.ts';
import type { QueuedPaper } from '../../lib/model/judgement.ts';
import type { JudgeSettings } from '../../lib/model/settings.ts';
import { judgePaper } from '../../lib/resolve/judge-paper.ts';
import type { Store } from '../../lib/store/db.ts';
import { keepJudgement, loadQueue, noteProgress } from '../../lib/store/judgements.ts';

/** What judging needs of the world. */
export interface JudgingWorld {
  openStore: () => Promise<Store>;
  settings: () => Promise<JudgeSettings>;
  /** The judge the settings describe, or null. */
  judge: (settings: JudgeSettings) => Judge | null;
  /** Whether the browser lets us reach it. */
  mayReach: (settings: JudgeSettings) => Promise<boolean>;
  /** Keeps the worker from being stopped until the function it returns is called. */
  stayAwake: () => () => void;
  /** Pages have something new to show. */
  changed: () => Promise<void>;
  failed: (error: unknown) => void;
  now: () => Date;
}

/** The worker's side of the queue in the store. */
export interface JudgeQueue {
  /** Lets it go on, if it does not already. */
  goOn(store: Store): void;
  /** Gives up on the paper being judged, if it is this one; null: whichever it is. */
  giveUp(id: string | null): void;
  /** The paper being judged. */
  current(): string | null;
}

/**
 * Judges what waits in the store, one request at a time. Where the judge cannot be asked the queue stops, keeps its papers
 * and notes why.
 */
export function createJudgeQueue(world: JudgingWorld): JudgeQueue {
  let current: { id: string; controller: AbortController } | null = null;
  // Each call adds a pass over the queue behind those under way: never two at a time, and none forgotten.
  let passes = Promise.resolve();

  async function pass(store: Store): Promise<void> {
    const sleep = world.stayAwake();
    try {
      for (let next = await first(store); next; next = await first(store)) {
        current = { id: next.id, controller: new AbortController() };
        await judgeOne(world, store, next, current.controller.signal);
        current = null;
        await world.changed();
      }
    } finally {
      current = null;
      sleep();
    }
  }

  return {
    goOn(store) {
      passes = passes.then(() => pass(store)).catch(world.failed);
    },
    giveUp(id) {
      if (current && (id === null || current.id === id)) current.controller.abort();
    },
    current: () => current?.id ?? null,
  };
}

/** The paper whose turn it is; none where the queue stopped. */
async function first(store: Store): Promise<QueuedPaper | undefined> {
  const [next] = await loadQueue(store);
  return next?.stoppedBecause === null ? next : undefined;
}

/** Judges a paper and keeps what was said, or notes why it could not. */
async function judgeOne(world: JudgingWorld, store: Store, paper: QueuedPaper, signal: AbortSignal): Promise<void> {
  const now = () => world.now().toISOString();
  const onRun = (run: number) => noteProgress(store, paper.id, { run, stoppedBecause: null });
  try {
    const judge = await readyJudge(world);
    await keepJudgement(store, await judgePaper(judge, paper, { signal, now, onRun }));
  } catch (error) {
    // Cancelled: it is off the queue already.
    if (signal.aborted) return;
    const stoppedBecause = error instanceof Error ? error.message : String(error);
    await noteProgress(store, paper.id, { run: 0, stoppedBecause });
  }
}

async function readyJudge(world: JudgingWorld): Promise<Judge> {
  const settings = await world.settings();
  const judge = world.judge(settings);
  if (!judge) throw new Error('No judge is chosen any more.');
  const availability = await judge.availability();
  if (!availability.isReady) throw new Error(availability.why);
  if (await world.mayReach(settings)) return judge;
  throw new Error(`The browser no longer lets Byline reach ${judge.host}. Test it in the settings to allow it again.`);
}
