import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Lookup, lookupSchema, type Question, type SourceId } from '../../../lib/model/lookup.ts';
import type { Store } from '../../../lib/store/db.ts';
import {
  addLookups,
  dueLookups,
  forgetLookups,
  forgetSource,
  holdLookups,
  keepAnswer,
  lookupKey,
  newLookup,
  nextDue,
  pruneLookups,
  retryLookups,
  stopLookup,
} from '../../../lib/store/lookups.ts';
import { pruneAnswers, sourceMemory } from '../../../lib/store/source-memory.ts';
import { aStore } from '../support/store.ts';

let store: Store;
beforeEach(async () => {
  store = await aStore();
});
afterEach(() => store.delete());

const at = '2026-11-24T12:00:00.000Z';
const later = '2026-11-24T13:00:00.000Z';
const nothing = { profiles: [], papers: [] };

const who = (arxivId: string, position = 1): Question => ({
  kind: 'find-author',
  byline: { name: 'Ada Example', position, arxivId, title: 'On Sheep' },
});
const refresh: Question = { kind: 'author', ids: {}, name: 'Ada Example', authorId: 7 };
const asked = (question: Question, source: SourceId = 'openalex', askedAt = at) => newLookup(source, question, askedAt);
const add = (...rows: Lookup[]) => addLookups(store, rows, () => true);
const due = async (source: SourceId = 'openalex', now = at) =>
  (await dueLookups(store, source, now, 10)).map(({ id }) => id.slice(id.indexOf('|') + 1));

test('a question is known by what it asks, and fits the schema however long its title is', () => {
  expect(asked(who('2309.13681', 2)).id).toBe('openalex|find-author|arxiv:2309.13681|2');
  expect(asked(refresh).id).toBe('openalex|author|7');
  const title = 'é'.repeat(5_000);
  const long = asked({ kind: 'find-author', byline: { name: 'A', position: 1, title } });
  expect(lookupSchema.parse(long)).toEqual(long);
  expect(long.id.length).toBeLessThan(500);
  expect(lookupKey({ kind: 'paper', paper: { title: 'Short' } })).toBe('paper|title:short');
});

test('whoever waits longest comes first, what failed later, refreshes last', async () => {
  await add(asked(refresh), asked(who('3'), 'openalex', later), asked(who('1')), asked(who('2'), 'inspire'));
  expect(await due()).toEqual(['find-author|arxiv:1|1', 'find-author|arxiv:3|1', 'author|7']);
  await store.lookups.update('openalex|find-author|arxiv:1|1', { tries: 1 });
  expect((await due())[0]).toBe('find-author|arxiv:3|1');
});

test('what failed holds what waits for the same service; a refresh holds refreshes alone', async () => {
  const failed = asked(who('1'));
  await add(failed, asked(who('2')), asked(refresh), asked(who('1'), 'inspire'));
  await holdLookups(store, asked(refresh), { notBefore: later, because: 'No.' });
  expect(await due()).toHaveLength(2);
  await holdLookups(store, failed, { notBefore: later, because: 'It is out of order.' });
  expect(await due()).toEqual([]);
  expect(await due('openalex', later)).toHaveLength(3);
  expect(await due('inspire')).toHaveLength(1);
  expect(await store.lookups.get(failed.id)).toMatchObject({
    state: 'waiting',
    tries: 1,
    because: 'It is out of order.',
  });
  expect(await nextDue(store)).toBe('');
  await forgetSource(store, 'inspire');
  expect(await nextDue(store)).toBe(later);
});

test('asked again: what waits keeps its place, what stopped is asked, an answer that holds is kept', async () => {
  const row = asked(who('1'));
  await add(row);
  await add(asked(who('1'), 'openalex', later));
  expect(await store.lookups.get(row.id)).toEqual(row);
  await stopLookup(store, row.id, 'It refuses.');
  await add(asked(who('1'), 'openalex', later));
  expect(await store.lookups.get(row.id)).toEqual({ ...row, askedAt: later });
  await keepAnswer(store, row.id, { answer: nothing, at });
  await add(row);
  expect(await store.lookups.get(row.id)).toMatchObject({ state: 'answered', answeredAt: at });
  // It holds no longer: what it said stays until there is more.
  await addLookups(store, [row], () => false);
  expect(await store.lookups.get(row.id)).toEqual({ ...row, answer: nothing });
});

