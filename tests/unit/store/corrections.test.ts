import { expect, test } from 'vitest';
import type { Decision } from '../../../lib/model/decision.ts';
import { derive } from '../../../lib/resolve/derive.ts';
import { eraseAuthor, followAuthor, loadAuthors, loadKin } from '../../../lib/store/authors.ts';
import { correct, takeBack } from '../../../lib/store/corrections/index.ts';
import type { Wish } from '../../../lib/store/corrections/types.ts';
import type { Store } from '../../../lib/store/db.ts';
import { paperTitled, saveLinGuos, titles, titlesOf } from '../support/people.ts';
import { aStore, everything } from '../support/store.ts';

const at = '2026-11-20T00:00:00Z';
const say = async (store: Store, wish: Wish): Promise<string> => {
  const made = await correct(store, wish, at, derive);
  if (!made) throw new Error(`Nothing to do for ${JSON.stringify(wish)}.`);
  return made.id;
};
const decisionOf = async <K extends Decision['kind']>(store: Store, id: string, _: K) =>
  (await store.decisions.get(id)) as Extract<Decision, { kind: K }>;

async function split(store: Store, author: number, ...groups: string[][]) {
  const ids = await Promise.all(groups.map((group) => Promise.all(group.map((title) => paperTitled(store, title)))));
  const id = await say(store, { kind: 'split', author, groups: ids });
  const { parts } = await decisionOf(store, id, 'split');
  return { id, parts: parts.map((part) => part.author) };
}

test('a no takes the paper from the author, a yes gives it back, and taking both back leaves the store as it was', async () => {
  const store = await aStore();
  const { mixed } = await saveLinGuos(store);
  const before = await everything(store);
  const paper = await paperTitled(store, titles.skin);
  const wish = { kind: 'byline', author: mixed, paper, name: 'Lin Guo', position: 1 } as const;
  const id = await say(store, { ...wish, verdict: 'different' });
  expect(await titlesOf(store, mixed)).toEqual([titles.light, titles.laws, titles.cells]);
  expect((await store.papers.get(paper))?.authors).toEqual([]);
  expect(await say(store, { ...wish, verdict: 'same' })).toBe(id);
  expect(await titlesOf(store, mixed)).toContain(titles.skin);
  await takeBack(store, id, derive);
  expect(await everything(store)).toEqual(before);
});

test('a no to one place says nothing about another place of the same paper', async () => {
  const store = await aStore();
  const { mixed } = await saveLinGuos(store);
  const paper = await paperTitled(store, titles.skin);
  await say(store, { kind: 'byline', author: mixed, paper, name: 'L. Guo', position: 7, verdict: 'different' });
  expect(await titlesOf(store, mixed)).toContain(titles.skin);
});

test('a paper moved to another author counts as theirs, at its place', async () => {
  const store = await aStore();
  const { mixed, other } = await saveLinGuos(store);
  const paper = await paperTitled(store, titles.skin);
  const profiles = (await store.authors.get(mixed))?.profiles;
  await say(store, { kind: 'move', paper, from: mixed, to: other, position: 1 });
  expect((await store.authors.get(other))?.papers).toContainEqual({ paper, position: 1 });
  expect(await titlesOf(store, mixed)).not.toContain(titles.skin);
  expect((await store.papers.get(paper))?.authors).toEqual([other]);
  expect((await store.authors.get(mixed))?.profiles).toEqual(profiles);
});

test('a paper moved to nobody known makes a new person, part of the one it was taken from', async () => {
  const store = await aStore();
  const { mixed } = await saveLinGuos(store);
  const before = await everything(store);
  const paper = await paperTitled(store, titles.skin);
  const id = await say(store, { kind: 'move', paper, from: mixed, to: null, position: null });
  const { to } = await decisionOf(store, id, 'move');
  const made = await store.authors.get(to);
  expect(made).toMatchObject({ partOf: mixed, papers: [{ paper, position: 1 }] });
  expect(made?.profiles).toMatchObject([{ name: 'Lin Guo', source: { label: 'Part of A test' }, claims: [] }]);
  await takeBack(store, id, derive);
  expect(await everything(store)).toEqual(before);
});

