import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import type { ClientWorld, SourceMemory } from '../../../../lib/sources/client/types.ts';
import { type Pace, SourceProblem, type SourceService } from '../../../../lib/sources/types.ts';
import type { Store } from '../../../../lib/store/db.ts';
import { sourceMemory } from '../../../../lib/store/source-memory.ts';
import { type Fault, type SourceServer, startSourceServer } from '../../../e2e/support/source-server.ts';
import { again, aStore } from '../../support/store.ts';
import { aClient, impatient, options, someLocks, type VirtualClock, virtualClock } from './virtual-world.ts';

let store: Store;
let server: SourceServer;
let clock: VirtualClock;

beforeEach(async () => {
  store = await aStore();
  server = await startSourceServer();
  server.answer = () => ({ body: '{"name":"Ada Example","cited":3}', etag: '"a1"' });
  clock = virtualClock();
});
afterEach(async () => {
  await server.close();
  await store.delete();
});

const about = { offers: '', sends: '', limits: '', terms: { text: '', url: '' }, credit: '' };
const shape = z.object({ name: z.string(), cited: z.number() });
const day = 86_400_000;
const at = 'https://api.example.org/people/1';

function aService(change: Partial<SourceService> & { paced?: Pace } = {}): SourceService {
  const { paced = { burst: 10, everyMs: 100, connections: 4 }, ...rest } = change;
  return {
    id: 'openalex',
    label: 'Example',
    origins: ['https://api.example.org/*'],
    about,
    pace: () => paced,
    test: async () => '',
    ...rest,
  };
}
const keyed: SourceService['key'] = {
  label: 'key',
  why: '',
  url: '',
  isNeeded: false,
  add: (request, key) => ({ ...request, headers: { ...request.headers, 'x-api-key': key } }),
};

const client = (change: Partial<ClientWorld> = {}) => aClient(store, server.fetch, clock, change);
const limitsFor = (fault: Fault) => (String(fault).startsWith('stalls') ? { limits: impatient } : {});
const ask = (service = aService(), change: Parameters<typeof options>[0] = {}, url = at) =>
  client().ask(service, options(change)).json({ url }, shape);
