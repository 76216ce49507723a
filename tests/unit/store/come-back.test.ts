import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Import } from '../../../lib/model/import.ts';
import { paperRecordSchema } from '../../../lib/model/paper.ts';
import { derive } from '../../../lib/resolve/derive.ts';
import { correct, takeBack } from '../../../lib/store/corrections/index.ts';
import type { Wish } from '../../../lib/store/corrections/types.ts';
import type { Store } from '../../../lib/store/db.ts';
import { learnRecords } from '../../../lib/store/learn-records.ts';
import { undoImport } from '../../../lib/store/undo-import.ts';
import {
  authorNamed,
  mixedProfile,
  otherProfiles,
  paperTitled,
  saveLinGuos,
  titles,
  titlesOf,
} from '../support/people.ts';
import { aStore, everything, importOf, save } from '../support/store.ts';
import { anyWish, wishIn } from '../support/wishes.ts';

const at = '2026-11-20T00:00:00Z';

async function say(store: Store, wish: Wish): Promise<string> {
  const made = await correct(store, wish, at, derive);
  if (!made) throw new Error('Nothing to do.');
  return made.id;
}

/** Every row, with one import's id as another's, to compare what came in twice. */
async function asImport(store: Store, id: number, as: number): Promise<unknown> {
  const { imports, importChunks: _, ...rows } = await everything(store);
  const known = (imports as Import[]).filter((one) => one.id !== id);
  return JSON.parse(JSON.stringify({ ...rows, imports: known }).replaceAll(String(id), String(as)));
}

test('what the reader corrected is so again when the profile is imported anew', async () => {
  const store = await aStore();
  const { mixed, other } = await saveLinGuos(store);
  const first = await importOf(store, mixed);
  const [light, skin, cells] = await Promise.all(
    [titles.light, titles.skin, titles.cells].map((title) => paperTitled(store, title)),
  );
  if (!light || !skin || !cells) throw new Error('The people are not there.');
  await say(store, { kind: 'split', author: mixed, groups: [[skin], [cells]] });
  await say(store, { kind: 'move', paper: light, from: mixed, to: null, position: 2 });
  const laws = await paperTitled(store, titles.laws);
  await say(store, { kind: 'byline', author: mixed, paper: laws, name: 'Lin Guo', position: 4, verdict: 'different' });
  await say(store, { kind: 'merge', author: other, other: mixed });
  const before = await asImport(store, first.id, 1);
  const decisions = await store.decisions.toArray();
  await undoImport(store, first.id, derive);
  expect((await store.authors.toArray()).map(({ id }) => id)).not.toContain(mixed);
  expect(await store.authors.count()).toBe(2);
  expect(await store.papers.count()).toBe(1);
  expect(await store.decisions.toArray()).toEqual(decisions);
  const again = await save(store, mixedProfile);
  expect(await asImport(store, again.id, 1)).toEqual(before);
});

test('the same when the one whose row stays was taken away', async () => {
  const store = await aStore();
  const { mixed, other } = await saveLinGuos(store);
  const second = await importOf(store, other);
  await say(store, { kind: 'merge', author: other, other: mixed });
  await undoImport(store, second.id, derive);
  expect((await store.authors.toArray()).map(({ id, profiles }) => [id, profiles.length])).toEqual([[mixed, 1]]);
  await save(store, ...otherProfiles);
  expect(await titlesOf(store, other)).toEqual([titles.graphs, titles.light, titles.laws, titles.skin, titles.cells]);
});

test('the same profile twice is two profiles of the same person, whoever they were merged into', async () => {
  const store = await aStore();
  const { mixed, other } = await saveLinGuos(store);
  const id = await say(store, { kind: 'merge', author: other, other: mixed });
  await save(store, mixedProfile);
  expect((await store.authors.get(other))?.profiles.map(({ mergedFrom }) => mergedFrom)).toEqual([
    undefined,
    mixed,
    mixed,
  ]);
  await takeBack(store, id, derive);
  expect((await store.authors.get(mixed))?.profiles).toHaveLength(2);
});

test('a profile imported again goes to the author, not to a part of theirs', async () => {
  const store = await aStore();
  const { mixed } = await saveLinGuos(store);
  await say(store, { kind: 'split', author: mixed, groups: [[await paperTitled(store, titles.skin)]] });
  await save(store, mixedProfile);
  expect((await authorNamed(store, 'Lin Guo')).profiles).toHaveLength(2);
  expect((await store.authors.get(mixed))?.profiles).toHaveLength(2);
  expect(await titlesOf(store, mixed)).not.toContain(titles.skin);
});

test('an undone import takes a paper that only pages speak of, unless a decision names it', async () => {
  const store = await aStore();
  const made = await save(store, mixedProfile);
  const [author = 0] = made.authorIds;
  const ids = [await paperTitled(store, titles.light), await paperTitled(store, titles.cells)];
  for (const [index, title] of [titles.light, titles.cells].entries()) {
    const paper = await store.papers.get(ids[index] ?? 0);
    const record = paperRecordSchema.parse({
      source: { format: 'arxiv-page', label: 'arxiv.org', observedAt: at },
      title,
      arxivId: index === 0 ? '2309.00001' : '2104.00004',
      bylines: ['Xu Wang', 'Lin Guo'],
    });
    if (paper) await learnRecords(store, [{ paper, record }], derive);
  }
  const no = { kind: 'byline', author, name: 'Lin Guo', position: 2, verdict: 'different' } as const;
  await say(store, { ...no, paper: ids[0] ?? 0 });
  await undoImport(store, made.id, derive);
  expect((await store.papers.toArray()).map(({ id }) => id)).toEqual([ids[0]]);
});

/** Who has which papers where, and out of which profiles: what is the same whatever ids unnamed papers have. */
async function whoHasWhat(store: Store) {
  const papers = new Map((await store.papers.toArray()).map((paper) => [paper.id, paper.records[0]?.title]));
  return (await store.authors.toArray()).map(({ id, partOf, papers: own, profiles }) => ({
    id,
    partOf,
    papers: own.map(({ paper, position }) => `${papers.get(paper)} ${position}`),
    profiles: profiles.map(({ source, mergedFrom }) => [source.label, mergedFrom]),
  }));
}

test('whatever was corrected, an import that is undone and repeated leads to the same people', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyWish, { minLength: 1, maxLength: 8 }), async (wishes) => {
      const store = await aStore();
      const { mixed } = await saveLinGuos(store);
      for (const drawn of wishes) await correct(store, await wishIn(store, drawn), at, derive);
      // Somebody whom no decision names comes back as somebody new.
      fc.pre((await store.decisions.toArray()).some((decision) => decision.authors.some(({ id }) => id === mixed)));
      const made = await importOf(store, mixed);
      const before = await whoHasWhat(store);
      await undoImport(store, made.id, derive);
      await save(store, mixedProfile);
      expect(await whoHasWhat(store)).toEqual(before);
      store.close();
    }),
    { numRuns: 40 },
  );
}, 120_000);
