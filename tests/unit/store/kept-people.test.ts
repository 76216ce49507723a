import { expect, test } from 'vitest';
import { nothingOf } from '../../../lib/merge/edit-person.ts';
import { personSchema } from '../../../lib/model/person.ts';
import { derive } from '../../../lib/resolve/derive.ts';
import { eraseAuthor, eraseStore } from '../../../lib/store/authors.ts';
import { correct, takeBack } from '../../../lib/store/corrections/index.ts';
import type { Store } from '../../../lib/store/db.ts';
import { allPeople, editPerson, groupsOf, loadPerson, putPeople } from '../../../lib/store/people.ts';
import { renameGroup } from '../../../lib/store/people-groups.ts';
import { undoImport } from '../../../lib/store/undo-import.ts';
import { whoStays } from '../../../lib/store/who-stays.ts';
import { paperTitled, saveLinGuos, titles } from '../support/people.ts';
import { aStore, importOf } from '../support/store.ts';

const at = (minute: number) => `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000Z`;

async function aLibrary() {
  const store = await aStore();
  return { store, ...(await saveLinGuos(store)) };
}

/** Says that two authors are one. Returns the id of the decision. */
async function join(store: Store, author: number, other: number): Promise<string> {
  return (await correct(store, { kind: 'merge', author, other }, at(30), derive))?.id ?? '';
}

test('groups and a note are kept, trimmed, each group once whatever its case', async () => {
  const { store, ada } = await aLibrary();
  expect(await loadPerson(store, ada)).toBeUndefined();
  await editPerson(store, ada, { groups: [' Committee ', 'committee', '', 'Old lab'] }, at(1));
  await editPerson(store, ada, { note: 'Met in *Bergen*.' }, at(2));
  expect(await loadPerson(store, ada)).toMatchObject({ groups: ['Committee', 'Old lab'], note: 'Met in *Bergen*.' });
  for (const row of await store.people.toArray()) expect(personSchema.parse(row)).toEqual(row);
});

test('an edit is later than what it replaces although the clock is behind, and saying the same again is none', async () => {
  const { store, ada } = await aLibrary();
  await editPerson(store, ada, { note: 'first' }, at(20));
  await editPerson(store, ada, { note: 'second' }, at(5));
  expect((await loadPerson(store, ada))?.edits.notes).toEqual([
    { text: 'second', at: expect.stringMatching(/^2026-11-24T10:20:00\.001Z~/) },
  ]);
  const before = await store.people.toArray();
  await editPerson(store, ada, { note: 'second', groups: [] }, at(40));
  expect(await store.people.toArray()).toEqual(before);
});

test('an edit is undone as an edit of now; who says nothing any more is nobody, but the row stays', async () => {
  const { store, ada } = await aLibrary();
  const before = await editPerson(store, ada, { groups: ['Committee'] }, at(1));
  await putPeople(store, before, at(2));
  expect(await allPeople(store)).toEqual([]);
  expect(await store.people.toArray()).toMatchObject([
    { author: ada, groups: [], note: '', edits: { groups: { Committee: { isOn: false } } } },
  ]);
});

test('groups are listed by name with their members, renamed, joined and dissolved, and all of that undone', async () => {
  const { store, mixed, other, ada } = await aLibrary();
  await editPerson(store, mixed, { groups: ['Old lab', 'Committee'] }, at(1));
  await editPerson(store, other, { groups: ['old LAB'] }, at(1));
  await editPerson(store, ada, { groups: ['Bergen'], note: 'stays' }, at(1));
  const members = (...ids: number[]) => ids.toSorted((a, b) => a - b);
  const listed = async () =>
    (await groupsOf(store)).map(({ name, authors }) => [name.toLowerCase(), members(...authors)]);
  const all = [
    ['bergen', [ada]],
    ['committee', [mixed]],
    ['old lab', members(mixed, other)],
  ];
  expect(await listed()).toEqual(all);
  const before = await renameGroup(store, 'OLD lab ', 'committee', at(2));
  expect(await listed()).toEqual([
    ['bergen', [ada]],
    ['committee', members(mixed, other)],
  ]);
  expect((await loadPerson(store, mixed))?.groups).toHaveLength(1);
  await putPeople(store, before, at(3));
  expect(await listed()).toEqual(all);
  await renameGroup(store, 'bergen', null, at(4));
  expect(await listed()).toEqual(all.slice(1));
  expect((await loadPerson(store, ada))?.note).toBe('stays');
});

