import { expect, test } from 'vitest';
import { comparisonSchema } from '../../../lib/model/comparison.ts';
import { derive } from '../../../lib/resolve/derive.ts';
import { eraseAuthor } from '../../../lib/store/authors.ts';
import {
  changeComparison,
  listComparisons,
  noteSeen,
  removeComparison,
  restoreComparison,
  saveComparison,
} from '../../../lib/store/comparisons.ts';
import { correct, takeBack } from '../../../lib/store/corrections/index.ts';
import { saveLinGuos } from '../support/people.ts';
import { aStore } from '../support/store.ts';

const at = (minute: number) => `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000Z`;
const cell = (author: number) => ({ row: 'h', label: 'h-index', author, text: '3' });

async function aLibrary() {
  const store = await aStore();
  return { store, ...(await saveLinGuos(store)) };
}

test('what is kept is listed newest first, and every row is one', async () => {
  const { store, mixed, other, ada } = await aLibrary();
  await saveComparison(store, { name: ' Panel ', authors: [mixed, other] }, at(1));
  const seen = { at: at(2), cells: [cell(ada)], joint: [{ a: ada, b: mixed, papers: 1 }] };
  await saveComparison(store, { name: 'x'.repeat(300), authors: [ada, mixed], seen }, at(2));
  expect((await listComparisons(store)).map(({ name, authors, savedAt }) => [name.length, authors, savedAt])).toEqual([
    [200, [ada, mixed], at(2)],
    [5, [mixed, other], at(1)],
  ]);
  for (const row of await store.comparisons.toArray()) expect(comparisonSchema.parse(row)).toEqual(row);
});

test('a change is later than what it replaces; no name is no change, nor is what it said already', async () => {
  const { store, mixed, other, ada } = await aLibrary();
  const id = await saveComparison(store, { name: 'Panel', authors: [mixed, other] }, at(20));
  await changeComparison(store, id, { name: ' Board ' }, at(5));
  await changeComparison(store, id, { authors: [mixed, ada] }, at(5));
  const changed = { name: 'Board', authors: [mixed, ada], savedAt: at(20), at: '2026-11-24T10:20:00.002Z' };
  expect(await store.comparisons.get(id)).toMatchObject(changed);
  await changeComparison(store, id, { name: '  ' }, at(30));
  await changeComparison(store, id, { name: 'Board', authors: [mixed, ada] }, at(30));
  expect(await store.comparisons.get(id)).toMatchObject(changed);
});

test('what it said when it was opened is no edit', async () => {
  const { store, mixed, other } = await aLibrary();
  const id = await saveComparison(store, { name: 'Panel', authors: [mixed, other] }, at(1));
  await noteSeen(store, id, { at: at(9), cells: [], joint: [] });
  expect(await store.comparisons.get(id)).toMatchObject({ at: at(1), keptAt: at(1), seen: { at: at(9) } });
});

test('a deleted one is not listed, keeps its row, and comes back as it was', async () => {
  const { store, mixed, other } = await aLibrary();
  const id = await saveComparison(store, { name: 'Panel', authors: [mixed, other] }, at(1));
  const before = await listComparisons(store);
  await removeComparison(store, id, at(2));
  expect(await listComparisons(store)).toEqual([]);
  expect(await store.comparisons.get(id)).toMatchObject({ removedAt: at(2), keptAt: at(2), at: at(1) });
  await removeComparison(store, id, at(5));
  expect(await store.comparisons.get(id)).toMatchObject({ removedAt: at(2), keptAt: at(2) });
  await restoreComparison(store, id, at(3));
  await restoreComparison(store, id, at(9));
  expect(await listComparisons(store)).toEqual(before.map((row) => ({ ...row, keptAt: at(3) })));
});

test('two who become one are named once, and apart again both', async () => {
  const { store, mixed, other, ada } = await aLibrary();
  await saveComparison(store, { name: 'Panel', authors: [other, ada, mixed] }, at(1));
  const said = await correct(store, { kind: 'merge', author: mixed, other }, at(2), derive);
  expect((await listComparisons(store))[0]?.authors).toEqual([mixed, ada]);
  await takeBack(store, said?.id ?? '', derive);
  expect((await listComparisons(store))[0]?.authors).toEqual([other, ada, mixed]);
});

test('who is erased is in none any more, nor in what one said; one of whom nobody is left to compare goes', async () => {
  const { store, mixed, other, ada } = await aLibrary();
  const seen = {
    at: at(1),
    cells: [cell(mixed), cell(ada), cell(other)],
    joint: [
      { a: mixed, b: other, papers: 0 },
      { a: ada, b: other, papers: 1 },
    ],
  };
  const three = await saveComparison(store, { name: 'All', authors: [mixed, ada, other], seen }, at(1));
  await saveComparison(store, { name: 'Guo and Byron', authors: [mixed, ada] }, at(1));
  const apart = await saveComparison(store, { name: 'Others', authors: [ada, other] }, at(1));
  await eraseAuthor(store, mixed, at(3), derive);
  expect(await store.comparisons.toArray()).toEqual(
    [
      {
        id: three,
        name: 'All',
        authors: [ada, other],
        savedAt: at(1),
        at: at(3),
        keptAt: at(1),
        seen: { at: at(1), cells: [cell(ada), cell(other)], joint: [{ a: ada, b: other, papers: 1 }] },
      },
      { id: apart, name: 'Others', authors: [ada, other], savedAt: at(1), at: at(1), keptAt: at(1) },
    ].toSorted((a, b) => a.id - b.id),
  );
});
