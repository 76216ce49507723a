import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareAuthors } from '../../../lib/resolve/compare.ts';
import type { Store } from '../../../lib/store/db.ts';
import { aProfile } from '../support/builders.ts';
import { authorNamed, paperTitled } from '../support/people.ts';
import { aStore, save } from '../support/store.ts';
import { attention, novelty } from '../view/scores.ts';

const now = '2026-11-24T09:00:00Z';
const how = { now, showsScores: true };
const [ada, bo, cy, di, eve] = ['Ada Brook', 'Bo Crane', 'Cy Dale', 'Di Elm', 'Eve Ford'];
/** A chain, Ada – Bo – Cy – Di, and Eve who wrote alone. */
const papers = {
  first: { title: 'First steps of sheep', names: [ada, bo] },
  second: { title: 'Second steps of sheep', names: [bo, cy] },
  third: { title: 'Third steps of sheep', names: [cy, di] },
  lone: { title: 'A lone goat', names: [eve] },
};

let store: Store;
const ids = new Map<string, number>();
const idsOf = (...names: string[]) => names.map((name) => ids.get(name) ?? -1);

beforeEach(async () => {
  store = await aStore();
  const all = Object.values(papers);
  const profiles = [ada, bo, cy, di, eve].map((name) =>
    aProfile(
      name,
      all.filter(({ names }) => names.includes(name)),
      { hIndex: 3 },
    ),
  );
  await save(store, ...profiles);
  for (const name of [ada, bo, cy, di, eve]) ids.set(name, (await authorNamed(store, name)).id);
});
afterEach(() => store.delete());

test('people come in the order asked, each once; who is gone is left out', async () => {
  const [a = 0, c = 0] = idsOf(ada, cy);
  const view = await compareAuthors(store, [c, 999_999, a, c], how);
  expect(view.people.map(({ name }) => name)).toEqual([cy, ada]);
  expect(view.madeOn).toBe('2026-11-24');
});

test('a coauthor whom the store knows is one person, however papers print the name', async () => {
  const [there, here] = [
    { title: 'Fifth steps of sheep', names: ['Gil Hart', 'Zoe Yale'], position: 2 },
    { title: 'Sixth steps of sheep', names: ['Hal Ives', 'Z. Yale'], position: 2 },
  ];
  const { authorIds } = await save(
    store,
    aProfile('Gil Hart', [{ ...there, position: 1 }]),
    aProfile('Hal Ives', [{ ...here, position: 1 }]),
    aProfile('Zoe Yale', [there, here]),
  );
  const { pairs } = await compareAuthors(store, authorIds.slice(0, 2), how);
  expect(pairs[0]).toMatchObject({
    coauthorsText: '1 shared coauthor of 1, Jaccard 1',
    sharedCoauthors: ['Zoe Yale'],
    path: { kind: 'path' },
  });
});

test('people of one name are told apart, by a number wherever they stand and by their papers', async () => {
  const { authorIds } = await save(store, aProfile(ada, [{ title: 'A study of stars', names: [ada, eve] }]));
  const [a = 0, b = 0] = idsOf(ada, bo);
  const view = await compareAuthors(store, [authorIds[0] ?? 0, b, a], how);
  expect(view.people.map(({ name }) => name)).toEqual(['Ada Brook (1)', bo, 'Ada Brook (2)']);
  const [which] = view.groups[0]?.rows ?? [];
  expect(which?.cells.map(({ text, n }) => [text, n])).toEqual([
    ['1 paper, with Eve Ford', '1 paper'],
    [null, null],
    ['1 paper, with Bo Crane', '1 paper'],
  ]);
  expect(view.pairs[1]?.jointText).toBe('none in your store');
  expect(view.pairs[2]?.jointText).toContain('of Ada Brook (2)’s');
});

test('no more than eight are compared', async () => {
  const more = Array.from({ length: 6 }, (_, n) => aProfile(`Person Number${'abcdef'[n]}`));
  const { authorIds } = await save(store, ...more);
  const view = await compareAuthors(store, [...idsOf(ada, bo, cy, di, eve), ...authorIds], how);
  expect(view.people).toHaveLength(8);
});

