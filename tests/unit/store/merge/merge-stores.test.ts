import { expect, test } from 'vitest';
import { paperRecordSchema } from '../../../../lib/model/paper.ts';
import { mergeRecords } from '../../../../lib/papers/merge-records.ts';
import { derive } from '../../../../lib/resolve/derive.ts';
import { eraseAuthor, followAuthor } from '../../../../lib/store/authors.ts';
import { correct, takeBack } from '../../../../lib/store/corrections/index.ts';
import type { Store } from '../../../../lib/store/db.ts';
import { findPapers } from '../../../../lib/store/find-papers.ts';
import { mergeStores, previewMerge } from '../../../../lib/store/merge/merge-stores.ts';
import { editReading, removeReading, savePaper } from '../../../../lib/store/reading-list.ts';
import { undoImport } from '../../../../lib/store/undo-import.ts';
import { aProfile } from '../../support/builders.ts';
import { aStore, everything, save } from '../../support/store.ts';

const at = (hour: number) => `2026-11-10T${String(hour).padStart(2, '0')}:00:00.000Z`;
const now = at(23);

function recordOf(arxivId: string, title: string) {
  const source = {
    format: 'arxiv-page',
    label: 'arxiv.org',
    url: `https://arxiv.org/abs/${arxivId}`,
    observedAt: at(0),
  };
  return paperRecordSchema.parse({ source, title, arxivId, version: 1, bylines: ['Cleo Dunn'], categories: ['cs.LG'] });
}

const [fusion, skin, trees] = [
  recordOf('2501.00001', 'Fusion by invented laws'),
  recordOf('2501.00002', 'Skin and how it ages'),
  recordOf('2501.00003', 'Trees of many kinds'),
];

const put = (store: Store, record: typeof fusion, hour: number) =>
  savePaper(store, record, { savedAt: at(hour), snapshot: [] }, derive);

/** The list as somebody sees it, told by titles: ids are each machine's own. */
async function listOf(store: Store) {
  const entries = await store.reading.toArray();
  const papers = await store.papers.bulkGet(entries.map(({ paper }) => paper));
  const lines = entries.map(({ paper: _, changed: __, ...entry }, index) => ({
    title: papers[index] && mergeRecords(papers[index]).title,
    ...entry,
  }));
  return lines.toSorted((a, b) => String(a.title).localeCompare(String(b.title)));
}

