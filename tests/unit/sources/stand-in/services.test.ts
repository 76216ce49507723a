import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerSchema, type Question, sourceIds } from '../../../../lib/model/lookup.ts';
import { askSource, canAnswer } from '../../../../lib/resolve/ask-source.ts';
import { sourceOf, sources } from '../../../../lib/sources/index.ts';
import { SourceProblem } from '../../../../lib/sources/types.ts';
import type { Store } from '../../../../lib/store/db.ts';
import { type Fault, type SourceServer, startSourceServer } from '../../../e2e/support/source-server.ts';
import { recordingsOf } from '../../profiles/services/recordings.ts';
import { again, aStore } from '../../support/store.ts';
import { aClient, impatient, options, someLocks, virtualClock } from '../client/virtual-world.ts';

let store: Store;
let server: SourceServer;
beforeEach(async () => {
  store = await aStore();
  server = await startSourceServer();
});
afterEach(async () => {
  await server.close();
  await store.delete();
});

const byline = { name: 'Mara Ilves', position: 2, arxivId: '2401.01234', title: 'Sparse Attention and Its Limits' };
const { name: _, position: __, ...paper } = byline;
const ids = {
  orcid: '0009-0001-0002-0007',
  inspire: 'M.Ilves.1',
  openAlex: 'A5100000001',
  semanticScholar: '900000001',
};
const questions: Question[] = [
  { kind: 'find-author', byline },
  { kind: 'author', ids, name: 'Mara Ilves', authorId: 1 },
  { kind: 'paper', paper },
];
const able = sources.flatMap((service) =>
  questions
    .filter((question) => canAnswer(service, question))
    .map((question) => [service.id, question.kind, service, question] as const),
);

test('every service is there, and can be asked something', () => {
  expect(new Set(able.map(([id]) => id))).toEqual(new Set(sourceIds));
});

test.each(able)('%s answers %s, at its pace, dated when it was said', async (_id, _kind, service, question) => {
  const clock = virtualClock();
  const began = clock.now;
  const now = () => clock.now;
  const client = aClient(store, server.fetch, clock);
  const first = await askSource(service, question, client.ask(service, options()), now);
  expect(answerSchema.parse(first.answer)).toEqual(first.answer);
  const found = [...first.answer.profiles, ...first.answer.papers];
  expect(found.length).toBeGreaterThan(0);
  for (const { source } of found) expect(source.observedAt).toBe(new Date(began).toISOString());
  const { burst, everyMs, connections } = service.pace(false);
  const counted = server.asked.length;
  expect(clock.now - began).toBeGreaterThanOrEqual(Math.max(0, counted - burst) * everyMs);
  if (connections === 1) expect(server.mostAtOnce).toBe(1);
  // Two days later nobody is asked anew, and what was said keeps its date.
  clock.now += 2 * 86_400_000;
  const second = await askSource(service, question, client.ask(service, options()), now);
  expect(second.answer).toEqual(first.answer);
  expect(server.asked).toHaveLength(counted);
});

const troubles: [Fault, string][] = [
  [429, 'over-quota'],
  [{ status: 429, retryAfter: '3600' }, 'over-quota'],
  [500, 'down'],
  [{ status: 503, retryAfter: 'Tue, 24 Nov 2026 18:00:00 GMT' }, 'down'],
  ['hangs-up', 'down'],
  ['stalls', 'down'],
  ['html', 'changed'],
  [403, 'refused'],
  [400, 'bad-question'],
];
const everyTrouble = sources.flatMap((service) => troubles.map((trouble) => [service.id, ...trouble] as const));

test.each(everyTrouble)('%s with %j: %s, in words that name it', async (id, fault, trouble) => {
  const service = sourceOf(id);
  if (!service) return expect.unreachable();
  server.faults = Array(9).fill(fault);
  const clock = virtualClock();
  const client = aClient(store, server.fetch, clock, fault === 'stalls' ? { limits: impatient } : {});
  const error = await service.test(client.ask(service, options())).then(
    () => expect.unreachable('it answered'),
    (thrown: unknown) => thrown as SourceProblem,
  );
  expect(error).toBeInstanceOf(SourceProblem);
  expect(error).toMatchObject({ trouble });
  expect(error.message).toContain(service.label);
  const isTriedAgain = ['down', 'over-quota'].includes(trouble) && typeof fault !== 'object';
  expect(server.asked).toHaveLength(isTriedAgain ? 3 : 1);
  expect(error.retryAt !== null).toBe(['down', 'over-quota'].includes(trouble));
});

