import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLookingUp } from '../../../entrypoints/background/looking-up.ts';
import type { LookupWorld } from '../../../entrypoints/background/lookup-queue.ts';
import type { SoughtByline, SourceId } from '../../../lib/model/lookup.ts';
import { type Settings, settingsSchema } from '../../../lib/model/settings.ts';
import { importFound } from '../../../lib/resolve/import-found.ts';
import type { AskOptions } from '../../../lib/sources/client/types.ts';
import { SourceProblem, type SourceService } from '../../../lib/sources/types.ts';
import type { Store } from '../../../lib/store/db.ts';
import { aProfile } from '../support/builders.ts';
import { aStore, save } from '../support/store.ts';

let store: Store;
let clock: number;
let settings: Settings['sources'];
/** What was asked, in order: `openalex find 2309.13681`. */
let log: string[];
/** What a service does when it is asked. */
let behave: (source: SourceId, signal: AbortSignal) => Promise<void>;

const start = Date.parse('2026-11-24T12:00:00Z');
const day = 86_400_000;

beforeEach(async () => {
  store = await aStore();
  clock = start;
  settings = settingsSchema.parse({
    sources: { openalex: { isOn: true }, inspire: { isOn: true } },
  }).sources;
  log = [];
  behave = async () => {};
});
afterEach(() => store.delete());

const about = { offers: '', sends: '', limits: '', terms: { text: '', url: '' }, credit: '' };
let numbers = { hIndex: 3 };

function aService(id: SourceId, label: string): SourceService {
  const profileAt = (at: string) => {
    const profile = aProfile('Ada Example', [{ title: 'On the Counting of Sheep', names: ['Ada Example'] }], numbers);
    return {
      ...profile,
      externalIds: { openAlex: 'A1' },
      source: { format: id, label, observedAt: at },
      papers: profile.papers.map(({ record, position }) => ({
        position,
        record: { ...record, source: { format: id, label, observedAt: at } },
      })),
    };
  };
  return {
    id,
    label,
    origins: [`https://${id}.example/*`],
    about,
    pace: () => ({ burst: 9, everyMs: 1, connections: 1 }),
    test: async (ask) => `${label} said: ${await ask.text({ url: 'test' })}.`,
    async findAuthors({ arxivId }, ask, at) {
      await ask.text({ url: `find ${arxivId}` });
      return [profileAt(at)];
    },
    knows: ({ openAlex }) => openAlex !== undefined,
    async author(_, ask, at) {
      await ask.text({ url: 'author' });
      return profileAt(at);
    },
  };
}
const services = [aService('openalex', 'OpenAlex'), aService('inspire', 'INSPIRE')];

/** A worker over the store; a second one is the worker started anew. */
function aWorker(change: Partial<LookupWorld> = {}) {
  const asked: AskOptions[] = [];
  const awake = { now: 0 };
  const wakeAt = vi.fn(async (_: number | null) => {});
  const opened = vi.fn(async (_: string) => {});
  const lookingUp = createLookingUp({
    openStore: async () => store,
    services,
    settings: async () => settings,
    key: async () => null,
    mayReach: async () => true,
    client: {
      ask(service, options) {
        asked.push(options);
        let oldest: number | null = null;
        const text = async ({ url }: { url: string }) => {
          log.push(`${service.id} ${url}`);
          await behave(service.id, options.signal);
          oldest = clock;
          return 'baa';
        };
        const json = async () => expect.unreachable();
        return { text, json, oldest: () => oldest, outdated: () => null, distrust: async () => {} };
      },
    },
    importFound,
    stayAwake() {
      awake.now += 1;
      return () => {
        awake.now -= 1;
      };
    },
    wakeAt,
    tidy: async () => {},
    openLibrary: opened,
    failed: (error) => expect.unreachable(String(error)),
    now: () => clock,
    ...change,
  });
  const sender = { tabId: undefined };
  const { answers, goOn } = lookingUp;
  return {
    asked,
    awake,
    wakeAt,
    opened,
    goOn,
    lookUp: (...ids: string[]) => answers.lookUp({ bylines: ids.map(byline) }, sender),
    open: (id: string) => answers.openLookUp({ byline: byline(id) }, sender),
    retry: (ids: string[] | null) => answers.retryLookups({ ids }, sender),
    cancel: (ids: string[] | null) => answers.cancelLookups({ ids }, sender),
    forget: (source: SourceId) => answers.forgetSource({ source }, sender),
    test: (source: SourceId) => answers.testSource({ source }, sender),
    refresh: () => answers.refreshFollowed(null, sender),
    idle: () => vi.waitFor(() => expect(awake.now).toBe(0)),
  };
}

