import type { Judgement, QueuedPaper } from '../model/judgement.ts';
import type { Store } from './db.ts';

/** What was said of some papers, by paper, newest first. */
export async function loadJudgementsOf(store: Store, papers: readonly string[]): Promise<Map<string, Judgement[]>> {
  const rows = await store.judgements.where('paper').anyOf(papers).toArray();
  rows.sort((a, b) => b.at.localeCompare(a.at));
  return Map.groupBy(rows, ({ paper }) => paper);
}

/** Keeps a judgement in place of the same judge's on the same text, and takes its paper off the queue. Returns whether: not if the reader cancelled. */
export async function keepJudgement(store: Store, judgement: Judgement): Promise<boolean> {
  return store.transaction('rw', [store.judgements, store.judgeQueue], async () => {
    if (!(await store.judgeQueue.get(judgement.paper))) return false;
    await store.judgements.put(judgement);
    await store.judgeQueue.delete(judgement.paper);
    return true;
  });
}

/** The papers that wait, in the order asked. */
export async function loadQueue(store: Store): Promise<QueuedPaper[]> {
  return (await store.judgeQueue.toArray()).sort((a, b) => a.askedAt.localeCompare(b.askedAt));
}

/** Puts a paper at the end of the queue, if it is not in it and the day's limit allows. Returns whether it is in it now. */
export async function enqueue(
  store: Store,
  paper: Pick<QueuedPaper, 'id' | 'title' | 'abstract' | 'askedAt'>,
  limit: { since: string; perDay: number },
): Promise<boolean> {
  return store.transaction('rw', [store.judgements, store.judgeQueue], async () => {
    if (await store.judgeQueue.get(paper.id)) return true;
    if ((await usedSince(store, limit.since)) >= limit.perDay) return false;
    await store.judgeQueue.add({ ...paper, run: 0, stoppedBecause: null });
    return true;
  });
}

/** How many papers were judged since a moment (ISO 8601) or wait. */
export async function usedSince(store: Store, since: string): Promise<number> {
  const [judged, waiting] = await Promise.all([
    store.judgements.where('at').aboveOrEqual(since).count(),
    store.judgeQueue.count(),
  ]);
  return judged + waiting;
}

/** Notes which run of a paper is asked, or why it stopped there; nothing happens if the paper was cancelled. */
export async function noteProgress(
  store: Store,
  id: string,
  progress: Pick<QueuedPaper, 'run' | 'stoppedBecause'>,
): Promise<void> {
  await store.judgeQueue.update(id, progress);
}

/** Midnight where the reader is, as ISO 8601. */
export function startOfDay(now: Date): string {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate()).toISOString();
}

/** Lets a queue that stopped go on. */
export async function clearStops(store: Store): Promise<void> {
  await store.judgeQueue.toCollection().modify({ stoppedBecause: null });
}

/** Takes a paper off the queue, or all of them. */
export async function dequeue(store: Store, id: string | null): Promise<void> {
  await (id === null ? store.judgeQueue.clear() : store.judgeQueue.delete(id));
}
