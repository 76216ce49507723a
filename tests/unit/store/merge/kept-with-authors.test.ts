import { expect, test } from 'vitest';
import { derive } from '../../../../lib/resolve/derive.ts';
import { eraseAuthor } from '../../../../lib/store/authors.ts';
import { changeComparison, listComparisons, noteSeen, saveComparison } from '../../../../lib/store/comparisons.ts';
import { correct } from '../../../../lib/store/corrections/index.ts';
import type { Store } from '../../../../lib/store/db.ts';
import { mergeStores, previewMerge } from '../../../../lib/store/merge/merge-stores.ts';
import { noteMet, noteVisit } from '../../../../lib/store/met-papers.ts';
import { allPeople, editPerson, loadPerson } from '../../../../lib/store/people.ts';
import { markSeen, seenAmong } from '../../../../lib/store/seen-entries.ts';
import { undoImport } from '../../../../lib/store/undo-import.ts';
import { aPaperReading, aProfile } from '../../support/builders.ts';
import { authorNamed, mixedProfile, saveLinGuos } from '../../support/people.ts';
import { aStore, everything, importOf, save } from '../../support/store.ts';

const at = (minute: number) => `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000Z`;
const now = at(59);

const merge = (store: Store, other: Store) => mergeStores(store, other, derive, now);

/** Reads each other's until nothing is new; merging once more changes nothing. */
async function exchange(a: Store, b: Store) {
  for (const [one, other] of [
    [a, b],
    [b, a],
    [a, b],
  ] as const)
    await merge(one, other);
  const before = await everything(a);
  expect(await merge(a, b)).toMatchObject({ peopleChanged: 0, comparisonsChanged: 0, marksAdded: 0 });
  expect(await everything(a)).toEqual(before);
}

/** Two machines that know the same people by the same ids. */
async function twoMachines() {
  const [a, b] = [await aStore(), await aStore()];
  const ids = await saveLinGuos(a);
  await merge(b, a);
  return { a, b, ...ids };
}

test('what is kept goes along, and a merge says so before and after', async () => {
  const { a, b, mixed, other } = await twoMachines();
  await editPerson(a, mixed, { groups: ['Committee'] }, at(1));
  await editPerson(b, mixed, { note: 'Fusion.' }, at(2));
  await saveComparison(a, { name: 'Panel', authors: [mixed, other] }, at(1));
  await markSeen(a, ['2611.00001', '2611.00002'], true, at(1));
  const told = { peopleChanged: 1, comparisonsChanged: 1, marksAdded: 2 };
  const before = await everything(b);
  expect(await previewMerge(b, a, derive, now)).toMatchObject(told);
  expect(await everything(b)).toEqual(before);
  expect(await merge(b, a)).toMatchObject(told);
  await exchange(a, b);
  for (const store of [a, b]) {
    expect(await allPeople(store)).toMatchObject([{ author: mixed, groups: ['Committee'], note: 'Fusion.' }]);
    expect(await listComparisons(store)).toMatchObject([{ name: 'Panel', authors: [mixed, other] }]);
    expect(await seenAmong(store, ['2611.00001', '2611.00003'])).toEqual(new Set(['2611.00001']));
  }
});

test('visits, what was met, and what a comparison last said stay each machine’s own', async () => {
  const { a, b, mixed, other } = await twoMachines();
  const id = await saveComparison(a, { name: 'Panel', authors: [mixed, other] }, at(1));
  await noteVisit(a, 'cs.LG', at(1));
  await noteMet(a, 'cs.LG', [aPaperReading('2611.00001', 'Met', [])], at(1));
  await noteSeen(a, id, { at: at(2), cells: [], joint: [] });
  await merge(b, a);
  expect([await b.visits.count(), await b.metPapers.count()]).toEqual([0, 0]);
  expect(await b.comparisons.get(id)).not.toHaveProperty('seen');
  await noteSeen(b, id, { at: at(3), cells: [], joint: [] });
  await changeComparison(a, id, { name: 'Board' }, at(4));
  await merge(b, a);
  expect(await b.comparisons.get(id)).toMatchObject({ name: 'Board', seen: { at: at(3) } });
  expect((await a.comparisons.get(id))?.seen?.at).toBe(at(2));
});