const byline = (arxivId: string): SoughtByline => ({ name: 'Ada Example', position: 1, arxivId, title: 'On Sheep' });
const idOf = (source: SourceId, arxivId: string) => `${source}|find-author|arxiv:${arxivId}|1`;
const states = async () => Object.fromEntries((await store.lookups.toArray()).map(({ id, state }) => [id, state]));
const settled = () => vi.waitFor(async () => expect(await store.lookups.where({ state: 'waiting' }).count()).toBe(0));
/** Waits as a request does: until cancelled. */
const stall = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

test('every service that is on is asked, side by side, of each one question after another', async () => {
  const open = { openalex: 0, inspire: 0 } as Record<SourceId, number>;
  let sideBySide = 0;
  behave = async (source) => {
    open[source] += 1;
    expect(open[source]).toBe(1);
    if (open.openalex + open.inspire === 2) sideBySide += 1;
    await new Promise((resolve) => setTimeout(resolve, 20));
    open[source] -= 1;
  };
  const worker = aWorker();
  await worker.lookUp('1', '2', '3');
  await worker.lookUp('4');
  await settled();
  await worker.idle();
  expect(log.filter((one) => one.startsWith('openalex'))).toEqual(
    ['1', '2', '3', '4'].map((id) => `openalex find ${id}`),
  );
  expect(log).toHaveLength(8);
  expect(sideBySide).toBeGreaterThan(0);
  const row = await store.lookups.get(idOf('inspire', '3'));
  expect(row?.answer?.profiles).toMatchObject([{ name: 'Ada Example' }]);
  expect(worker.wakeAt).toHaveBeenLastCalledWith(null);
});

test('nothing is asked of a service that is off, or that the browser does not let us reach', async () => {
  settings.openalex.isOn = false;
  const worker = aWorker({ mayReach: async ({ id }) => id !== 'inspire' });
  await worker.lookUp('1');
  expect(await store.lookups.count()).toBe(0);
  expect(log).toEqual([]);
});

test('an answer holds for seven days, and one of nobody for a day', async () => {
  const worker = aWorker();
  await worker.lookUp('1');
  await settled();
  clock += 7 * day - 1;
  await worker.lookUp('1');
  await worker.idle();
  expect(log).toHaveLength(2);
  clock += 1;
  await worker.lookUp('1');
  await vi.waitFor(() => expect(log).toHaveLength(4));
  await settled();
  await store.lookups.toCollection().modify((row) => {
    row.answer = { profiles: [], papers: [] };
  });
  clock += day;
  await worker.lookUp('1');
  await vi.waitFor(() => expect(log).toHaveLength(6));
});

test('a worker that is stopped in the middle goes on when it starts anew', async () => {
  behave = (_, signal) => stall(signal);
  const first = aWorker();
  await first.lookUp('1', '2');
  await vi.waitFor(() => expect(log).toHaveLength(2));
  expect(first.wakeAt).toHaveBeenCalledWith(start + 60_000);
  behave = async () => {};
  await aWorker().goOn();
  await settled();
  expect(Object.values(await states())).toEqual(['answered', 'answered', 'answered', 'answered']);
});