/** Everybody as they are known, told by names and titles. */
async function peopleOf(store: Store) {
  const papers = new Map((await store.papers.toArray()).map((paper) => [paper.id, mergeRecords(paper).title]));
  const authors = await store.authors.toArray();
  return authors
    .map(({ profiles, papers: own, followed }) => ({
      names: profiles.map(({ name }) => name).toSorted(),
      papers: own.map(({ paper }) => papers.get(paper)).toSorted(),
      followed,
    }))
    .toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

/** Two machines: each reads what the other has, in this order or the other. */
async function exchange(a: Store, b: Store) {
  await mergeStores(a, b, derive, now);
  await mergeStores(b, a, derive, now);
  expect(await listOf(a)).toEqual(await listOf(b));
  expect(await peopleOf(a)).toEqual(await peopleOf(b));
  const before = await everything(a);
  const report = await mergeStores(a, b, derive, now);
  expect(await everything(a)).toEqual(before);
  expect(
    Object.values(report)
      .flat()
      .filter((count) => count !== 0),
  ).toEqual([]);
}

test('two machines with different papers have both, and the same paper saved twice is one', async () => {
  const [a, b] = [await aStore(), await aStore()];
  await put(a, fusion, 1);
  await put(a, skin, 2);
  await put(b, skin, 3);
  await put(b, trees, 4);
  await exchange(a, b);
  expect((await listOf(a)).map(({ title }) => title)).toEqual([fusion.title, skin.title, trees.title]);
  expect(await b.papers.count()).toBe(3);
  // Found by their ids, in both.
  for (const store of [a, b])
    expect((await findPapers(store, [fusion, skin, trees])).every((paper) => paper)).toBe(true);
});

test('different parts of one entry, edited on two machines, are both as edited', async () => {
  const [a, b] = [await aStore(), await aStore()];
  const paper = await put(a, fusion, 1);
  await mergeStores(b, a, derive, now);
  await editReading(a, [paper], { status: 'reading', addTags: ['ml'], note: 'mine' }, at(2));
  await editReading(b, [paper], { priority: 'high', addTags: ['vision'], note: 'theirs' }, at(3));
  const preview = await previewMerge(a, b, derive, now);
  expect(preview).toMatchObject({
    entriesChanged: 1,
    notesJoined: 1,
    examples: [{ title: fusion.title, what: 'changes' }],
  });
  await exchange(a, b);
  expect(await listOf(b)).toMatchObject([
    { status: 'reading', priority: 'high', tags: ['ml', 'vision'], note: 'mine\n\n---\n\ntheirs' },
  ]);
});

test('deleted here and edited there: deleted, with the edit; the preview says so and changes nothing', async () => {
  const [a, b] = [await aStore(), await aStore()];
  const paper = await put(a, fusion, 1);
  await mergeStores(b, a, derive, now);
  await removeReading(a, [paper], at(2));
  await editReading(b, [paper], { note: 'Important!' }, at(3));
  const before = await everything(b);
  expect(await previewMerge(b, a, derive, now)).toMatchObject({ keptDeleted: 1, entriesRemoved: 0 });
  expect(await everything(b)).toEqual(before);
  await exchange(a, b);
  expect(await listOf(a)).toMatchObject([{ removedAt: at(2), note: 'Important!' }]);
});

test('deleted here, untouched there: deleted in both, whoever merges first', async () => {
  for (const isFirst of [true, false]) {
    const [a, b] = [await aStore(), await aStore()];
    const paper = await put(a, fusion, 1);
    await mergeStores(b, a, derive, now);
    await removeReading(a, [paper], at(2));
    if (isFirst) expect(await mergeStores(b, a, derive, now)).toMatchObject({ entriesRemoved: 1 });
    await exchange(a, b);
    expect(await listOf(b)).toMatchObject([{ removedAt: at(2) }]);
  }
});

const ada = () =>
  aProfile('Ada Byron', [
    { title: 'Graphs of several kinds', names: ['Ada Byron', 'Cleo Dunn'], arxivId: '2401.00001' },
    { title: 'Leaves that fall too early', names: ['Ada Byron', 'Bo Zhou'], arxivId: '2401.00002' },
  ]);
const emmy = () =>
  aProfile('Emmy Noether', [{ title: 'Rings and what they hold', names: ['Emmy Noether'], arxivId: '2401.00003' }]);

test('authors are joined with their profiles and corrections; the same person imported twice is one', async () => {
  const [a, b] = [await aStore(), await aStore()];
  await save(a, ada());
  await save(b, { ...ada(), claims: [], source: { format: 'other', label: 'Elsewhere', observedAt: at(5) } }, emmy());
  const [author] = await a.authors.toArray();
  const wrong = author?.papers[1]?.paper ?? 0;
  await correct(a, { kind: 'move', paper: wrong, from: author?.id ?? 0, to: null, position: 1 }, at(6), derive);
  await followAuthor(b, (await b.authors.toArray()).find(({ sortName }) => /emmy/i.test(sortName))?.id ?? 0, true);
  expect(await previewMerge(a, b, derive, now)).toMatchObject({ authorsAdded: 1, authorsChanged: 1 });
  await exchange(a, b);
  expect((await peopleOf(b)).map(({ names, papers, followed }) => [names, papers, followed])).toEqual([
    [['Ada Byron', 'Ada Byron'], ['Graphs of several kinds'], false],
    // The new person the paper was moved to, who hangs off the first.
    [['Ada Byron'], ['Leaves that fall too early'], false],
    [['Emmy Noether'], ['Rings and what they hold'], true],
  ]);
});

test('an import taken back, an author erased and a correction taken back do not return', async () => {
  const [a, b] = [await aStore(), await aStore()];
  const made = await save(a, ada());
  await save(a, emmy());
  const noether = (await a.authors.toArray()).find(({ sortName }) => /emmy/i.test(sortName));
  const byron = (await a.authors.toArray()).find(({ id }) => id !== noether?.id);
  const said = await correct(
    a,
    { kind: 'move', paper: byron?.papers[0]?.paper ?? 0, from: byron?.id ?? 0, to: null, position: 1 },
    at(6),
    derive,
  );
  await mergeStores(b, a, derive, now);
  expect(await peopleOf(b)).toEqual(await peopleOf(a));
  await takeBack(b, said?.id ?? '', derive);
  expect(await mergeStores(a, b, derive, now)).toMatchObject({ decisionsGone: 1 });
  expect(await a.decisions.count()).toBe(0);
  await undoImport(b, made.id, derive);
  await eraseAuthor(a, noether?.id ?? 0, at(20), derive);
  await exchange(a, b);
  expect(await peopleOf(a)).toEqual([]);
  expect(await a.papers.count()).toBe(0);
  expect(await a.imports.get(made.id)).toBeUndefined();
});

test('a correction comes along and goes again where nothing else is new', async () => {
  const [a, b] = [await aStore(), await aStore()];
  await save(a, ada());
  await save(a, emmy());
  await mergeStores(b, a, derive, now);
  const before = await everything(b);
  const [author = 0, other = 0] = (await a.authors.toArray()).map(({ id }) => id);
  const said = await correct(a, { kind: 'merge', author, other }, at(6), derive);
  expect(await mergeStores(b, a, derive, now)).toMatchObject({ decisionsAdded: 1 });
  expect((await peopleOf(b)).map(({ names }) => names)).toEqual([['Ada Byron', 'Emmy Noether']]);
  expect(await peopleOf(b)).toEqual(await peopleOf(a));
  await takeBack(a, said?.id ?? '', derive);
  expect(await mergeStores(b, a, derive, now)).toMatchObject({ decisionsGone: 1 });
  expect(await everything(b)).toEqual(before);
});

test('an import of one machine can be taken back on the other', async () => {
  const [a, b] = [await aStore(), await aStore()];
  const made = await save(a, ada());
  await mergeStores(b, a, derive, now);
  expect(await b.imports.get(made.id)).toMatchObject({ state: 'done' });
  await undoImport(b, made.id, derive);
  expect(await b.authors.count()).toBe(0);
  await exchange(a, b);
  expect(await a.authors.count()).toBe(0);
});

test('a merge that fails on the way changes nothing', async () => {
  const [a, b] = [await aStore(), await aStore()];
  await put(a, fusion, 1);
  await put(b, skin, 2);
  await save(b, ada());
  const before = await everything(a);
  const broken = {
    ...derive,
    author: () => {
      throw new Error('broken');
    },
  };
  await expect(mergeStores(a, b, broken, now)).rejects.toThrow('broken');
  expect(await everything(a)).toEqual(before);
});
