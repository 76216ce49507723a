import { afterEach, beforeEach, expect, test } from 'vitest';
import { mergeAuthors, takeBack } from '../../../lib/resolve/correct.ts';
import { loadPersonPage } from '../../../lib/resolve/person-page.ts';
import { searchAuthors } from '../../../lib/store/authors.ts';
import type { Store } from '../../../lib/store/db.ts';
import { editPerson } from '../../../lib/store/people.ts';
import { changeGroups, putGroups } from '../../../lib/store/people-groups.ts';
import { saveLinGuos, titles } from '../support/people.ts';
import { aStore } from '../support/store.ts';

const at = (minute: number) => `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000Z`;
const how = { showsScores: true };

let store: Store;
let ids: Awaited<ReturnType<typeof saveLinGuos>>;
beforeEach(async () => {
  store = await aStore();
  ids = await saveLinGuos(store);
});
afterEach(() => store.delete());

test('a page holds papers, known coauthors and what the reader keeps', async () => {
  await editPerson(store, ids.ada, { groups: ['Committee'], note: 'Met in Bonn.' }, at(1));
  const page = await loadPersonPage(store, ids.ada, how);
  expect(page).toMatchObject({
    author: { name: 'Ada Byron' },
    groups: ['Committee'],
    note: 'Met in Bonn.',
    coauthors: [{ name: 'Lin Guo', authorId: ids.other, papers: [{ title: titles.graphs }] }],
    decisions: [],
  });
  expect(await loadPersonPage(store, 999_999, how)).toBeNull();
});

test('of two who became one there is one page, with the decision and its way back', async () => {
  await mergeAuthors(store, ids.other, ids.mixed);
  for (const id of [ids.other, ids.mixed]) {
    const page = await loadPersonPage(store, id, how);
    expect(page?.author.papers).toHaveLength(5);
    expect(page?.decisions).toHaveLength(1);
    expect(page?.claims).toHaveLength(2);
  }
  const [decision] = (await loadPersonPage(store, ids.other, how))?.decisions ?? [];
  await takeBack(store, decision?.id ?? '');
  expect((await loadPersonPage(store, ids.other, how))?.author.papers).toHaveLength(1);
});

test('groups of several change alike and come back, without what was noted since', async () => {
  await editPerson(store, ids.ada, { groups: ['Old lab'], note: 'Before.' }, at(1));
  const before = await changeGroups(store, [ids.ada, ids.other], (groups) => [...groups, 'Committee'], at(2));
  expect((await loadPersonPage(store, ids.ada, how))?.groups).toEqual(['Old lab', 'Committee']);
  expect((await loadPersonPage(store, ids.other, how))?.groups).toEqual(['Committee']);
  await editPerson(store, ids.ada, { note: 'After.' }, at(3));
  await putGroups(store, before, at(4));
  expect(await loadPersonPage(store, ids.ada, how)).toMatchObject({ groups: ['Old lab'], note: 'After.' });
  expect((await loadPersonPage(store, ids.other, how))?.groups).toEqual([]);
});

test('a search among some finds nobody else, and counts beyond the limit', async () => {
  const all = [ids.mixed, ids.other, ids.ada];
  expect(await searchAuthors(store, '', 1, all)).toMatchObject({ total: 3, authors: [{ id: ids.ada }] });
  expect((await searchAuthors(store, 'guo', 9, [ids.ada, ids.other])).authors.map(({ id }) => id)).toEqual([ids.other]);
  expect((await searchAuthors(store, 'guo', 9, [])).total).toBe(0);
});