test('a second paper moved to such a person keeps them when the first is taken back', async () => {
  const store = await aStore();
  const { mixed } = await saveLinGuos(store);
  const [skin, cells] = [await paperTitled(store, titles.skin), await paperTitled(store, titles.cells)];
  const first = await say(store, { kind: 'move', paper: skin, from: mixed, to: null, position: null });
  const { to } = await decisionOf(store, first, 'move');
  await say(store, { kind: 'move', paper: cells, from: mixed, to, position: 2 });
  expect(await titlesOf(store, to)).toEqual([titles.skin, titles.cells]);
  await takeBack(store, first, derive);
  expect(await titlesOf(store, to)).toEqual([titles.cells]);
  expect(await titlesOf(store, mixed)).toContain(titles.skin);
});

test('a split makes a person of each group, and the author keeps numbers without papers', async () => {
  const store = await aStore();
  const { mixed } = await saveLinGuos(store);
  const before = await everything(store);
  const { id, parts } = await split(store, mixed, [titles.light, titles.laws], [titles.skin, titles.cells]);
  expect(await Promise.all(parts.map((part) => titlesOf(store, part)))).toEqual([
    [titles.light, titles.laws],
    [titles.skin, titles.cells],
  ]);
  const parent = await store.authors.get(mixed);
  expect(parent?.papers).toEqual([]);
  expect(parent?.profiles[0]?.claims).toHaveLength(2);
  expect((await store.authors.get(parts[0] ?? 0))?.profiles[0]?.papers).toMatchObject([
    { position: 2 },
    { position: null },
  ]);
  await takeBack(store, id, derive);
  expect(await everything(store)).toEqual(before);
});

test('who was split off and from whom is known both ways, and decisions remember everybody by name', async () => {
  const store = await aStore();
  const { mixed } = await saveLinGuos(store);
  const { id, parts } = await split(store, mixed, [titles.light], [titles.skin]);
  const { authors } = await loadAuthors(store, [mixed]);
  expect((await loadKin(store, authors)).map((author) => author.id).toSorted()).toEqual(parts.toSorted());
  const part = await loadAuthors(store, parts.slice(0, 1));
  expect((await loadKin(store, part.authors)).map((author) => author.id)).toEqual([mixed]);
  const anchors = (await store.decisions.get(id))?.authors ?? [];
  expect(anchors.map(({ name, paperKeys }) => [name, paperKeys.length > 0])).toEqual([
    ['Lin Guo', true],
    ['Lin Guo', false],
    ['Lin Guo', false],
  ]);
});

test('a second split replaces the first, and a part that keeps its papers stays who it is', async () => {
  const store = await aStore();
  const { mixed } = await saveLinGuos(store);
  const first = await split(store, mixed, [titles.light, titles.laws], [titles.skin, titles.cells]);
  const second = await split(store, mixed, [titles.laws, titles.light], [titles.skin], [titles.cells]);
  expect(second.id).toBe(first.id);
  expect(second.parts[0]).toBe(first.parts[0]);
  expect(await store.authors.get(first.parts[1] ?? 0)).toBeUndefined();
  expect(await titlesOf(store, second.parts[2] ?? 0)).toEqual([titles.cells]);
});

test('splitting what is left keeps the parts that were split off before', async () => {
  const store = await aStore();
  const { mixed } = await saveLinGuos(store);
  const first = await split(store, mixed, [titles.skin]);
  const second = await split(store, mixed, [titles.light], [titles.cells]);
  expect(second.parts).toContain(first.parts[0]);
  expect(await titlesOf(store, mixed)).toEqual([titles.laws]);
});