const problem = async (work: Promise<unknown>): Promise<SourceProblem> => {
  const error = await work.then(
    () => expect.unreachable('it answered'),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(SourceProblem);
  return error as SourceProblem;
};

test('an answer comes in its shape, without cookies or referrer, and is not asked for twice in a week', async () => {
  expect(await ask()).toEqual({ name: 'Ada Example', cited: 3 });
  expect(server.asked[0]?.headers).not.toHaveProperty('referer');
  clock.now += 7 * day - 1_000;
  await ask();
  expect(server.asked).toHaveLength(1);
  expect((await store.sourceStates.get('openalex'))?.requests).toBe(1);
});

test('after a week it is asked whether anything changed; where nothing did, that is one week more', async () => {
  await ask();
  clock.now += 8 * day;
  const asking = client().ask(aService(), options());
  expect(await asking.json({ url: at }, shape)).toEqual({ name: 'Ada Example', cited: 3 });
  expect(server.asked[1]?.headers['if-none-match']).toBe('"a1"');
  expect(asking.oldest()).toBe(clock.now);
  clock.now += 6 * day;
  await ask();
  expect(server.asked).toHaveLength(2);
});

test('that there is nothing holds for a day', async () => {
  server.answer = () => null;
  expect(await ask()).toBeNull();
  clock.now += day - 1;
  expect(await ask()).toBeNull();
  expect(server.asked).toHaveLength(1);
  clock.now += 1;
  expect(await ask()).toBeNull();
  expect(server.asked).toHaveLength(2);
});

test('a kept answer of another shape than is wanted now is asked for anew, and whole', async () => {
  await client()
    .ask(aService(), options())
    .json({ url: at }, z.object({ name: z.string() }));
  await store.cachedAnswers.update(at, { body: '{"name":"Ada Example"}' });
  expect(await ask()).toEqual({ name: 'Ada Example', cited: 3 });
  expect(server.asked[1]?.headers).not.toHaveProperty('if-none-match');
});

test('the key goes to the service and nowhere into the store', async () => {
  await ask(aService({ key: keyed }), { key: 'sesame-1234' });
  expect(server.asked[0]?.headers['x-api-key']).toBe('sesame-1234');
  const rows = [await store.cachedAnswers.toArray(), await store.sourceStates.toArray()];
  expect(JSON.stringify(rows)).not.toContain('sesame');
});

const isGone: [Fault, string, string][] = [
  [429, 'over-quota', 'Example says that it is asked too often.'],
  [500, 'down', 'Example is out of order (500).'],
  [502, 'down', 'Example is out of order (502).'],
  ['hangs-up', 'down', 'Example cannot be reached.'],
  ['stalls', 'down', 'Example gave no whole answer in time.'],
  ['stalls-midway', 'down', 'Example gave no whole answer in time.'],
  ['cut', 'down', 'Example sent half an answer.'],
  ['empty', 'down', 'Example sent half an answer.'],
];

test.each(isGone)(
  '%s: tried three times, then left alone for a minute or two, by everybody',
  async (fault, trouble, said) => {
    server.faults = Array(9).fill(fault);
    const asking = client(limitsFor(fault)).ask(aService(), options());
    const failed = await problem(asking.json({ url: at }, shape));
    expect(failed).toMatchObject({ trouble, message: said });
    expect(server.asked).toHaveLength(3);
    expect(clock.slept).toEqual([1_000, 2_000]);
    expect(failed.retryAt).toBe(clock.now + 90_000);
    // Another client, another question: not asked either.
    const other = await problem(ask(aService(), {}, `${at}1`));
    expect(other).toMatchObject({ trouble: 'down', retryAt: failed.retryAt });
    expect(server.asked).toHaveLength(3);
    clock.now += 90_000;
    server.faults = [];
    expect(await ask()).toMatchObject({ name: 'Ada Example' });
  },
);

test.each(isGone)('%s once: the next try brings the answer', async (fault) => {
  server.faults = [fault];
  const asking = client(limitsFor(fault)).ask(aService(), options());
  expect(await asking.json({ url: at }, shape)).toEqual({ name: 'Ada Example', cited: 3 });
  expect(server.asked).toHaveLength(2);
});

test.each<[Fault, string, string]>([
  [400, 'bad-question', 'Example does not understand the question (400).'],
  [401, 'refused', 'Example refuses to answer (401).'],
  [403, 'refused', 'Example refuses to answer (403).'],
  ['html', 'changed', 'Example sent a web page in place of data: it may want to see a person there.'],
  ['not-json', 'changed', 'Example answered with something that is not JSON.'],
  ['wrong-types', 'changed', 'Example has changed what it answers: name.'],
  ['floods', 'changed', 'Example sent far more than any answer.'],
])('%s: said at once, not tried again, and not kept', async (fault, trouble, said) => {
  server.faults = [fault];
  expect(await problem(ask())).toMatchObject({ trouble, message: said, retryAt: null });
  expect(server.asked).toHaveLength(1);
  expect(await store.cachedAnswers.count()).toBe(0);
  expect(await ask()).toMatchObject({ name: 'Ada Example' });
});

test('a refused key is named', async () => {
  server.faults = [403];
  const failed = await problem(ask(aService({ key: keyed }), { key: 'sesame-1234' }));
  expect(failed.message).toBe('Example refuses the key, or the question (403).');
});

test('a web page is known in place of a text, too; a feed is none', async () => {
  const text = () =>
    client()
      .ask(aService(), options({ usesKept: false }))
      .text({ url: at });
  server.faults = ['html'];
  expect(await problem(text())).toMatchObject({ trouble: 'changed' });
  server.answer = () => ({ type: 'application/atom+xml', body: '<?xml version="1.0"?><feed/>' });
  expect(await text()).toBe('<?xml version="1.0"?><feed/>');
});

test.each([
  ['10', 10_000],
  ['Tue, 24 Nov 2026 12:00:20 GMT', 20_000],
])('Retry-After %s is soon: it is waited for', async (retryAfter, ms) => {
  server.faults = [{ status: 429, retryAfter }];
  await ask();
  expect(clock.slept).toEqual([ms]);
});

test.each([429, 503] as const)('%s with a long Retry-After is not waited for, and holds for all', async (status) => {
  server.faults = [{ status, retryAfter: '3600' }];
  const until = clock.now + 3_600_000;
  expect(await problem(ask())).toMatchObject({ retryAt: until });
  // A worker that was started anew, with a connection of its own to the store.
  const opened = await again(store);
  const other = aClient(opened, server.fetch, clock).ask(aService(), options());
  expect(await problem(other.json({ url: at }, shape))).toMatchObject({ retryAt: until });
  expect(server.asked).toHaveLength(1);
  opened.close();
});

test('an old answer serves where there is no new one, with its date and the reason', async () => {
  await ask();
  const before = clock.now;
  clock.now += 30 * day;
  server.faults = [500, 500, 500];
  const asking = client().ask(aService(), options());
  expect(await asking.json({ url: at }, shape)).toMatchObject({ cited: 3 });
  expect(asking.oldest()).toBe(before);
  expect(asking.outdated()?.message).toBe('Example is out of order (500).');
  // Not for a test, and not where it refuses.
  await expect(ask(aService(), { usesKept: false })).rejects.toThrow();
  clock.now += day;
  server.faults = [403];
  expect(await problem(ask())).toMatchObject({ trouble: 'refused' });
});

test('what a service could make nothing of is forgotten; what it was asked before a failure is not', async () => {
  const asking = client().ask(aService(), options());
  await asking.json({ url: at }, shape);
  server.faults = [400];
  const failed = await problem(asking.json({ url: `${at}1` }, shape));
  await asking.distrust(failed);
  expect(await store.cachedAnswers.count()).toBe(1);
  await asking.distrust(new SourceProblem('changed', 'No sense in it.'));
  expect(await store.cachedAnswers.count()).toBe(0);
});

test('where the day’s quota is used up nothing is asked until tomorrow', async () => {
  const service = aService({ quota: () => ({ perDay: 1, unit: 'US cents' }) });
  const pay = (n: number, share = 1) =>
    client()
      .ask(service, options({ share }))
      .json({ url: `${at}${n}`, cost: 0.25 }, shape);
  await pay(1, 0.5);
  await pay(2, 0.5);
  expect(await problem(pay(3, 0.5))).toMatchObject({ trouble: 'over-quota' });
  await pay(3);
  await pay(4);
  const used = await problem(pay(5));
  expect(used).toMatchObject({ trouble: 'over-quota', message: 'What Example gives in a day is used up.' });
  expect(used.retryAt).toBe(Date.parse('2026-11-25T00:00:00Z'));
  expect(server.asked).toHaveLength(4);
  expect(await store.sourceStates.get('openalex')).toMatchObject({ day: '2026-11-24', requests: 4, cost: 1 });
  clock.now = Date.parse('2026-11-25T00:00:00Z');
  await pay(5);
  expect(await store.sourceStates.get('openalex')).toMatchObject({ day: '2026-11-25', requests: 1, cost: 0.25 });
});

test('a redirect is followed without the key, and only an answer from the service’s own address is read', async () => {
  const service = aService({ key: keyed });
  server.faults = [
    { redirectTo: 'https://api.example.org/people/2' },
    { redirectTo: 'https://api.example.org/people/2' },
  ];
  expect(await ask(service, { key: 'sesame-1234' })).toMatchObject({ name: 'Ada Example' });
  expect(server.asked.map(({ path }) => path)).toEqual(['/people/1', '/people/1', '/people/2']);
  expect(server.asked.map(({ headers }) => headers['x-api-key'])).toEqual(['sesame-1234', undefined, undefined]);
  server.faults = Array(2).fill({ redirectTo: 'https://elsewhere.example/people/1' });
  const failed = await problem(ask(service, { key: 'sesame-1234' }, `${at}1`));
  expect(failed.trouble).toBe('changed');
  const elsewhere = server.asked.filter(({ host }) => host === 'elsewhere.example');
  expect(elsewhere.map(({ headers }) => headers['x-api-key'])).toEqual([undefined]);
});

test('a service is asked at its own addresses only, whatever it was made to ask', async () => {
  for (const url of [
    'https://api.example.org.evil.example/',
    'http://api.example.org/',
    'https://evil.example/api.example.org/',
  ])
    await expect(ask(aService(), {}, url)).rejects.toThrow('is not asked at');
  expect(server.asked).toHaveLength(0);
});

test('what is cancelled stops: under way, and while it waits for its turn', async () => {
  const controller = new AbortController();
  server.faults = ['stalls'];
  const underWay = ask(aService(), { signal: controller.signal });
  setTimeout(() => controller.abort(), 50);
  await expect(underWay).rejects.toMatchObject({ name: 'AbortError' });
  expect(server.asked).toHaveLength(1);
  await expect(ask(aService(), { signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' });
  expect(server.asked).toHaveLength(1);
});

test('as many connections as there may be, and no more', async () => {
  const service = aService({ paced: { burst: 20, everyMs: 100, connections: 2 } });
  const slow: typeof fetch = async (...request) => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    return server.fetch(...request);
  };
  let open = 0;
  let most = 0;
  const counting: typeof fetch = async (...request) => {
    most = Math.max(most, ++open);
    return slow(...request).finally(() => open--);
  };
  const inTurn = someLocks();
  const clients = [client({ fetch: counting, inTurn }), client({ fetch: counting, inTurn })];
  const asked = Array.from({ length: 8 }, (_, n) =>
    clients[n % 2]?.ask(service, options()).json({ url: `${at}${n}` }, shape),
  );
  await Promise.all(asked);
  expect(most).toBe(2);
});

test('two clients over one store keep one pace, even where no lock holds them apart', async () => {
  const service = aService({ paced: { burst: 1, everyMs: 3_000, connections: 1 } });
  const times: number[] = [];
  const noting = (memory: SourceMemory): SourceMemory => ({
    ...memory,
    changeState: (id, change) =>
      memory.changeState(id, (known) => {
        const changed = change(known);
        if ((changed.state?.requests ?? 0) > (known?.requests ?? 0)) times.push(clock.now);
        return changed;
      }),
  });
  const stores = [store, await again(store)];
  const clients = stores.map((one) =>
    aClient(one, server.fetch, clock, {
      inTurn: (_, work) => work(),
      memory: noting(sourceMemory(async () => one)),
    }),
  );
  await Promise.all(
    [0, 1, 2, 3, 4, 5].map((n) => clients[n % 2]?.ask(service, options()).json({ url: `${at}${n}` }, shape)),
  );
  expect(server.asked).toHaveLength(6);
  expect(times).toHaveLength(6);
  for (const [n, time] of times.slice(1).entries()) expect(time - (times[n] ?? 0)).toBeGreaterThanOrEqual(3_000);
  stores[1]?.close();
});

test('over one connection the pause is counted from the end of an answer: a slow way there must not eat it up', async () => {
  const service = aService({ paced: { burst: 1, everyMs: 3_000, connections: 1 } });
  const slow: typeof fetch = (...request) => {
    clock.now += 2_000;
    return server.fetch(...request);
  };
  const asking = client({ fetch: slow }).ask(service, options());
  await asking.json({ url: at }, shape);
  await asking.json({ url: `${at}1` }, shape);
  expect(clock.slept).toEqual([3_000]);
});
