import { afterEach, expect, test, vi } from 'vitest';
import { buildSegment } from '../../../lib/corpus/build-segment.ts';
import { dayOf } from '../../../lib/corpus/day.ts';
import type { PageReading } from '../../../lib/model/page-reading.ts';
import { createCorpusFeeder, feedFromPages } from '../../../lib/resolve/corpus-feeder.ts';
import { feedFromStore, rebuildCorpus } from '../../../lib/resolve/corpus-from-store.ts';
import { derive } from '../../../lib/resolve/derive.ts';
import { corpusPapersOf } from '../../../lib/resolve/feed-corpus.ts';
import { learnFromPage } from '../../../lib/resolve/learn-from-page.ts';
import { resolvePage } from '../../../lib/resolve/resolve-page.ts';
import { saveFromPage } from '../../../lib/resolve/save-from-page.ts';
import { eraseAuthor } from '../../../lib/store/authors.ts';
import { addToCorpus } from '../../../lib/store/corpus/change-corpus.ts';
import { countErrands } from '../../../lib/store/corpus/errands.ts';
import type { Store } from '../../../lib/store/db.ts';
import { undoImport } from '../../../lib/store/undo-import.ts';
import { aCorpusPaper, longAbstract } from '../corpus/papers.ts';
import { aReadableProfile, corpusKeys, wholeCorpus } from '../store/corpus/papers-of-store.ts';
import { aPage, aPaperReading } from '../support/builders.ts';
import { again, aStore, save } from '../support/store.ts';

const at = '2026-11-24T09:00:00Z';
const readable = (id: string, change = {}) => ({
  ...aPaperReading(id, `A study that is numbered ${id}`, ['Ada Quill']),
  abstract: longAbstract,
  ...change,
});
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => `2309.${String(from + n).padStart(5, '0')}`);

/** Fails the run. */
function rethrow(error: unknown): never {
  throw error;
}

async function visit(store: Store, page: PageReading): Promise<void> {
  const known = (await resolvePage(store, page)).rows.papers;
  await learnFromPage(store, page, known, at);
  await feedFromPages(store, [{ page, known }], at);
  await feedFromStore(store);
}

afterEach(() => {
  vi.useRealTimers();
});

test('of a listing those papers are read that can be compared, each as of the end of its month', () => {
  const page: PageReading = {
    ...aPage(
      readable('2611.00001', { section: 'new' }),
      readable('2405.00002', { section: 'replaced' }),
      readable('2611.00003', { abstract: undefined }),
      readable('2611.00004'),
    ),
    kind: 'listing',
  };
  const read = corpusPapersOf(page, [false, false, false, true], at);
  expect(read.map(({ key, day, isFromPage }) => [key, day, isFromPage])).toEqual([
    ['arxiv:2611.00001', dayOf({ value: '2026-11-24' }), true],
    ['arxiv:2405.00002', dayOf({ value: '2024-05-31' }), true],
  ]);
});

test('a page whose layout changed feeds nothing', () => {
  expect(corpusPapersOf({ ...aPage(readable('2611.00001')), problem: 'layout-changed' }, [false], at)).toEqual([]);
});

test('the same page again writes nothing', async () => {
  const store = await aStore();
  const page = aPage(...numbers(0, 5).map((id) => readable(id)));
  await visit(store, page);
  const ids = await store.segments.toCollection().primaryKeys();
  await visit(store, page);
  expect(await store.segments.toCollection().primaryKeys()).toEqual(ids);
  expect(await corpusKeys(store)).toHaveLength(5);
});

test('portions of a page join together once no more come, and then papers of the library', async () => {
  const store = await aStore();
  await save(store, aReadableProfile('Ada Quill', numbers(50, 52)));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const opened = vi.fn(async () => store);
  const feed = createCorpusFeeder(opened, { afterMs: 1_000, takesPages: async () => true, onError: rethrow });
  feed({ page: aPage(readable('2309.00001')), known: [undefined] });
  vi.advanceTimersByTime(900);
  feed({ page: aPage(readable('2309.00002'), readable('2309.00003')), known: [undefined, { id: 3 }] });
  vi.advanceTimersByTime(900);
  expect(opened).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  vi.useRealTimers();
  await vi.waitFor(async () => expect(await countErrands(store)).toBe(0));
  expect(opened).toHaveBeenCalledTimes(1);
  expect(await corpusKeys(store)).toEqual([1, 2, 50, 51].flatMap((n) => numbers(n, n + 1)).map((id) => `arxiv:${id}`));
});