test('all papers in one group is no split', async () => {
  const store = await aStore();
  const { other } = await saveLinGuos(store);
  const paper = await paperTitled(store, titles.graphs);
  expect(await correct(store, { kind: 'split', author: other, groups: [[paper]] }, at, derive)).toBeNull();
});

test('merged authors are one row, and part again with what each had', async () => {
  const store = await aStore();
  const { mixed, other } = await saveLinGuos(store);
  await followAuthor(store, other, true);
  const before = await everything(store);
  const id = await say(store, { kind: 'merge', author: mixed, other });
  expect(await store.authors.get(other)).toBeUndefined();
  const kept = await store.authors.get(mixed);
  expect(kept?.profiles.map(({ mergedFrom }) => mergedFrom)).toEqual([undefined, other]);
  expect(kept?.followed).toBe(true);
  expect(await titlesOf(store, mixed)).toContain(titles.graphs);
  expect((await store.papers.get(await paperTitled(store, titles.graphs)))?.authors).toContain(mixed);
  await takeBack(store, id, derive);
  expect(await everything(store)).toEqual(before);
});

test('of two merges in a row either can be taken back, and the other stays', async () => {
  for (const takenBack of [0, 1]) {
    const store = await aStore();
    const { mixed, other, ada } = await saveLinGuos(store);
    const ids = [
      await say(store, { kind: 'merge', author: other, other: mixed }),
      await say(store, { kind: 'merge', author: ada, other }),
    ];
    expect((await store.authors.toArray()).map(({ id }) => id)).toEqual([ada]);
    await takeBack(store, ids[takenBack] ?? '', derive);
    const rows = (await store.authors.toArray()).map(({ id, profiles }) => [id, profiles.length]);
    const expected =
      takenBack === 0
        ? [
            [mixed, 1],
            [ada, 2],
          ]
        : [
            [other, 2],
            [ada, 1],
          ];
    expect(new Map(rows as [number, number][])).toEqual(new Map(expected as [number, number][]));
  }
});

test('a part merged back is its parent’s again, until that is taken back', async () => {
  const store = await aStore();
  const { mixed } = await saveLinGuos(store);
  const { parts } = await split(store, mixed, [titles.skin, titles.cells]);
  const [part = 0] = parts;
  const splitApart = await everything(store);
  const id = await say(store, { kind: 'merge', author: mixed, other: part });
  expect((await titlesOf(store, mixed)).toSorted()).toEqual(
    [titles.light, titles.laws, titles.skin, titles.cells].toSorted(),
  );
  expect(await store.authors.get(part)).toBeUndefined();
  await takeBack(store, id, derive);
  expect(await everything(store)).toEqual(splitApart);
});

test('a new split overrules that a part was merged back', async () => {
  const store = await aStore();
  const { mixed } = await saveLinGuos(store);
  const { parts } = await split(store, mixed, [titles.skin]);
  const merge = await say(store, { kind: 'merge', author: mixed, other: parts[0] ?? 0 });
  const again = await split(store, mixed, [titles.skin]);
  expect(await store.decisions.get(merge)).toBeUndefined();
  expect(await titlesOf(store, again.parts[0] ?? 0)).toEqual([titles.skin]);
});

test('the parts of an author who is merged hang off the row that stays', async () => {
  const store = await aStore();
  const { mixed, other } = await saveLinGuos(store);
  const { parts } = await split(store, mixed, [titles.skin]);
  await say(store, { kind: 'merge', author: other, other: mixed });
  expect((await store.authors.get(parts[0] ?? 0))?.partOf).toBe(other);
  expect(await titlesOf(store, other)).not.toContain(titles.skin);
});

test('a part that became one with somebody loses only what was split off', async () => {
  const store = await aStore();
  const { mixed, other } = await saveLinGuos(store);
  const { id, parts } = await split(store, mixed, [titles.skin]);
  const [part = 0] = parts;
  await say(store, { kind: 'merge', author: other, other: part });
  expect((await titlesOf(store, other)).toSorted()).toEqual([titles.graphs, titles.skin].toSorted());
  await takeBack(store, id, derive);
  expect(await titlesOf(store, other)).toEqual([titles.graphs]);
  expect(await titlesOf(store, mixed)).toContain(titles.skin);
});