test('of who is erased on one machine nothing is kept on either, whatever was written later and whoever merges first', async () => {
  for (const isFirst of [true, false]) {
    const { a, b, mixed, other, ada } = await twoMachines();
    const id = await saveComparison(a, { name: 'Three', authors: [mixed, other, ada] }, at(1));
    const two = await saveComparison(a, { name: 'Two', authors: [mixed, ada] }, at(1));
    await merge(b, a);
    await eraseAuthor(a, mixed, '2026-12-01T00:00:00.000Z', derive);
    await editPerson(b, mixed, { note: 'Written on, later.' }, '2026-12-02T00:00:00.000Z');
    await changeComparison(b, id, { name: 'All' }, '2026-12-02T00:00:00.000Z');
    await changeComparison(b, two, { name: 'Both' }, '2026-12-02T00:00:00.000Z');
    if (isFirst) {
      await merge(a, b);
      expect(await a.people.count()).toBe(0);
      expect(await listComparisons(a)).toMatchObject([{ name: 'All', authors: [other, ada] }]);
    }
    await exchange(b, a);
    for (const store of [a, b]) {
      expect(await store.people.count()).toBe(0);
      expect(await store.comparisons.toArray()).toMatchObject([{ id, name: 'All', authors: [other, ada] }]);
    }
  }
});

test('the same people found by two imports: what is kept finds them by their ids here', async () => {
  const [a, b] = [await aStore(), await aStore()];
  await saveLinGuos(a);
  await saveLinGuos(b);
  const [here, there] = [await authorNamed(a, 'Ada Byron'), await authorNamed(b, 'Ada Byron')];
  const guo = await authorNamed(b, 'Lin Guo');
  expect(here.id).not.toBe(there.id);
  await editPerson(b, there.id, { groups: ['Committee'], note: 'Engines.' }, at(1));
  await saveComparison(b, { name: 'Panel', authors: [there.id, guo.id] }, at(1));
  await merge(a, b);
  expect(await loadPerson(a, here.id)).toMatchObject({ groups: ['Committee'], note: 'Engines.' });
  expect((await listComparisons(a))[0]?.authors).toEqual([here.id, (await authorNamed(a, 'Lin Guo')).id]);
  await exchange(a, b);
});

test('two of theirs who are one here: both notes are kept, and merging again adds none', async () => {
  const orcid = { orcid: '0000-0002-1825-0097' };
  const paper = (title: string, arxivId: string) => ({ title, names: ['Ada Byron'], arxivId });
  const one = aProfile('Ada Byron', [paper('Graphs of several kinds', '2401.00001')]);
  const two = aProfile('Ada Byron', [paper('Leaves that fall too early', '2401.00002')]);
  const [a, b] = [await aStore(), await aStore()];
  // Here an identifier ties the two; there nothing does.
  await save(a, { ...one, externalIds: orcid });
  await save(a, { ...two, externalIds: orcid });
  await save(b, one);
  await save(b, two);
  expect([await a.authors.count(), await b.authors.count()]).toEqual([1, 2]);
  const notes = ['First of all.', 'And then.'];
  const theirs = await b.authors.toArray();
  for (const [index, { id }] of theirs.entries()) await editPerson(b, id, { note: notes[index] ?? '' }, at(index));
  await saveComparison(b, { name: 'Herself', authors: theirs.map(({ id }) => id) }, at(1));
  await merge(a, b);
  const note = async () => (await allPeople(a))[0]?.note.split('\n\n---\n\n').toSorted();
  expect(await note()).toEqual(notes.toSorted());
  // Somebody beside themselves is nothing to compare.
  expect(await a.comparisons.count()).toBe(0);
  await exchange(a, b);
  expect(await note()).toEqual(notes.toSorted());
});

test('two who were made one on one machine: their notes stand together on both', async () => {
  const { a, b, mixed, other } = await twoMachines();
  await editPerson(a, mixed, { note: 'Fusion.' }, at(1));
  await editPerson(b, other, { note: 'Colouring.' }, at(2));
  await saveComparison(b, { name: 'Panel', authors: [mixed, other] }, at(2));
  await correct(a, { kind: 'merge', author: mixed, other }, at(3), derive);
  await exchange(a, b);
  for (const store of [a, b]) {
    expect((await loadPerson(store, mixed))?.note.split('\n\n---\n\n').toSorted()).toEqual(['Colouring.', 'Fusion.']);
    expect((await listComparisons(store))[0]?.authors).toEqual([mixed]);
  }
});

test('of who went with an import that was taken back nothing comes along', async () => {
  const [a, b] = [await aStore(), await aStore()];
  const [id = 0] = (await save(a, mixedProfile)).authorIds;
  await merge(b, a);
  await editPerson(b, id, { note: 'Fusion.' }, at(1));
  await undoImport(a, (await importOf(a, id)).id, derive);
  await merge(a, b);
  expect(await a.people.count()).toBe(0);
  await exchange(a, b);
  expect(await allPeople(b)).toEqual([]);
});
