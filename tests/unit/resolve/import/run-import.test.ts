import { expect, it } from 'vitest';
import { derive } from '../../../../lib/resolve/derive.ts';
import { type ImportWorld, runImport } from '../../../../lib/resolve/import/run-import.ts';
import type { Store } from '../../../../lib/store/db.ts';
import { findPapers } from '../../../../lib/store/find-papers.ts';
import { undoImport } from '../../../../lib/store/undo-import.ts';
import { aStore, everything } from '../../support/store.ts';

const people = 60;
const header = '{"byline":1}';
const line = (at: number) => {
  const paper = { title: `A study of invented matters, number ${at}`, arxivId: `2401.${String(10_000 + at)}` };
  const bylines = [`Person${at} Brook`, `Ada Heron`];
  return JSON.stringify({
    author: {
      name: `Person${at} Brook`,
      claims: [{ metric: 'hIndex', value: at }],
      papers: [{ ...paper, bylines, position: 1 }],
    },
  });
};
const text = [header, ...Array.from({ length: people }, (_, at) => line(at)), '{"broken": ', line(people)].join('\n');
const input = { blob: new Blob([text]), name: 'people.jsonl' };
const options = { importer: 'byline-json-lines', capturedAt: '2026-11-20T00:00:00Z', toReadingList: false };
const sizes = { piece: 1_000, portion: 20 };

/** What is known of whom, without what differs from one import to the next: ids, and how it was cut into chunks. */
async function known(store: Store) {
  const titles = new Map((await store.papers.toArray()).map(({ id, records }) => [id, records[0]?.title]));
  const authors = await store.authors.toArray();
  const [row] = await store.imports.toArray();
  return {
    authors: authors
      .map(({ papers, profiles }) =>
        JSON.stringify([
          profiles.map(({ name, claims }) => [name, claims]),
          papers.map(({ paper, position }) => [titles.get(paper), position]),
        ]),
      )
      .toSorted(),
    papers: [...titles.values()].toSorted(),
    counts: row?.counts,
    state: row?.state,
  };
}

/** The world of an import that ends after so many portions, as a closed tab or a full disk ends it. */
function failingAfter(store: Store, portions: number): ImportWorld {
  let written = 0;
  const add = store.importChunks.add.bind(store.importChunks);
  store.importChunks.add = ((row: Parameters<typeof add>[0]) => {
    if (++written > portions) throw new DOMException('The disk is full.', 'QuotaExceededError');
    return add(row);
  }) as typeof add;
  return { store, derive, sizes };
}

it('comes in portion by portion, and what is refused is named by its line', async () => {
  const store = await aStore();
  const outcome = await runImport({ store, derive, sizes }, input, options);
  if ('refused' in outcome) throw new Error('It was refused.');
  expect(outcome.import).toMatchObject({ state: 'done', counts: { authors: 61, papers: 61, claims: 61, refused: 1 } });
  expect(outcome.import.resume).toBeUndefined();
  expect(outcome.import.problems).toMatchObject([{ severity: 'error', line: people + 2 }]);
  expect(await store.importChunks.count()).toBeGreaterThan(3);
});

it('whenever it is ended, the store holds whole portions, and going on leads to the same store', async () => {
  const whole = await aStore();
  await runImport({ store: whole, derive, sizes }, input, options);
  for (const portions of [0, 1, 2, 3]) {
    const store = await aStore();
    await expect(runImport(failingAfter(store, portions), input, options)).rejects.toThrow('full');
    const [row] = await store.imports.toArray();
    expect(row?.state).toBe(portions === 0 ? undefined : 'unfinished');
    expect(await store.importChunks.count()).toBe(portions);
    expect(row?.counts.authors ?? 0).toBe(await store.authors.count());
    const again = await reopened(store);
    await runImport({ store: again, derive, sizes }, input, options, row);
    expect(await known(again)).toEqual(await known(whole));
  }
});

it('another input than the one it began with is refused, and nothing changes', async () => {
  const store = await aStore();
  await expect(runImport(failingAfter(store, 1), input, options)).rejects.toThrow();
  const [row] = await store.imports.toArray();
  const before = await everything(store);
  const other = { blob: new Blob([`${text}\n`]), name: 'people.jsonl' };
  const outcome = await runImport({ store, derive, sizes }, other, options, row);
  expect(outcome).toMatchObject({ refused: [{ code: 'other-input', severity: 'error' }] });
  expect(await everything(store)).toEqual(before);
});

it('an unfinished import is taken back as a whole one is', async () => {
  const store = await aStore();
  await expect(runImport(failingAfter(store, 2), input, options)).rejects.toThrow();
  const [row] = await store.imports.toArray();
  await undoImport(store, row?.id ?? 0, derive);
  expect(Object.values(await everything(store)).flat()).toEqual([]);
});

it('an undo that is ended half-way is gone on with', async () => {
  const store = await aStore();
  const outcome = await runImport({ store, derive, sizes }, input, options);
  if ('refused' in outcome) throw new Error('It was refused.');
  const remove = store.importChunks.delete.bind(store.importChunks);
  let removed = 0;
  store.importChunks.delete = ((id: number) => {
    if (++removed > 1) throw new Error('The browser was closed.');
    return remove(id);
  }) as typeof remove;
  await expect(undoImport(store, outcome.import.id, derive)).rejects.toThrow('closed');
  expect((await store.imports.toArray()).map(({ state }) => state)).toEqual(['being-undone']);
  expect(await store.authors.count()).toBeLessThan(61);
  const again = await reopened(store);
  await undoImport(again, outcome.import.id, derive);
  expect(Object.values(await everything(again)).flat()).toEqual([]);
});

it('what does not fit one format at all leaves nothing, not even an import', async () => {
  const store = await aStore();
  const outcome = await runImport({ store, derive }, { blob: new Blob(['{"byline":1}\n{"a":1}']), name: 'x' }, options);
  expect(outcome).toHaveProperty('refused');
  expect(Object.values(await everything(store)).flat()).toEqual([]);
});

it('papers that stand for themselves go on the reading list where that is asked, and come off it with the import', async () => {
  const store = await aStore();
  const papers = ['Rivers of the north', 'Rivers of the south'].map((title) => JSON.stringify({ paper: { title } }));
  const list = { blob: new Blob([[header, ...papers].join('\n')]), name: 'papers.jsonl' };
  const outcome = await runImport({ store, derive }, list, { ...options, toReadingList: true });
  if ('refused' in outcome) throw new Error('It was refused.');
  const entries = await store.reading.toArray();
  expect(entries).toHaveLength(2);
  const [touched] = await findPapers(store, [{ title: 'Rivers of the south' }]);
  await store.reading.update(touched?.id ?? 0, { note: 'read this on the train' });
  await undoImport(store, outcome.import.id, derive);
  expect(await store.reading.toArray()).toMatchObject([{ paper: touched?.id, note: 'read this on the train' }]);
  expect(await store.papers.toArray()).toMatchObject([
    { id: touched?.id, records: [{ title: 'Rivers of the south' }] },
  ]);
});

async function reopened(store: Store): Promise<Store> {
  store.close();
  const { openStore } = await import('../../../../lib/store/db.ts');
  return openStore(store.name);
}
