import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { JudgingWorld } from '../../../entrypoints/background/judge-queue.ts';
import { createJudging } from '../../../entrypoints/background/judging.ts';
import { type Judge, unavailable } from '../../../lib/judges/types.ts';
import { judgementSchema } from '../../../lib/model/judgement.ts';
import { paperRecordSchema } from '../../../lib/model/paper.ts';
import { judgeSettingsSchema } from '../../../lib/model/settings.ts';
import { derive } from '../../../lib/resolve/derive.ts';
import type { JudgedText } from '../../../lib/scores/judge/prompt.ts';
import type { Store } from '../../../lib/store/db.ts';
import { loadJudgementsOf, loadQueue, usedSince } from '../../../lib/store/judgements.ts';
import { savePaper } from '../../../lib/store/reading-list.ts';
import { aPaperReading } from '../support/builders.ts';
import { again, aStore } from '../support/store.ts';

let store: Store;
let clock: Date;
let asked: JudgedText[];
/** What the judge does with a question. */
let behave: (paper: JudgedText, seed: number, signal: AbortSignal) => Promise<string>;

beforeEach(async () => {
  store = await aStore();
  clock = new Date(2026, 10, 24, 12);
  asked = [];
  behave = async (paper) => good(paper);
});
afterEach(() => store.delete());

const good = ({ abstract }: JudgedText) =>
  JSON.stringify({ evidence: [abstract], novelty: 5, soundness_signals: 5, clarity: 5, unknown: false });

const judge: Judge = {
  provider: 'server',
  host: '127.0.0.1:1',
  model: 'sheep',
  availability: async () => ({ isReady: true }),
  stamp: async () => '',
  async askOnce(paper, seed, signal) {
    asked.push(paper);
    return { text: await behave(paper, seed, signal), isShortened: false };
  },
};

/** A worker over the store; a second one is the worker started anew. */
function aWorker(change: Partial<JudgingWorld> = {}, perDay = 50) {
  const changed = vi.fn(async () => {});
  const awake = { now: 0, ever: 0 };
  const judging = createJudging({
    openStore: async () => store,
    settings: async () => judgeSettingsSchema.parse({ provider: 'server', perDay }),
    judge: () => judge,
    mayReach: async () => true,
    stayAwake: () => {
      awake.now += 1;
      awake.ever += 1;
      return () => {
        awake.now -= 1;
      };
    },
    changed,
    failed: (error) => expect.unreachable(String(error)),
    // Every look at the clock is a moment later, as it is in life.
    now: () => new Date(clock.setMilliseconds(clock.getMilliseconds() + 1)),
    ...change,
  });
  const sender = { tabId: undefined };
  return {
    changed,
    awake,
    judge: (arxivId: string, abstract?: string) => judging.judgePaper({ paper: reading(arxivId, abstract) }, sender),
    state: (arxivId: string | null) => judging.judgeState({ arxivId }, sender),
    resume: () => judging.resumeJudging(null, sender),
    cancel: (arxivId: string | null) => judging.cancelJudging({ arxivId }, sender),
  };
}

function reading(arxivId: string, abstract = `We count all sheep of ${arxivId}.`) {
  return { ...aPaperReading(arxivId, `Paper ${arxivId}`, ['Ada Example', 'Ben Secret']), abstract };
}

const queued = async () => (await loadQueue(store)).map(({ id }) => id);
const emptied = () => vi.waitFor(async () => expect(await queued()).toEqual([]));
/** A promise to be kept by hand. */
function gate() {
  let open = () => {};
  const wait = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, wait };
}
/** Waits as a request does: until cancelled. */
const stall = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

test('papers are judged one request at a time, in the order asked, and the pages told after each', async () => {
  let open = 0;
  let most = 0;
  behave = async (paper) => {
    most = Math.max(most, ++open);
    await new Promise((resolve) => setTimeout(resolve, 2));
    open--;
    return good(paper);
  };
  const worker = aWorker();
  await Promise.all(['1', '2', '3'].map((id) => worker.judge(id)));
  await emptied();
  expect(most).toBe(1);
  expect(asked.map(({ title }) => title)).toEqual(['1', '2', '3'].flatMap((id) => Array(3).fill(`Paper ${id}`)));
  await vi.waitFor(() => expect(worker.awake.now).toBe(0));
  expect(worker.changed).toHaveBeenCalledTimes(3);
  expect(worker.awake.ever).toBeGreaterThan(0);
  const [judgement] = (await loadJudgementsOf(store, ['arxiv:2'])).get('arxiv:2') ?? [];
  expect(judgementSchema.parse(judgement)).toEqual(judgement);
  expect(judgement).toMatchObject({ paper: 'arxiv:2', status: 'ok', values: { novelty: 50 } });
});

