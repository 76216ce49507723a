import { expect, test } from 'vitest';
import type { Correction } from '../../../lib/messages.ts';
import type { PaperReading } from '../../../lib/model/page-reading.ts';
import { acceptSplit, correct, mergeAuthors, movePaper, takeBack } from '../../../lib/resolve/correct.ts';
import { resolvePage } from '../../../lib/resolve/resolve-page.ts';
import type { Store } from '../../../lib/store/db.ts';
import { aPage, aPaperReading } from '../support/builders.ts';
import { paperTitled, saveLinGuos, titles, titlesOf } from '../support/people.ts';
import { aStore, everything } from '../support/store.ts';

const at = '2026-11-20T00:00:00Z';
const noSplit = () => ({ groups: [] });
const unknown = aPaperReading('2511.00001', 'Nobody has listed this one', ['Q. Wu', 'Lin Guo']);
const skin = aPaperReading('2104.00003', titles.skin, ['Lin Guo', 'Q. Wu']);
const say = (store: Store, correction: Correction) => correct(store, correction, at, noSplit);

async function whoWrote(store: Store, paper: PaperReading) {
  const { matches } = await resolvePage(store, aPage(paper));
  return (matches[0] ?? []).map(({ outcome, author, runnerUp }) => ({
    outcome,
    author: author?.id ?? null,
    runnerUp: runnerUp?.author.id ?? null,
  }));
}

const nobody = { outcome: 'none', author: null, runnerUp: null };

test('a yes on a paper that the store does not know keeps the paper, and taking it back lets it go', async () => {
  const store = await aStore();
  const { mixed, other } = await saveLinGuos(store);
  const before = await everything(store);
  const made = await say(store, { kind: 'byline', paper: unknown, position: 2, authorId: mixed, verdict: 'same' });
  expect(await whoWrote(store, unknown)).toEqual([nobody, { outcome: 'confirmed', author: mixed, runnerUp: other }]);
  expect(await titlesOf(store, mixed)).toContain(unknown.title);
  await takeBack(store, made?.id ?? '');
  expect(await everything(store)).toEqual(before);
});

test('a paper said not to be theirs is nobody’s, whoever lists it', async () => {
  const store = await aStore();
  const { mixed, other } = await saveLinGuos(store);
  await say(store, { kind: 'byline', paper: skin, position: 1, authorId: mixed, verdict: 'different' });
  expect(await whoWrote(store, skin)).toEqual([{ outcome: 'possible', author: other, runnerUp: null }, nobody]);
});

test('a paper moved on its page is confirmed for the one it was moved to', async () => {
  const store = await aStore();
  const { mixed, other } = await saveLinGuos(store);
  await say(store, { kind: 'move', paper: skin, position: 1, authorId: mixed, to: other });
  expect(await whoWrote(store, skin)).toEqual([{ outcome: 'confirmed', author: other, runnerUp: null }, nobody]);
});

test('on the paper of a part the parent is no rival', async () => {
  const store = await aStore();
  const { mixed } = await saveLinGuos(store);
  const groups = [[await paperTitled(store, titles.skin), await paperTitled(store, titles.cells)]];
  await acceptSplit(store, mixed, groups, at);
  const [first] = await whoWrote(store, skin);
  const part = (await store.authors.toArray()).find(({ partOf }) => partOf === mixed);
  expect(first).toMatchObject({ outcome: 'confirmed', author: part?.id });
  expect(first?.runnerUp).not.toBe(mixed);
});

test('a split by message accepts every group of the proposal, and none where there is but one', async () => {
  const store = await aStore();
  const { mixed } = await saveLinGuos(store);
  const correction: Correction = { kind: 'split', authorId: mixed };
  expect(
    await correct(store, correction, at, ({ papers }) => ({ groups: [{ papers: papers.map(({ paper }) => paper) }] })),
  ).toBeNull();
  expect(await correct(store, { ...correction, authorId: 42 }, at, noSplit)).toBeNull();
  const made = await correct(store, correction, at, ({ papers }) => ({
    groups: papers.map(({ paper }) => ({ papers: [paper] })),
  }));
  expect(made?.id).toBe(`split|${mixed}`);
  expect((await store.authors.toArray()).filter(({ partOf }) => partOf === mixed)).toHaveLength(4);
});

test('in the library a paper is moved from the place it has, and authors are merged', async () => {
  const store = await aStore();
  const { mixed, other } = await saveLinGuos(store);
  const paperId = await paperTitled(store, titles.light);
  await movePaper(store, { paperId, from: mixed, to: other }, at);
  expect((await store.authors.get(other))?.papers).toContainEqual({ paper: paperId, position: 2 });
  await mergeAuthors(store, other, mixed, at);
  expect((await titlesOf(store, other)).toSorted()).toEqual(Object.values(titles).toSorted());
});

test('a merge by message makes two authors one for every page', async () => {
  const store = await aStore();
  const { mixed, other } = await saveLinGuos(store);
  await say(store, { kind: 'merge', authorId: mixed, otherId: other });
  const graphs = aPaperReading('2401.00005', titles.graphs, ['Lin Guo', 'Ada Byron']);
  expect((await whoWrote(store, graphs))[0]).toMatchObject({ outcome: 'confirmed', author: mixed });
});

test('nothing is kept for a place, a person or a move that is not there', async () => {
  const store = await aStore();
  const { mixed } = await saveLinGuos(store);
  const before = await everything(store);
  const question = { paper: unknown, position: 2, authorId: mixed };
  expect(await say(store, { ...question, kind: 'byline', verdict: 'same', position: 9 })).toBeNull();
  expect(await say(store, { ...question, kind: 'byline', verdict: 'same', authorId: 42 })).toBeNull();
  expect(await say(store, { ...question, kind: 'move', to: mixed })).toBeNull();
  expect(await say(store, { ...question, kind: 'move', to: 42 })).toBeNull();
  expect(await everything(store)).toEqual(before);
});