test('of two who become one both notes and all groups are kept, and apart again each has their own', async () => {
  const { store, mixed, other } = await aLibrary();
  await editPerson(store, mixed, { groups: ['Committee'], note: 'Fusion.' }, at(1));
  await editPerson(store, other, { groups: ['Graphs', 'committee'], note: 'Colouring.' }, at(2));
  const id = await join(store, mixed, other);
  const person = await loadPerson(store, mixed);
  expect(person?.note.split('\n\n---\n\n').toSorted()).toEqual(['Colouring.', 'Fusion.']);
  expect(person?.groups.map((name) => name.toLowerCase()).toSorted()).toEqual(['committee', 'graphs']);
  expect((await groupsOf(store)).map(({ authors }) => authors)).toEqual([[mixed], [mixed]]);
  expect(await allPeople(store)).toHaveLength(1);
  await takeBack(store, id, derive);
  expect([await loadPerson(store, mixed), await loadPerson(store, other)]).toMatchObject([
    { groups: ['Committee'], note: 'Fusion.' },
    { groups: ['Graphs', 'committee'], note: 'Colouring.' },
  ]);
});

test('what is written about two who became one takes the place of both notes, and stays with the one who stayed', async () => {
  const { store, mixed, other } = await aLibrary();
  await editPerson(store, mixed, { note: 'Fusion.' }, at(1));
  await editPerson(store, other, { note: 'Colouring.', groups: ['Graphs'] }, at(2));
  const id = await join(store, mixed, other);
  const before = await editPerson(store, mixed, { note: 'Both.' }, at(3));
  expect(await loadPerson(store, mixed)).toMatchObject({ groups: ['Graphs'], note: 'Both.' });
  await putPeople(store, before, at(4));
  expect((await loadPerson(store, mixed))?.note.split('\n\n---\n\n').toSorted()).toEqual(['Colouring.', 'Fusion.']);
  await editPerson(store, mixed, { note: 'Both.' }, at(5));
  await takeBack(store, id, derive);
  expect(await allPeople(store)).toMatchObject([{ author: mixed, groups: ['Graphs'], note: 'Both.' }]);
});

test('who stays: themselves, those they became part of step by step, and nobody for those who are gone', async () => {
  const { store, mixed, other, ada } = await aLibrary();
  await join(store, other, ada);
  await join(store, mixed, other);
  expect(await whoStays(store, [ada, other, mixed, 7])).toEqual(
    new Map([
      [ada, mixed],
      [other, mixed],
      [mixed, mixed],
    ]),
  );
  expect(await whoStays(store, [])).toEqual(new Map());
});

test('of an author who is erased nothing is kept, nor of those split off or merged into them', async () => {
  const { store, mixed, other, ada } = await aLibrary();
  const paper = await paperTitled(store, titles.skin);
  const split = await correct(store, { kind: 'split', author: mixed, groups: [[paper]] }, at(29), derive);
  const decision = await store.decisions.get(split?.id ?? '');
  const part = decision?.kind === 'split' ? (decision.parts[0]?.author ?? 0) : 0;
  await join(store, mixed, other);
  for (const author of [mixed, other, ada, part]) await editPerson(store, author, { note: 'n', groups: ['g'] }, at(1));
  await store.people.put({ ...nothingOf(other), note: 'from before they were one' });
  await eraseAuthor(store, mixed, at(40), derive);
  expect(await store.authors.get(part)).toBeUndefined();
  expect((await store.people.toArray()).map(({ author }) => author)).toEqual([ada]);
});

test('whoever is split off stays when only the part is erased', async () => {
  const { store, mixed } = await aLibrary();
  const paper = await paperTitled(store, titles.skin);
  const split = await correct(store, { kind: 'split', author: mixed, groups: [[paper]] }, at(29), derive);
  const decision = await store.decisions.get(split?.id ?? '');
  const part = decision?.kind === 'split' ? (decision.parts[0]?.author ?? 0) : 0;
  for (const author of [mixed, part]) await editPerson(store, author, { note: 'n' }, at(1));
  await eraseAuthor(store, part, at(40), derive);
  expect((await store.people.toArray()).map(({ author }) => author)).toEqual([mixed]);
});

test('with an import that is taken back nobody is shown, and erasing everything leaves nothing', async () => {
  const { store, ada } = await aLibrary();
  await editPerson(store, ada, { groups: ['Committee'] }, at(1));
  await undoImport(store, (await importOf(store, ada)).id, derive);
  expect([await allPeople(store), await groupsOf(store)]).toEqual([[], []]);
  await eraseStore(store);
  expect(await store.people.count()).toBe(0);
});