test('how sure each is on the paper one came from is told', async () => {
  const [a = 0, b = 0] = idsOf(ada, bo);
  const { groups } = await compareAuthors(store, [a, b], { ...how, outcomes: new Map([[a, 'likely']]) });
  expect(groups[0]?.rows[0]?.cells.map(({ text }) => text)).toEqual([
    'likely on this paper',
    'chosen by you from your library',
  ]);
});

test('two who never wrote together are joined over others, with names and papers on the way', async () => {
  const { pairs } = await compareAuthors(store, idsOf(ada, di), how);
  const [pair] = pairs;
  expect(pair?.joint).toEqual([]);
  expect(pair?.path.kind).toBe('path');
  expect(pair?.path.steps.map(({ name, paper }) => [name, paper?.title])).toEqual([
    [ada, papers.first.title],
    [bo, papers.second.title],
    [cy, papers.third.title],
    [di, undefined],
  ]);
});

test('who wrote together needs no path, and who is joined to nobody has none', async () => {
  const { pairs } = await compareAuthors(store, idsOf(ada, bo, eve), how);
  expect(pairs.map(({ path }) => path.kind)).toEqual(['joint', 'none', 'none']);
  expect(pairs[0]?.joint).toEqual([await paperTitled(store, papers.first.title)]);
  expect(pairs[1]?.path.text).toContain('does not mean that there is none');
});

test.each([
  [25, 'path'],
  [26, 'none'],
])('a paper of %i authors: %s', async (authors, kind) => {
  const others = Array.from({ length: authors - 2 }, (_, n) => `Crowd Member${n}`);
  const crowd = { title: 'Many steps of very many sheep', names: ['Gil Hart', 'Hal Ives', ...others] };
  const two = { title: 'Fourth steps of sheep', names: ['Hal Ives', 'Ivy Joy'] };
  await save(store, aProfile('Gil Hart', [crowd]), aProfile('Hal Ives', [crowd, two]), aProfile('Ivy Joy', [two]));
  const [gil, ivy] = [await authorNamed(store, 'Gil Hart'), await authorNamed(store, 'Ivy Joy')];
  const { pairs } = await compareAuthors(store, [gil.id, ivy.id], how);
  expect(pairs[0]?.path.kind).toBe(kind);
});

test('where paths are not asked for none is looked for, and it says so', async () => {
  const { pairs } = await compareAuthors(store, idsOf(ada, di), { ...how, searchPaths: false });
  expect(pairs[0]?.path).toEqual({ kind: 'not-searched', text: 'Not looked for.', steps: [] });
});

test('estimates are of their papers, each scored once, and none is asked for where scores are off', async () => {
  const titles = ['a', 'b', 'c', 'd', 'e'].map((word) => ({ title: `Goats, ${word}`, names: [eve, ada] }));
  await save(store, aProfile(eve, [papers.lone, ...titles]), aProfile(ada, [papers.first, ...titles]));
  const asked: number[] = [];
  const scoreStored: NonNullable<Parameters<typeof compareAuthors>[2]['scoreStored']> = async (rows) => {
    asked.push(...rows.map(({ id }) => id));
    return rows.map((_, at) => ({
      novelty: { ...novelty, value: 10 * at },
      attention,
      judgements: [],
      reported: [],
      records: [],
    }));
  };
  const [e = 0, a = 0] = [(await authorNamed(store, eve)).id, (await authorNamed(store, ada)).id];
  const view = await compareAuthors(store, [e, a], { ...how, scoreStored });
  expect(new Set(asked).size).toBe(asked.length);
  expect(view.groups.at(-1)).toMatchObject({ id: 'estimated' });
  asked.length = 0;
  await compareAuthors(store, [e, a], { now, showsScores: false, scoreStored });
  expect(asked).toEqual([]);
});