test('the state says place and run', async () => {
  const { open, wait } = gate();
  behave = async (paper, seed) => {
    if (seed === 2) await wait;
    return good(paper);
  };
  const worker = aWorker();
  await worker.judge('1');
  await worker.judge('2');
  await vi.waitFor(async () => expect((await worker.state('1')).running).toEqual({ run: 2, of: 3 }));
  expect(await worker.state('1')).toMatchObject({ isOn: true, queued: 2, position: 1, limitReached: false });
  expect(await worker.state('2')).toMatchObject({ queued: 2, position: 2, running: null, stoppedBecause: null });
  expect(await worker.state('3')).toMatchObject({ queued: 2, position: null, running: null });
  expect(await worker.state(null)).toMatchObject({ queued: 2, position: null });
  open();
  await emptied();
});

test('asking for a paper twice puts it on the queue once, and judging it again replaces what was said', async () => {
  const worker = aWorker();
  await Promise.all([worker.judge('1'), worker.judge('1')]);
  await emptied();
  expect(asked).toHaveLength(3);
  const [before] = (await loadJudgementsOf(store, ['arxiv:1'])).get('arxiv:1') ?? [];
  await worker.judge('1');
  await emptied();
  const after = (await loadJudgementsOf(store, ['arxiv:1'])).get('arxiv:1') ?? [];
  expect(after).toHaveLength(1);
  expect(after[0]?.id).toBe(before?.id);
  expect(after[0]?.at).not.toBe(before?.at);
});

test('a judge that is down stops the queue with its reason and keeps the papers; asking again goes on', async () => {
  behave = async () => {
    throw unavailable('No server answers at X. Is it running?');
  };
  const worker = aWorker();
  await worker.judge('1');
  await vi.waitFor(async () =>
    expect(await worker.state('1')).toMatchObject({
      position: 1,
      running: null,
      stoppedBecause: 'No server answers at X. Is it running?',
    }),
  );
  await vi.waitFor(() => expect(worker.changed).toHaveBeenCalledTimes(1));
  expect(asked).toHaveLength(1);
  behave = async (paper) => good(paper);
  await worker.state('1');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked, 'only asking goes on, looking does not').toHaveLength(1);
  await worker.judge('2');
  await emptied();
  expect(((await loadJudgementsOf(store, ['arxiv:1'])).get('arxiv:1') ?? [])[0]).toMatchObject({ status: 'ok' });
});

test('a judge that may not be reached, is not ready, or is none any more, is not asked', async () => {
  const reasons = [];
  for (const change of [
    { mayReach: async () => false },
    { judge: () => ({ ...judge, availability: async () => ({ isReady: false as const, why: 'Not downloaded.' }) }) },
    { judge: () => null },
  ]) {
    const worker = aWorker(change);
    await worker.judge('1');
    await vi.waitFor(async () => expect((await worker.state('1')).stoppedBecause).not.toBeNull());
    reasons.push((await worker.state('1')).stoppedBecause);
  }
  expect(reasons).toEqual([
    'The browser no longer lets Byline reach 127.0.0.1:1. Test it in the settings to allow it again.',
    'Not downloaded.',
    'No judge is chosen any more.',
  ]);
  expect(asked).toEqual([]);
  await aWorker().resume();
  await emptied();
});

