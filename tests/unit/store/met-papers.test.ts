import { expect, test } from 'vitest';
import { metPaperSchema, seenEntrySchema, visitSchema } from '../../../lib/model/met-paper.ts';
import type { Store } from '../../../lib/store/db.ts';
import {
  forgetOldVisits,
  forgetVisits,
  metBefore,
  metDays,
  metOn,
  noteMet,
  noteVisit,
  visitBefore,
} from '../../../lib/store/met-papers.ts';
import { forgetOldMarks, markSeen, seenAmong } from '../../../lib/store/seen-entries.ts';
import { aPaperReading } from '../support/builders.ts';
import { aStore } from '../support/store.ts';

const on = (day: number, time = '09:00:00.000') => `2026-11-${String(day).padStart(2, '0')}T${time}Z`;
const [first, second] = [
  aPaperReading('2611.00001', 'First', ['Ada Byron']),
  aPaperReading('2611.00002', 'Second', []),
];
const listingsOf = async (store: Store, id: string) => (await store.metPapers.get(id))?.listings;

test('loads within half an hour of each other are one visit; the one before is that of its latest load', async () => {
  const store = await aStore();
  expect(await noteVisit(store, 'cs.LG', on(23, '09:00:00.000'))).toBeNull();
  expect(await noteVisit(store, 'cs.LG', on(23, '09:29:59.999'))).toBeNull();
  // Half an hour after the first load, and one millisecond less after the latest.
  expect(await noteVisit(store, 'cs.LG', on(23, '09:59:59.998'))).toBeNull();
  expect(await noteVisit(store, 'cs.LG', on(24))).toBe(on(23, '09:59:59.998'));
  expect(await noteVisit(store, 'cs.LG', on(24, '09:10:00.000'))).toBe(on(23, '09:59:59.998'));
  expect(await noteVisit(store, 'cs.LG', on(24, '09:40:00.000'))).toBe(on(24, '09:10:00.000'));
  expect(await noteVisit(store, 'cs.CV', on(24, '09:41:00.000'))).toBeNull();
  for (const row of await store.visits.toArray()) expect(visitSchema.parse(row)).toEqual(row);
});

test('a page that stands open goes on with what it was told, until visits are forgotten; it notes nothing', async () => {
  const store = await aStore();
  await noteVisit(store, 'cs.LG', on(23));
  const before = await store.visits.toArray();
  expect(await visitBefore(store, 'cs.LG', on(20))).toBe(on(20));
  expect(await visitBefore(store, 'cs.LG', null)).toBeNull();
  expect(await store.visits.toArray()).toEqual(before);
  await forgetVisits(store);
  expect(await visitBefore(store, 'cs.LG', on(20))).toBeNull();
});

test('a paper is kept once with the listings it stood on, when it was first met and last', async () => {
  const store = await aStore();
  await noteMet(store, 'cs.LG', [first, second], on(23));
  await noteMet(store, 'cs.CV', [first], on(24));
  expect(await store.metPapers.get(first.arxivId)).toEqual({
    id: first.arxivId,
    paper: first,
    listings: ['cs.LG', 'cs.CV'],
    firstAt: on(23),
    lastAt: on(24),
  });
  expect(await store.metPapers.get(second.arxivId)).toMatchObject({ listings: ['cs.LG'], lastAt: on(23) });
  for (const row of await store.metPapers.toArray()) expect(metPaperSchema.parse(row)).toEqual(row);
});

test('met again on one day it is not written, unless on another listing or with an abstract', async () => {
  const store = await aStore();
  await noteMet(store, 'cs.LG', [first], on(23));
  await noteMet(store, 'cs.LG', [first], on(23, '15:00:00.000'));
  expect(await store.metPapers.get(first.arxivId)).toMatchObject({ lastAt: on(23) });
  await noteMet(store, 'search', [{ ...first, abstract: 'We count.' }], on(23, '16:00:00.000'));
  expect(await store.metPapers.get(first.arxivId)).toMatchObject({
    lastAt: on(23, '16:00:00.000'),
    paper: { abstract: 'We count.' },
  });
  // What was read with an abstract is not forgotten where a page shows none.
  await noteMet(store, 'cs.LG', [first], on(24));
  expect((await store.metPapers.get(first.arxivId))?.paper.abstract).toBe('We count.');
  expect(await listingsOf(store, first.arxivId)).toEqual(['cs.LG', 'search']);
});

