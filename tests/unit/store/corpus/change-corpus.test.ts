import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { buildSegment } from '../../../../lib/corpus/build-segment.ts';
import { eraseStore } from '../../../../lib/store/authors.ts';
import {
  addToCorpus,
  dropPagePapers,
  dropStoredPapers,
  removeFromCorpus,
  removeStored,
} from '../../../../lib/store/corpus/change-corpus.ts';
import { corpusSize } from '../../../../lib/store/corpus/corpus-size.ts';
import { holdsPaper, loadSegments } from '../../../../lib/store/corpus/segments.ts';
import type { Store } from '../../../../lib/store/db.ts';
import { aCorpusPaper, corpusPapers } from '../../corpus/papers.ts';
import { again, aStore } from '../../support/store.ts';
import { corpusKeys, wholeCorpus } from './papers-of-store.ts';

const some = (from: number, to: number, change = {}) =>
  Array.from({ length: to - from }, (_, at) => aCorpusPaper(`arxiv:${from + at}`, { day: 19_000 + at, ...change }));

async function idsOf(store: Store): Promise<number[]> {
  return store.segments.toCollection().primaryKeys();
}

test('in whichever order and portions papers come, the corpus is the same', async () => {
  const portions = fc.integer({ min: 1, max: 9 });
  await fc.assert(
    fc.asyncProperty(corpusPapers, portions, fc.boolean(), async (papers, portion, isReversed) => {
      const store = await aStore();
      const order = isReversed ? papers.toReversed() : papers;
      for (let at = 0; at < order.length; at += portion) await addToCorpus(store, order.slice(at, at + portion));
      expect(await wholeCorpus(store)).toEqual(buildSegment(0, papers));
      await store.delete();
    }),
    { numRuns: 25 },
  );
});

test('what is removed and added again is there as if it had never gone', async () => {
  await fc.assert(
    fc.asyncProperty(corpusPapers, fc.integer({ min: 2, max: 4 }), async (papers, rest) => {
      const store = await aStore();
      await addToCorpus(store, papers);
      const gone = papers.filter(({ key }) => Number(key.slice(6)) % rest === 0);
      await removeFromCorpus(
        store,
        gone.map(({ key }) => key),
      );
      expect(await wholeCorpus(store)).toEqual(
        buildSegment(
          0,
          papers.filter((paper) => !gone.includes(paper)),
        ),
      );
      expect(await addToCorpus(store, gone)).toBe(gone.length);
      expect(await wholeCorpus(store)).toEqual(buildSegment(0, papers));
      await store.delete();
    }),
    { numRuns: 25 },
  );
});

test('a paper that is there already is not new and costs no write', async () => {
  const store = await aStore();
  expect(await addToCorpus(store, [...some(0, 3), ...some(0, 2)])).toBe(3);
  const before = await idsOf(store);
  expect(await addToCorpus(store, some(1, 3))).toBe(0);
  expect(await idsOf(store)).toEqual(before);
  await removeFromCorpus(store, ['arxiv:99']);
  expect(await idsOf(store)).toEqual(before);
  expect(await addToCorpus(store, some(2, 5))).toBe(2);
  expect(await corpusKeys(store)).toEqual(['arxiv:0', 'arxiv:1', 'arxiv:2', 'arxiv:3', 'arxiv:4']);
});

test('many small portions stay few segments', async () => {
  const store = await aStore();
  for (let at = 0; at < 400; at += 10) await addToCorpus(store, some(at, at + 10));
  expect((await idsOf(store)).length).toBeLessThanOrEqual(3);
  expect((await corpusSize(store)).papers).toBe(400);
});

test('another page of the extension reads what was added and merged here, and only that', async () => {
  const store = await aStore();
  const other = await again(store);
  await addToCorpus(store, some(0, 600));
  const [large] = await loadSegments(other);
  await addToCorpus(store, some(600, 610));
  const now = await loadSegments(other);
  expect(now).toContain(large);
  expect(now.flatMap(({ keys }) => keys)).toHaveLength(610);
  expect(holdsPaper(now, 'arxiv:605')).toBe(true);
  expect(holdsPaper(now, 'arxiv:610')).toBe(false);
  await removeFromCorpus(other, ['arxiv:605']);
  expect(holdsPaper(await loadSegments(store), 'arxiv:605')).toBe(false);
  expect(holdsPaper(now, 'arxiv:605')).toBe(true);
});