test('one paper is cancelled in the middle, the next goes on; or all are', async () => {
  behave = async (paper, _seed, signal) => (paper.title === 'Paper 1' ? stall(signal) : good(paper));
  const worker = aWorker();
  await worker.judge('1');
  await worker.judge('2');
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  await worker.cancel('1');
  await emptied();
  expect((await loadJudgementsOf(store, ['arxiv:1'])).get('arxiv:1') ?? []).toEqual([]);
  expect((await loadJudgementsOf(store, ['arxiv:2'])).get('arxiv:2') ?? []).toHaveLength(1);
  behave = (_paper, _seed, signal) => stall(signal);
  await worker.judge('3');
  await worker.judge('4');
  await vi.waitFor(() => expect(asked).toHaveLength(5));
  await worker.cancel(null);
  expect(await queued()).toEqual([]);
  await vi.waitFor(() => expect(worker.awake.now).toBe(0));
  expect(asked).toHaveLength(5);
  expect(await store.judgements.count()).toBe(1);
});

test('a paper that waits is cancelled without disturbing the one being judged', async () => {
  const { open, wait } = gate();
  behave = async (paper) => {
    await wait;
    return good(paper);
  };
  const worker = aWorker();
  await worker.judge('1');
  await worker.judge('2');
  await worker.cancel('2');
  open();
  await emptied();
  expect(asked.map(({ title }) => title)).toEqual(['Paper 1', 'Paper 1', 'Paper 1']);
  expect((await loadJudgementsOf(store, ['arxiv:1'])).get('arxiv:1') ?? []).toHaveLength(1);
});

test('a worker started anew goes on where the one before was stopped', async () => {
  behave = () => new Promise(() => {});
  const before = aWorker();
  await before.judge('1');
  await before.judge('2');
  await vi.waitFor(async () => expect((await loadQueue(store))[0]?.run).toBe(1));
  const first = store;
  store = await again(first);
  behave = async (paper) => good(paper);
  const worker = aWorker();
  expect(await worker.state('1')).toMatchObject({ position: 1, queued: 2 });
  await emptied();
  expect(await store.judgements.count()).toBe(2);
  first.close();
});

test('a day has its limit, counted from what was judged and what waits; the next day begins anew', async () => {
  const { open, wait } = gate();
  behave = async (paper) => {
    await wait;
    return good(paper);
  };
  const worker = aWorker({}, 2);
  expect(await worker.judge('1')).toMatchObject({ limitReached: false });
  expect(await worker.judge('2')).toMatchObject({ limitReached: true, position: 2 });
  expect(await worker.judge('3')).toMatchObject({ limitReached: true, position: null });
  expect(await worker.judge('2'), 'waits already').toMatchObject({ position: expect.any(Number) });
  open();
  await emptied();
  expect(await worker.judge('3')).toMatchObject({ limitReached: true, position: null });
  expect(await usedSince(store, new Date(2026, 10, 24).toISOString())).toBe(2);
  clock = new Date(2026, 10, 25, 0, 1);
  expect(await worker.judge('3')).toMatchObject({ limitReached: false });
  await emptied();
});

test('without an abstract on the page it is looked up; without any, nothing is sent', async () => {
  const worker = aWorker();
  expect(await worker.judge('1', '')).toMatchObject({
    position: null,
    stoppedBecause: expect.stringContaining('abstract'),
  });
  const source = { format: 'arxiv-abstract', label: 'arxiv.org', observedAt: '2026-11-01T00:00:00Z' };
  const record = paperRecordSchema.parse({
    source,
    title: 'Paper 1',
    arxivId: '1',
    abstract: 'We counted   them\nbefore.',
  });
  await savePaper(store, record, { savedAt: '2026-11-01T00:00:00Z', snapshot: [] }, derive);
  await worker.judge('1', '');
  await emptied();
  expect(asked[0]).toEqual({ title: 'Paper 1', abstract: 'We counted them before.' });
});

test('switched off, nothing is queued', async () => {
  const worker = aWorker({ settings: async () => judgeSettingsSchema.parse({}), judge: () => null });
  expect(await worker.judge('1')).toMatchObject({ isOn: false, queued: 0, position: null });
});

test('title and abstract are all that waits and all that is asked', async () => {
  const worker = aWorker({ mayReach: async () => false });
  await worker.judge('1');
  const [row] = await loadQueue(store);
  expect(Object.keys(row ?? {}).sort()).toEqual(['abstract', 'askedAt', 'id', 'run', 'stoppedBecause', 'title']);
  expect(JSON.stringify(row)).not.toMatch(/Ada|Secret/);
});