const inJson = sources.filter(({ id }) => id !== 'arxiv').map((service) => [service.id, service] as const);
const oddJson = inJson.flatMap(([id, service]) =>
  (['cut', 'empty', 'wrong-types', 'not-json'] as const)
    // Of ORCID every field may be missing, and one of another type counts as missing.
    .filter((fault) => id !== 'orcid' || fault !== 'wrong-types')
    .map((fault) => [id, fault, service] as const),
);

test.each(oddJson)('%s with JSON that is %s', async (_id, fault, service) => {
  server.faults = Array(9).fill(fault);
  const client = aClient(store, server.fetch, virtualClock());
  const question: Question = { kind: 'author', ids, name: 'Mara Ilves', authorId: 1 };
  const asked = askSource(service, question, client.ask(service, options()), () => 0);
  const trouble = fault === 'cut' || fault === 'empty' ? 'down' : 'changed';
  await expect(asked).rejects.toMatchObject({ name: 'SourceProblem', trouble });
  expect(await store.cachedAnswers.count()).toBe(0);
});

test('arXiv’s “Rate exceeded.”, sent as if all were well, is no answer, and is not kept', async () => {
  const arxiv = sourceOf('arxiv');
  if (!arxiv) return expect.unreachable();
  const clock = virtualClock();
  const client = aClient(store, server.fetch, clock);
  server.faults = ['rate-exceeded'];
  const question: Question = { kind: 'paper', paper };
  const ask = () => askSource(arxiv, question, client.ask(arxiv, options()), () => clock.now);
  await expect(ask()).rejects.toMatchObject({ trouble: 'over-quota' });
  expect(await store.cachedAnswers.count()).toBe(0);
  expect((await ask()).answer.papers[0]).toMatchObject({ arxivId: '2401.01234' });
  expect(clock.slept).toEqual([3_000]);
});

test('arXiv is asked once in three seconds over one connection, by two workers, in real time', async () => {
  const arxiv = sourceOf('arxiv');
  if (!arxiv) return expect.unreachable();
  const other = await again(store);
  const inTurn = someLocks();
  const real = {
    now: Date.now,
    sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    inTurn,
  };
  const clients = [store, other].map((one) => aClient(one, server.fetch, virtualClock(), real));
  const asked = ['2401.01234', '2401.01235', '2401.01236'].map((arxivId, n) => {
    const asking = clients[n % 2]?.ask(arxiv, options());
    return asking && askSource(arxiv, { kind: 'paper', paper: { arxivId, title: '' } }, asking, Date.now);
  });
  await Promise.all(asked);
  expect(server.gaps()).toHaveLength(2);
  for (const gap of server.gaps()) expect(gap).toBeGreaterThanOrEqual(3_000);
  expect(server.mostAtOnce).toBe(1);
  other.close();
}, 30_000);

// What is known of the recordings: the kind of address, and whom they are of.
const replayed = recordingsOf('arxiv-atom').filter(
  ({ url, status }) => /id_list=\d[^&]*/.test(url) && !url.includes('%2C') && status === 200,
);

test.skipIf(replayed.length === 0).each(replayed.map((recording) => [recording.name, recording] as const))(
  '%s is read as arXiv sent it',
  async (_, { url, body }) => {
    const arxiv = sourceOf('arxiv');
    const arxivId = /id_list=([^&%]+?)(?:v\d+)?(?:&|%)/.exec(url)?.[1] ?? '';
    if (!arxiv) return expect.unreachable();
    server.answer = () => ({ type: 'application/atom+xml', body });
    const asking = aClient(store, server.fetch, virtualClock()).ask(arxiv, options());
    const { answer } = await askSource(arxiv, { kind: 'paper', paper: { arxivId, title: '' } }, asking, () => 0);
    expect(answer.papers.map((record) => record.arxivId)).toEqual(body.includes('<entry>') ? [arxivId] : []);
  },
);