test('what was forgotten while it was asked stays forgotten', async () => {
  const row = asked(who('1'));
  await add(row);
  await forgetLookups(store, [row.id]);
  await keepAnswer(store, row.id, { answer: nothing, at });
  await stopLookup(store, row.id, 'No.');
  expect(await store.lookups.count()).toBe(0);
});

test('tried again at the reader’s word: at once, as if for the first time; answers are left alone', async () => {
  const [stopped, held, answered] = [asked(who('1')), asked(who('2')), asked(who('3'))];
  await add(stopped, held, answered);
  await holdLookups(store, held, { notBefore: later, because: 'No.' });
  await stopLookup(store, stopped.id, 'It refuses.');
  await keepAnswer(store, answered.id, { answer: nothing, at });
  await retryLookups(store, [stopped.id, answered.id], at);
  expect(await store.lookups.get(stopped.id)).toEqual(stopped);
  expect((await store.lookups.get(answered.id))?.state).toBe('answered');
  await retryLookups(store, null, at);
  expect(await store.lookups.get(held.id)).toEqual(held);
});

test('forgetting everything forgets what services answered, and never how often they were asked', async () => {
  const memory = sourceMemory(async () => store);
  const state = { id: 'openalex' as const, tokens: 0, at: 1, notBefore: 0, day: '2026-11-24', requests: 1, cost: 1 };
  await memory.changeState('openalex', () => ({ state, value: null }));
  await memory.keepAnswer({ id: 'https://a', source: 'openalex', at: 1, body: null });
  await memory.keepAnswer({ id: 'https://b', source: 'inspire', at: 1, body: null });
  await add(asked(who('1')), asked(who('1'), 'inspire'));
  await forgetSource(store, 'openalex');
  expect((await store.cachedAnswers.toArray()).map(({ id }) => id)).toEqual(['https://b']);
  expect((await store.lookups.toArray()).map(({ source }) => source)).toEqual(['inspire']);
  await forgetLookups(store, null);
  expect([await store.lookups.count(), await store.cachedAnswers.count()]).toEqual([0, 0]);
  expect(await store.sourceStates.get('openalex')).toEqual(state);
});

test('old answers go, and the oldest where there are too many', async () => {
  const now = Date.parse(at);
  const day = 86_400_000;
  const rows = Array.from({ length: 405 }, (_, n) => ({
    id: `${n}`,
    source: 'openalex' as const,
    at: now - n,
    body: null,
  }));
  await store.cachedAnswers.bulkPut([...rows, { id: 'old', source: 'openalex', at: now - 91 * day, body: null }]);
  await pruneAnswers(store, now);
  expect(await store.cachedAnswers.count()).toBe(400);
  expect(await store.cachedAnswers.bulkGet(['0', '399', '400', 'old'])).toEqual([
    rows[0],
    rows[399],
    undefined,
    undefined,
  ]);
  await add(asked(who('1')), asked(who('2')));
  await keepAnswer(store, asked(who('1')).id, { answer: nothing, at });
  await pruneLookups(store, later);
  expect((await store.lookups.toArray()).map(({ state }) => state)).toEqual(['waiting']);
});

test('two who change a state at once do not lose each other’s change', async () => {
  const memory = sourceMemory(async () => store);
  const none = { id: 'arxiv' as const, tokens: 0, at: 0, notBefore: 0, day: '', requests: 0, cost: 0 };
  const count = () =>
    memory.changeState('arxiv', (known = none) => ({ state: { ...known, requests: known.requests + 1 }, value: null }));
  await Promise.all(Array.from({ length: 20 }, count));
  expect((await store.sourceStates.get('arxiv'))?.requests).toBe(20);
});
