import { expect, test } from 'vitest';
import { paperTerms } from '../../../lib/corpus/paper-terms.ts';
import { createInterests, placeAmong } from '../../../lib/resolve/interests.ts';
import { interestOf } from '../../../lib/scores/interest/model.ts';
import { addToCorpus } from '../../../lib/store/corpus/change-corpus.ts';
import { editReading, removeReading } from '../../../lib/store/reading-list.ts';
import { aCorpusPaper } from '../corpus/papers.ts';
import { aStore } from '../support/store.ts';
import { saveGraphPapers } from './reading-lists.ts';

const now = '2026-11-24T09:00:00.000Z';
const listing = ['Ageing of epidermal cells', 'Spectral colouring of graphs', 'Proteins of the skin'].map((title) =>
  paperTerms({ title }),
);

test('a place is how many of the background stand below, of a hundred', () => {
  const scale = Float64Array.of(-0.2, 0, 0, 0.3);
  expect([-1, -0.2, 0, 0.1, 0.3, 1].map((score) => placeAmong(scale, score))).toEqual([0, 0, 25, 75, 75, 100]);
  expect(placeAmong(new Float64Array(), 1)).toBe(0);
});

test('nothing is learned of nine papers, of ten it is; what is set aside or deleted does not count', async () => {
  const store = await aStore();
  const interests = createInterests(store);
  expect(await interests(() => listing)).toEqual({ kind: 'too-few', saved: 0 });
  const [first = 0] = await saveGraphPapers(store, 0, 9);
  expect(await interests(() => listing)).toEqual({ kind: 'too-few', saved: 9 });
  await saveGraphPapers(store, 9, 10);
  expect(await interests(() => listing)).toMatchObject({
    kind: 'learned',
    interests: { model: { saved: 10, background: 3 } },
  });
  await editReading(store, [first], { status: 'set aside' }, now);
  expect(await interests(() => listing)).toEqual({ kind: 'too-few', saved: 9 });
  await editReading(store, [first], { status: 'read' }, now);
  expect(await interests(() => listing)).toMatchObject({ kind: 'learned' });
  await removeReading(store, [first], now);
  expect(await interests(() => listing)).toEqual({ kind: 'too-few', saved: 9 });
});

test('what is like what was saved stands above what is not, and the terms say why', async () => {
  const store = await aStore();
  await saveGraphPapers(store, 0, 10);
  const learned = await createInterests(store)(() => listing);
  if (learned.kind !== 'learned') throw new Error('Nothing was learned.');
  const { model, scale, towards, away } = learned.interests;
  const places = listing.map((words) => placeAmong(scale, interestOf(model, [...words.keys()])));
  // Of three papers the best has two below it: 67.
  expect(places[1]).toBe(67);
  expect(Math.max(places[0] ?? 0, places[2] ?? 0)).toBeLessThan(67);
  expect(towards).toEqual(expect.arrayContaining(['spectral', 'colouring']));
  expect(away).toEqual([]);
});

test('what was learned is kept until the list, the listing or the corpus is another', async () => {
  const store = await aStore();
  await saveGraphPapers(store, 0, 11);
  const interests = createInterests(store);
  const first = await interests(() => listing);
  expect(await interests(() => [...listing])).toBe(first);
  // As many papers, but others.
  const other = await interests(() => listing.toReversed());
  expect(other).not.toBe(first);
  const again = await interests(() => listing);
  // An undone import deletes rows of the list, and no number in the order of changes tells of it.
  const [oldest] = await store.reading.orderBy('changed').toArray();
  await store.reading.delete(oldest?.paper ?? 0);
  const after = await interests(() => listing);
  expect(after).not.toBe(again);
  expect(after).toMatchObject({ interests: { model: { saved: 10 } } });
});

test('where the corpus holds two hundred papers they are the background, whatever the listing', async () => {
  const store = await aStore();
  await saveGraphPapers(store, 0, 10);
  const papers = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => aCorpusPaper(`arxiv:${from + at}`));
  const interests = createInterests(store);
  await addToCorpus(store, papers(0, 199));
  expect(await interests(() => listing)).toMatchObject({ interests: { model: { background: 3 } } });
  await addToCorpus(store, papers(199, 200));
  const learned = await interests(() => listing);
  expect(learned).toMatchObject({ interests: { model: { background: 200 } } });
  expect(await interests(() => listing.slice(1))).toBe(learned);
  await addToCorpus(store, papers(200, 201));
  expect(await interests(() => listing)).toMatchObject({ interests: { model: { background: 201 } } });
});