test('of a long paper as much is kept as a digest needs, and how many authors there are besides', async () => {
  const store = await aStore();
  const names = Array.from({ length: 60 }, (_, at) => `Author ${at}`);
  const long = { ...aPaperReading('2611.00003', 'Long', names), hiddenAuthors: 5, abstract: 'x'.repeat(4_000) };
  await noteMet(store, 'cs.LG', [long], on(23));
  const paper = (await store.metPapers.get('2611.00003'))?.paper;
  expect([paper?.bylines.length, paper?.hiddenAuthors, paper?.abstract?.length]).toEqual([50, 15, 3_000]);
});

test('what was not met for thirty days goes, and listings that were not visited', async () => {
  const store = await aStore();
  const [then, later] = ['2026-10-01T00:00:00.000Z', '2026-10-02T00:00:00.000Z'];
  await noteMet(store, 'cs.LG', [first, second], then);
  await noteMet(store, 'cs.CV', [second], later);
  await noteVisit(store, 'cs.LG', then);
  await noteVisit(store, 'cs.CV', later);
  await forgetOldVisits(store, '2026-10-31T00:00:00.000Z');
  expect([await store.metPapers.count(), await store.visits.count()]).toEqual([2, 2]);
  await forgetOldVisits(store, '2026-10-31T00:00:00.001Z');
  expect((await store.metPapers.toArray()).map(({ id }) => id)).toEqual([second.arxivId]);
  expect((await store.visits.toArray()).map(({ id }) => id)).toEqual(['cs.CV']);
});

test('after more than thirty days a visit is the first again', async () => {
  const store = await aStore();
  await noteVisit(store, 'cs.LG', '2026-10-01T00:00:00.000Z');
  await noteVisit(store, 'cs.CV', '2026-10-01T00:00:00.000Z');
  expect(await noteVisit(store, 'cs.LG', '2026-10-31T00:00:00.000Z')).toBe('2026-10-01T00:00:00.000Z');
  expect(await noteVisit(store, 'cs.CV', '2026-10-31T00:00:00.001Z')).toBeNull();
});

test('papers are found by the day they were first or last met', async () => {
  const store = await aStore();
  await noteMet(store, 'cs.LG', [first], on(21));
  await noteMet(store, 'cs.LG', [first, second], on(23));
  await noteMet(store, 'cs.LG', [first], on(24));
  expect(await metDays(store)).toEqual(['2026-11-24', '2026-11-23', '2026-11-21']);
  const idsOn = async (day: string) => (await metOn(store, day)).map(({ id }) => id);
  expect(await idsOn('2026-11-21')).toEqual([first.arxivId]);
  expect(await idsOn('2026-11-23')).toEqual([second.arxivId]);
  expect(await idsOn('2026-11-24')).toEqual([first.arxivId]);
  expect(await idsOn('2026-11-22')).toEqual([]);
});

test('what a visit’s last load brought was met in that visit, although it is noted a little later', async () => {
  const store = await aStore();
  const load = on(23);
  await noteMet(store, 'cs.LG', [first], on(23, '09:00:04.000'));
  await noteMet(store, 'cs.LG', [second], on(23, '09:31:00.000'));
  expect(await metBefore(store, [first.arxivId, second.arxivId, '2611.09999'], load)).toEqual(new Set([first.arxivId]));
});

test('visits are forgotten with all that was met', async () => {
  const store = await aStore();
  await noteVisit(store, 'cs.LG', on(23));
  await noteMet(store, 'cs.LG', [first], on(23));
  await markSeen(store, [second.arxivId], true, on(23));
  await forgetVisits(store);
  expect([await store.visits.count(), await store.metPapers.count(), await store.seenEntries.count()]).toEqual([
    0, 0, 1,
  ]);
});

test('a mark is given, taken away, and goes after half a year', async () => {
  const store = await aStore();
  await markSeen(store, ['a', 'b'], true, '2026-05-01T00:00:00.000Z');
  await markSeen(store, ['b'], false, '2026-05-02T00:00:00.000Z');
  expect(await seenAmong(store, ['a', 'b', 'c'])).toEqual(new Set(['a']));
  for (const row of await store.seenEntries.toArray()) expect(seenEntrySchema.parse(row)).toEqual(row);
  // 180 days later, and a moment more.
  await markSeen(store, ['c'], true, '2026-10-28T00:00:00.000Z');
  await forgetOldMarks(store, '2026-10-28T00:00:00.000Z');
  expect(await seenAmong(store, ['a', 'c'])).toEqual(new Set(['a', 'c']));
  await forgetOldMarks(store, '2026-10-28T00:00:00.001Z');
  expect(await seenAmong(store, ['a', 'c'])).toEqual(new Set(['c']));
});