test('a service that is down is left alone, each time longer, and its questions wait and say why', async () => {
  behave = async (source) => {
    if (source === 'openalex') throw new SourceProblem('down', 'OpenAlex is out of order (500).', clock + 30_000);
  };
  const worker = aWorker();
  await worker.lookUp('1', '2', '3');
  await vi.waitFor(async () => expect((await store.lookups.get(idOf('openalex', '3')))?.because).toBeDefined());
  await worker.idle();
  expect(log.filter((one) => one.startsWith('openalex'))).toHaveLength(1);
  const because = 'OpenAlex is out of order (500).';
  const notBefore = new Date(start + 60_000).toISOString();
  for (const id of ['1', '2', '3'])
    expect(await store.lookups.get(idOf('openalex', id))).toMatchObject({ state: 'waiting', notBefore, because });
  expect((await states())[idOf('inspire', '3')]).toBe('answered');
  expect(worker.wakeAt).toHaveBeenLastCalledWith(start + 60_000);
  // Too early: not asked. In time: the next of them, and then a longer rest.
  await worker.goOn();
  await worker.idle();
  clock = start + 60_000;
  await worker.goOn();
  await vi.waitFor(() => expect(worker.wakeAt).toHaveBeenLastCalledWith(clock + 120_000));
  expect(log.filter((one) => one.startsWith('openalex'))).toEqual(['openalex find 1', 'openalex find 2']);
  behave = async () => {};
  clock += 120_000;
  await worker.goOn();
  await settled();
  expect(await store.lookups.get(idOf('openalex', '1'))).not.toHaveProperty('because');
});

test.each(['refused', 'changed', 'bad-question'] as const)(
  '%s: it stops, says why, and the reader may ask again',
  async (trouble) => {
    settings.inspire.isOn = false;
    behave = async () => {
      throw new SourceProblem(trouble, 'OpenAlex will not.');
    };
    const worker = aWorker();
    await worker.lookUp('1');
    await settled();
    await worker.idle();
    expect(await store.lookups.get(idOf('openalex', '1'))).toMatchObject({
      state: 'stopped',
      because: 'OpenAlex will not.',
    });
    await worker.goOn();
    await worker.idle();
    expect(log).toHaveLength(1);
    behave = async () => {};
    await worker.retry([idOf('openalex', '1')]);
    await settled();
    expect((await states())[idOf('openalex', '1')]).toBe('answered');
  },
);

test('a failure that is ours stops that question alone, and is reported', async () => {
  settings.inspire.isOn = false;
  const failed = vi.fn();
  let times = 0;
  behave = async () => {
    if (times++ === 0) throw new TypeError('x is undefined');
  };
  const worker = aWorker({ failed });
  await worker.lookUp('1', '2');
  await settled();
  expect(await states()).toEqual({ [idOf('openalex', '1')]: 'stopped', [idOf('openalex', '2')]: 'answered' });
  expect(failed).toHaveBeenCalledTimes(1);
});

test('a source that is turned off: what waits is forgotten, what is under way given up', async () => {
  behave = (_, signal) => stall(signal);
  const worker = aWorker();
  await worker.lookUp('1', '2');
  await vi.waitFor(() => expect(log).toHaveLength(2));
  settings.openalex.isOn = false;
  await worker.forget('openalex');
  expect(worker.asked.find((_, n) => log[n]?.startsWith('openalex'))?.signal.aborted).toBe(true);
  expect(worker.asked.find((_, n) => log[n]?.startsWith('inspire'))?.signal.aborted).toBe(false);
  expect(Object.keys(await states())).toEqual([idOf('inspire', '1'), idOf('inspire', '2')]);
  await worker.cancel(null);
  await worker.idle();
  expect(await store.lookups.count()).toBe(0);
  expect(log).toHaveLength(2);
});

test('a source that was turned off behind our back is not asked', async () => {
  behave = (_, signal) => stall(signal);
  await aWorker().lookUp('1');
  await vi.waitFor(() => expect(log).toHaveLength(2));
  settings.openalex.isOn = false;
  const mayReach = async () => false;
  const worker = aWorker({ mayReach });
  await worker.goOn();
  await settled();
  expect(log).toHaveLength(2);
  expect(await store.lookups.toArray()).toMatchObject([
    { source: 'inspire', state: 'stopped', because: expect.stringContaining('no longer lets Byline reach INSPIRE') },
  ]);
});

