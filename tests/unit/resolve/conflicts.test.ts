import { afterEach, beforeEach, expect, test } from 'vitest';
import { newEntry } from '../../../lib/merge/edit-entry.ts';
import { loadConflictChoices } from '../../../lib/resolve/conflict-choices.ts';
import { checkConflicts } from '../../../lib/resolve/conflicts.ts';
import { followAuthor } from '../../../lib/store/authors.ts';
import { saveComparison } from '../../../lib/store/comparisons.ts';
import type { Store } from '../../../lib/store/db.ts';
import { editPerson } from '../../../lib/store/people.ts';
import { editReading, putEntries, removeReading } from '../../../lib/store/reading-list.ts';
import type { ConflictAnswer, ConflictList } from '../../../lib/view/conflict-types.ts';
import { aProfile } from '../support/builders.ts';
import { authorNamed, paperTitled } from '../support/people.ts';
import { aStore, save } from '../support/store.ts';

const now = '2026-11-24T09:00:00.000Z';
const [ada, bo, cy, di] = ['Ada Brook', 'Bo Crane', 'Cy Dale', 'Di Elm'];
const joint = { title: 'First steps of sheep', names: [ada, bo], arxivId: '2505.00001' };
const other = { title: 'Second steps of sheep', names: [cy, di], arxivId: '2505.00002' };

let store: Store;
const idOf = async (name: string) => (await authorNamed(store, name)).id;

beforeEach(async () => {
  store = await aStore();
  await save(store, aProfile(ada, [joint]), aProfile(bo, [joint]), aProfile(cy, [other]));
});
afterEach(() => store.delete());

async function ask(those: ConflictList, ...these: string[]): Promise<ConflictAnswer> {
  const ids = await Promise.all(these.map(idOf));
  return checkConflicts(store, { these: ids, those, years: 10, now });
}
// The profiles give no dates: shared papers are found, and may be older.
const pairs = ({ undated }: ConflictAnswer) => undated.map((one) => `${one.these} – ${one.those}, ${one.basis}`);

async function savedWith(title: string, tag: string): Promise<number> {
  const paper = await paperTitled(store, title);
  const editing = { now, machine: 'm' };
  await putEntries(store, [newEntry(paper, { savedAt: now, snapshot: [] }, editing)]);
  await editReading(store, [paper], { addTags: [tag] }, now);
  return paper;
}

test('against a group, whatever the case of its name', async () => {
  await editPerson(store, await idOf(bo), { groups: ['Committee'] }, now);
  expect(pairs(await ask({ kind: 'group', group: 'committee' }, ada, cy))).toEqual([`${ada} – ${bo}, person`]);
  expect(pairs(await ask({ kind: 'group', group: 'Committee' }, cy))).toEqual([]);
  expect((await ask({ kind: 'group', group: 'gone' }, ada)).summary).toBe('Nobody is on this list.');
});

test('against those followed, and a saved comparison', async () => {
  await followAuthor(store, await idOf(bo), true);
  expect(pairs(await ask({ kind: 'followed' }, ada))).toEqual([`${ada} – ${bo}, person`]);
  const id = await saveComparison(store, { name: 'Both', authors: [await idOf(bo), await idOf(cy)] }, now);
  expect(pairs(await ask({ kind: 'comparison', id }, ada))).toEqual([`${ada} – ${bo}, person`]);
});

test('against everybody on the saved papers of a tag, known or not; deleted papers do not count', async () => {
  const paper = await savedWith(other.title, 'submissions');
  // Cy is known, Di is a name printed beside him.
  const answer = await ask({ kind: 'tag', tag: 'submissions' }, cy);
  expect(answer.conflicts.map(({ those, basis }) => [those, basis])).toEqual([[cy, 'same-person']]);
  expect(pairs(answer)).toEqual([`${cy} – ${di}, name`]);
  expect(pairs(await ask({ kind: 'tag', tag: 'submissions' }, ada))).toEqual([]);
  await removeReading(store, [paper], now);
  expect((await ask({ kind: 'tag', tag: 'submissions' }, cy)).summary).toBe('Nobody is on this list.');
});

test('against pasted names, which are nobody of the store by themselves', async () => {
  expect(pairs(await ask({ kind: 'names', text: 'Crane, Bo\nDi Elm' }, ada, cy))).toEqual([
    `${ada} – Crane, Bo, name`,
    `${cy} – ${di}, name`,
  ]);
});

test('what can be chosen', async () => {
  await editPerson(store, await idOf(bo), { groups: ['Committee'] }, now);
  await saveComparison(store, { name: 'Both', authors: [await idOf(bo), await idOf(cy)] }, now);
  await savedWith(joint.title, 'wool');
  const choices = await loadConflictChoices(store);
  expect(choices.map(({ label, list }) => `${list.kind}: ${label}`)).toEqual([
    'names: Names you paste',
    'followed: Authors you follow',
    'group: Committee (1)',
    'comparison: Both (2)',
    'tag: wool (1 paper)',
  ]);
  expect(new Set(choices.map(({ key }) => key)).size).toBe(5);
});