test('the latest word wins: a yes after a move, a move after a yes, a yes to the parent after a split', async () => {
  const store = await aStore();
  const { mixed, other } = await saveLinGuos(store);
  const paper = await paperTitled(store, titles.skin);
  const yes = { kind: 'byline', paper, name: 'Lin Guo', position: 1, verdict: 'same' } as const;
  const move = await say(store, { kind: 'move', paper, from: mixed, to: other, position: 1 });
  await say(store, { ...yes, author: mixed });
  expect(await store.decisions.get(move)).toBeUndefined();
  expect((await store.papers.get(paper))?.authors).toEqual([mixed]);
  await say(store, { kind: 'move', paper, from: mixed, to: other, position: 1 });
  expect(await store.decisions.count()).toBe(1);
  expect((await store.papers.get(paper))?.authors).toEqual([other]);
  await say(store, { kind: 'move', paper, from: other, to: mixed, position: 1 });
  expect(await store.decisions.count()).toBe(1);
  const { parts } = await split(store, mixed, [titles.skin, titles.cells]);
  const whole = await say(store, { ...yes, author: mixed });
  expect((await store.papers.get(paper))?.authors).toEqual([mixed]);
  expect(await titlesOf(store, parts[0] ?? 0)).toEqual([titles.cells]);
  await takeBack(store, whole, derive);
  expect(await titlesOf(store, parts[0] ?? 0)).toEqual([titles.skin, titles.cells]);
});

test('a yes to somebody at the place of somebody else takes that one’s yes', async () => {
  const store = await aStore();
  const { mixed, other } = await saveLinGuos(store);
  const paper = await paperTitled(store, titles.graphs);
  const yes = { kind: 'byline', paper, name: 'Lin Guo', position: 1, verdict: 'same' } as const;
  const first = await say(store, { ...yes, author: mixed });
  await say(store, { ...yes, author: other });
  expect(await store.decisions.get(first)).toBeUndefined();
  expect(await titlesOf(store, mixed)).not.toContain(titles.graphs);
});

test('nothing is done for somebody or something that is not there', async () => {
  const store = await aStore();
  const { mixed } = await saveLinGuos(store);
  const before = await everything(store);
  const wishes: Wish[] = [
    { kind: 'merge', author: mixed, other: 42 },
    { kind: 'merge', author: mixed, other: mixed },
    { kind: 'move', paper: 42, from: mixed, to: null, position: null },
    { kind: 'split', author: 42, groups: [[1], [2]] },
    { kind: 'byline', author: mixed, paper: 42, name: 'Lin Guo', position: 1, verdict: 'same' },
  ];
  for (const wish of wishes) expect(await correct(store, wish, at, derive)).toBeNull();
  await takeBack(store, 'no such thing', derive);
  expect(await everything(store)).toEqual(before);
});

test('erasing an author takes their parts and the decisions about them; erasing a part gives its papers back', async () => {
  const store = await aStore();
  const { mixed, other } = await saveLinGuos(store);
  const { parts } = await split(store, mixed, [titles.skin], [titles.cells]);
  await eraseAuthor(store, parts[0] ?? 0, at, derive);
  expect(await titlesOf(store, mixed)).toContain(titles.skin);
  expect(await titlesOf(store, parts[1] ?? 0)).toEqual([titles.cells]);
  await eraseAuthor(store, mixed, at, derive);
  expect((await store.authors.toArray()).map(({ id }) => id).toSorted()).toContain(other);
  expect(await store.authors.count()).toBe(2);
  expect(await store.decisions.count()).toBe(0);
  expect((await store.papers.toArray()).map(({ records }) => records[0]?.title)).toEqual([titles.graphs]);
});