test('a test is answered past the queue, not from memory, and a problem is told with its time', async () => {
  behave = (_, signal) => stall(signal);
  const worker = aWorker();
  await worker.lookUp('1');
  await vi.waitFor(() => expect(log).toHaveLength(2));
  behave = async () => {};
  expect(await worker.test('openalex')).toEqual({ isOk: true, said: 'OpenAlex said: baa.' });
  expect(worker.asked.at(-1)?.usesKept).toBe(false);
  behave = async () => {
    throw new SourceProblem('over-quota', 'OpenAlex is tired.', clock + 60_000);
  };
  const told = await worker.test('openalex');
  expect(told).toMatchObject({
    isOk: false,
    said: expect.stringMatching(/^OpenAlex is tired\. It may be asked again at /),
  });
  expect(await aWorker({ mayReach: async () => false }).test('inspire')).toMatchObject({ isOk: false });
});

test('the library is opened at the look-up', async () => {
  const worker = aWorker();
  await worker.open('hep-th/9901001');
  expect(worker.opened).toHaveBeenCalledWith(`#lookup=${encodeURIComponent('find-author|arxiv:hep-th/9901001|1')}`);
  await settled();
});

/** Somebody whom the reader follows, as OpenAlex saw them a month ago. */
async function followed() {
  numbers = { hIndex: 3 };
  const old = await services[0]?.author?.(
    {},
    { text: async () => '', json: async () => null },
    '2026-10-24T12:00:00.000Z',
  );
  if (!old) throw new Error('nobody');
  const { authorIds } = await save(store, old);
  const id = authorIds[0] ?? 0;
  await store.authors.update(id, { followed: true });
  return id;
}

test('followed authors are refreshed where a source spoke more than a week ago; what is new is one import a day', async () => {
  settings.inspire.isOn = false;
  const id = await followed();
  numbers = { hIndex: 4 };
  const worker = aWorker();
  await worker.refresh();
  await settled();
  await worker.idle();
  expect(log).toEqual(['openalex author']);
  expect(worker.asked[0]?.share).toBe(0.5);
  const author = await store.authors.get(id);
  expect(author?.profiles.map(({ claims }) => claims[0]?.value)).toEqual([3, 4]);
  expect((await store.imports.toArray()).map(({ label }) => label)).toContain('OpenAlex, refreshed 2026-11-24');
  const row = await store.lookups.get(`openalex|author|${id}`);
  expect(row).toMatchObject({ state: 'answered', answer: { profiles: [{ papers: [] }] } });
  clock += 6 * day;
  await worker.refresh();
  await worker.idle();
  expect(log).toHaveLength(1);
});

test('where nothing changed nothing is saved, and it is looked at again after a week', async () => {
  settings.inspire.isOn = false;
  const id = await followed();
  const worker = aWorker();
  await worker.refresh();
  await settled();
  expect((await store.authors.get(id))?.profiles).toHaveLength(1);
  clock += 6 * day;
  await worker.refresh();
  await worker.idle();
  expect(log).toHaveLength(1);
  clock += day;
  await worker.refresh();
  await vi.waitFor(() => expect(log).toHaveLength(2));
});

test('an answer about somebody else is not saved', async () => {
  settings.inspire.isOn = false;
  const id = await followed();
  await store.authors.update(id, {
    profiles: (await store.authors.get(id))?.profiles.map((one) => ({ ...one, externalIds: { openAlex: 'A2' } })),
  });
  await aWorker().refresh();
  await settled();
  expect(await store.lookups.toArray()).toMatchObject([
    { state: 'stopped', because: expect.stringContaining('somebody else') },
  ]);
  expect(await store.authors.count()).toBe(1);
});

test('nobody is refreshed who is not followed, or from a source that shall not', async () => {
  const id = await followed();
  settings.openalex.refreshes = false;
  settings.inspire.refreshes = false;
  const worker = aWorker();
  await worker.refresh();
  settings.openalex.refreshes = true;
  await store.authors.update(id, { followed: false });
  await worker.refresh();
  await worker.idle();
  expect(log).toEqual([]);
  expect(await store.lookups.count()).toBe(0);
});