test('switched off before they are written, papers of pages stay out; those of the library still join', async () => {
  const store = await aStore();
  await save(store, aReadableProfile('Ada Quill', numbers(0, 3)));
  let isOn = true;
  const feed = createCorpusFeeder(async () => store, { afterMs: 0, takesPages: async () => isOn, onError: rethrow });
  feed({ page: aPage(readable('2309.00009')), known: [undefined] });
  isOn = false;
  await vi.waitFor(async () => expect(await countErrands(store)).toBe(0));
  expect(await corpusKeys(store)).toEqual(numbers(0, 3).map((id) => `arxiv:${id}`));
  isOn = true;
  feed({ page: aPage(readable('2309.00010')), known: [undefined] });
  await vi.waitFor(async () => expect(await corpusKeys(store)).toHaveLength(4));
  expect(await corpusKeys(store)).not.toContain('arxiv:2309.00009');
});

test('what goes wrong while feeding is told', async () => {
  const onError = vi.fn();
  const broken = () => Promise.reject(new Error('The store is closed.'));
  const feed = createCorpusFeeder(broken, { afterMs: 0, takesPages: async () => true, onError });
  feed({ page: aPage(), known: [] });
  await vi.waitFor(() => expect(onError).toHaveBeenCalledWith(new Error('The store is closed.')));
});

test('imported papers join: those with a date and an abstract', async () => {
  const store = await aStore();
  const profile = aReadableProfile('Ada Quill', numbers(0, 4));
  const [first, second] = profile.papers;
  if (first) first.record.abstract = undefined;
  if (second) second.record.arxivId = undefined;
  await save(store, profile);
  expect(await feedFromStore(store)).toBe(2);
  expect(await corpusKeys(store)).toEqual(['arxiv:2309.00002', 'arxiv:2309.00003']);
  expect([...(await wholeCorpus(store)).isFromPage]).toEqual([0, 0]);
  expect(await countErrands(store)).toBe(0);
});

test('undoing an import takes its papers out at once, and leaves those that others told of or pages brought', async () => {
  const store = await aStore();
  await addToCorpus(store, [aCorpusPaper('arxiv:2309.99999', { isFromPage: true })]);
  await save(store, aReadableProfile('Ada Quill', numbers(0, 3)));
  const second = await save(store, aReadableProfile('Wei Lin', numbers(2, 5)));
  await feedFromStore(store);
  expect(await corpusKeys(store)).toHaveLength(6);
  await undoImport(store, second.id, derive);
  expect(await corpusKeys(store)).toEqual([...numbers(0, 3), '2309.99999'].map((id) => `arxiv:${id}`));
  await feedFromStore(store);
  expect(await corpusKeys(store)).toHaveLength(4);
});

test('an import that is undone and repeated is there again', async () => {
  const store = await aStore();
  const profile = aReadableProfile('Ada Quill', numbers(0, 3));
  await undoImport(store, (await save(store, profile)).id, derive);
  await save(store, profile);
  await feedFromStore(store);
  expect(await corpusKeys(store)).toHaveLength(3);
});

test('erasing an author takes the papers along that only their list brought', async () => {
  const store = await aStore();
  await save(store, aReadableProfile('Ada Quill', numbers(0, 3)));
  await save(store, aReadableProfile('Wei Lin', numbers(2, 5)));
  await feedFromStore(store);
  const ada = (await store.authors.toArray()).find(({ profiles }) => profiles[0]?.name === 'Ada Quill');
  await eraseAuthor(store, ada?.id ?? 0, at, derive);
  expect(await corpusKeys(store)).toEqual(numbers(2, 5).map((id) => `arxiv:${id}`));
});

test('an import that loses its abstract by an undo leaves the corpus, though the paper stays', async () => {
  const store = await aStore();
  const bare = aReadableProfile('Wei Lin', numbers(0, 2));
  for (const { record } of bare.papers) record.abstract = undefined;
  const full = await save(store, aReadableProfile('Ada Quill', numbers(0, 2)));
  await save(store, bare);
  await feedFromStore(store);
  expect(await corpusKeys(store)).toHaveLength(2);
  await undoImport(store, full.id, derive);
  await feedFromStore(store);
  expect(await store.papers.count()).toBe(2);
  expect(await corpusKeys(store)).toEqual([]);
});