test('two pages of the extension that add at once lose nothing and double nothing', async () => {
  const store = await aStore();
  const other = await again(store);
  await addToCorpus(store, some(900, 902));
  const added = await Promise.all([
    addToCorpus(store, some(0, 300)),
    addToCorpus(other, some(200, 500)),
    addToCorpus(store, some(450, 600)),
    removeFromCorpus(other, ['arxiv:900']).then(() => 0),
  ]);
  expect(added.reduce((sum, count) => sum + count, 0)).toBe(600);
  for (const one of [store, other]) {
    const keys = (await loadSegments(one)).flatMap((segment) => segment.keys);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBe(601);
    expect(keys).not.toContain('arxiv:900');
  }
});

test('a write that fails leaves the corpus as it was', async () => {
  const store = await aStore();
  await addToCorpus(store, some(0, 5));
  const before = await wholeCorpus(store);
  const failing = store.transaction('rw', store.segments, store.references, async () => {
    await addToCorpus(store, some(5, 9));
    throw new Error('The disk is full.');
  });
  await expect(failing).rejects.toThrow('The disk is full.');
  expect(await wholeCorpus(store)).toEqual(before);
  expect(await addToCorpus(store, some(5, 9))).toBe(4);
});

test('a paper met on a page becomes one of the store and never the other way round', async () => {
  const store = await aStore();
  await addToCorpus(store, some(0, 3, { isFromPage: true }));
  expect(await addToCorpus(store, some(1, 2, { isFromPage: false, title: 'As stored' }))).toBe(0);
  expect(await addToCorpus(store, some(1, 2, { isFromPage: true }))).toBe(0);
  expect([...(await wholeCorpus(store)).isFromPage]).toEqual([1, 0, 1]);
  await dropPagePapers(store);
  expect(await corpusKeys(store)).toEqual(['arxiv:1']);
});

test('what pages brought and what the store has go separately', async () => {
  const store = await aStore();
  await addToCorpus(store, [...some(0, 3, { isFromPage: true }), ...some(3, 5)]);
  await removeStored(store, ['arxiv:0', 'arxiv:3']);
  expect(await corpusKeys(store)).toEqual(['arxiv:0', 'arxiv:1', 'arxiv:2', 'arxiv:4']);
  await dropStoredPapers(store);
  expect(await corpusKeys(store)).toEqual(['arxiv:0', 'arxiv:1', 'arxiv:2']);
  await dropPagePapers(store);
  expect(await idsOf(store)).toEqual([]);
});

test('the size tells papers, where they come from, and categories', async () => {
  const store = await aStore();
  expect(await corpusSize(store)).toEqual({ papers: 0, fromPages: 0, bytes: 0, categories: [] });
  await addToCorpus(store, [
    ...some(0, 2, { isFromPage: true, category: 'cs.CV' }),
    ...some(2, 5),
    ...some(5, 6, { category: '' }),
  ]);
  expect(await corpusSize(store)).toMatchObject({
    papers: 6,
    fromPages: 2,
    categories: [
      { category: 'cs.LG', papers: 3 },
      { category: 'cs.CV', papers: 2 },
      { category: '', papers: 1 },
    ],
  });
  expect((await corpusSize(store)).bytes).toBeGreaterThan(6 * 45 * 5);
});

test('erasing everything erases the corpus, for every page of the extension', async () => {
  const store = await aStore();
  const other = await again(store);
  await addToCorpus(store, some(0, 5));
  await loadSegments(other);
  await eraseStore(store);
  expect(await loadSegments(store)).toEqual([]);
  expect(await loadSegments(other)).toEqual([]);
});

test('where nothing is to change, readers are not kept waiting', async () => {
  const store = await aStore();
  await addToCorpus(store, some(0, 3));
  const transaction = vi.spyOn(store, 'transaction');
  await addToCorpus(store, some(0, 3));
  await removeStored(store, []);
  await dropPagePapers(store);
  expect(transaction.mock.calls.map(([mode]) => mode)).toEqual(['r', 'r', 'r']);
});