test('a paper first known by its title stands under its arXiv id as soon as a page tells it, once', async () => {
  const store = await aStore();
  const profile = aReadableProfile('Ada Quill', ['2309.00001']);
  for (const { record } of profile.papers) {
    record.arxivId = undefined;
    record.date = { value: '2023-09-24', isYearInferred: false };
  }
  await save(store, profile);
  await feedFromStore(store);
  expect(await corpusKeys(store)).toEqual([expect.stringMatching(/^title:/)]);
  await visit(store, aPage(readable('2309.00001')));
  expect(await corpusKeys(store)).toEqual(['arxiv:2309.00001']);
});

test('a paper met on a page and saved later belongs to the library', async () => {
  const store = await aStore();
  await visit(store, aPage(readable('2309.00001')));
  expect([...(await wholeCorpus(store)).isFromPage]).toEqual([1]);
  await saveFromPage(store, readable('2309.00001'), 'https://arxiv.org/abs/2309.00001', at);
  await feedFromStore(store);
  expect([...(await wholeCorpus(store)).isFromPage]).toEqual([0]);
});

test('a feeding that is stopped goes on where it was, and tells how far it is', async () => {
  const store = await aStore();
  await save(store, aReadableProfile('Ada Quill', numbers(0, 2_500)));
  const stop = new AbortController();
  const told: number[][] = [];
  const onProgress = ({ done, total }: { done: number; total: number }) => {
    told.push([done, total]);
    stop.abort();
  };
  expect(await feedFromStore(store, { signal: stop.signal, onProgress })).toBe(1_000);
  expect(told).toEqual([[1_000, 2_500]]);
  expect(await countErrands(store)).toBe(1_500);
  expect(await feedFromStore(store, { most: 1_000 })).toBe(1_000);
  expect(await feedFromStore(store)).toBe(500);
  expect(await feedFromStore(store)).toBe(0);
  expect(await corpusKeys(store)).toHaveLength(2_500);
});

test('a feeding that was cut off before it crossed off what it did does it again to no effect', async () => {
  const store = await aStore();
  await save(store, aReadableProfile('Ada Quill', numbers(0, 3)));
  const errands = await store.corpusErrands.toArray();
  await feedFromStore(store);
  const before = await wholeCorpus(store);
  await store.corpusErrands.bulkAdd(errands);
  expect(await feedFromStore(store)).toBe(0);
  expect(await wholeCorpus(store)).toEqual(before);
});

test('a paper that goes while it is read does not stay', async () => {
  const store = await aStore();
  const other = await again(store);
  const { id } = await save(store, aReadableProfile('Ada Quill', numbers(0, 3)));
  const bulkGet = store.papers.bulkGet.bind(store.papers);
  let undone: Promise<void> | undefined;
  vi.spyOn(store.papers, 'bulkGet').mockImplementationOnce((ids: number[]) =>
    bulkGet(ids).then(async (rows) => {
      undone = undoImport(other, id, derive);
      await vi.waitFor(async () => expect(await other.papers.count()).toBe(0));
      return rows;
    }),
  );
  expect(await feedFromStore(store)).toBe(3);
  await undone;
  expect(await corpusKeys(store)).toEqual([]);
});

test('two pages of the extension that feed at once come to the same', async () => {
  const store = await aStore();
  const other = await again(store);
  await save(store, aReadableProfile('Ada Quill', numbers(0, 2_100)));
  await Promise.all([feedFromStore(store), feedFromStore(other)]);
  expect(await countErrands(store)).toBe(0);
  const single = await aStore();
  await save(single, aReadableProfile('Ada Quill', numbers(0, 2_100)));
  await feedFromStore(single);
  expect(await wholeCorpus(store)).toEqual(await wholeCorpus(single));
});

test('rebuilding reads the library anew and keeps what pages brought', async () => {
  const store = await aStore();
  const met = aCorpusPaper('arxiv:2309.99999', { isFromPage: true });
  await addToCorpus(store, [met, aCorpusPaper('arxiv:2309.77777')]);
  await save(store, aReadableProfile('Ada Quill', numbers(0, 3)));
  await feedFromStore(store);
  await rebuildCorpus(store);
  expect(await wholeCorpus(store)).toEqual(buildSegment(0, [met]));
  expect(await countErrands(store)).toBe(3);
  await feedFromStore(store);
  expect(await corpusKeys(store)).toEqual([...numbers(0, 3), '2309.99999'].map((id) => `arxiv:${id}`));
});
