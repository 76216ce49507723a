import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Store } from '../../../lib/store/db.ts';
import { isOnList } from '../../../lib/store/reading-list.ts';
import { createEdits } from '../../../lib/surface/reading/edit-actions.ts';
import type { ListMemory } from '../../../lib/surface/reading/memory.ts';
import { saveOne } from '../store/backup/support.ts';
import { aStore } from '../support/store.ts';

/** What a page does to the list; `done` waits for all of it. */
function edits(store: Store, dayNoted = async () => {}) {
  const memory = { papers: new Map() } as unknown as ListMemory;
  const works: Promise<unknown>[] = [];
  const made = createEdits(store, memory, (work) => works.push(work), dayNoted);
  return { ...made, done: () => Promise.all(works.splice(0)) };
}

async function aList() {
  const store = await aStore();
  const ids = [
    await saveOne(store, '2601.00001', 'Tides under ice'),
    await saveOne(store, '2601.00002', 'Salt and the slow clock'),
  ] as const;
  return { store, ids };
}

test('the list is edited only after the day was noted', async () => {
  const { store, ids } = await aList();
  let noted: string | undefined;
  const { actions, done } = edits(store, async () => {
    await new Promise(setImmediate);
    noted = (await store.reading.get(ids[0]))?.note;
  });
  actions.setNote(ids[0], 'A mistake of today.');
  await done();
  expect([noted, (await store.reading.get(ids[0]))?.note]).toEqual(['', 'A mistake of today.']);
});

test('undoing a change of many leaves what was written since', async () => {
  const { store, ids } = await aList();
  const { actions, done, undoMessage } = edits(store);
  actions.addTags([...ids], ['ice', 'to discuss']);
  await done();
  expect(undoMessage.value).toBe('Tagged “ice”, “to discuss”: 2 papers');
  actions.setNote(ids[0], 'Written since.');
  await done();
  actions.undo();
  await done();
  expect(await store.reading.bulkGet([...ids])).toMatchObject([
    { tags: [], note: 'Written since.' },
    { tags: [], note: '' },
  ]);
  expect(undoMessage.value).toBeNull();
});

test('undoing a change of many leaves what was changed again since', async () => {
  const { store, ids } = await aList();
  const { actions, done } = edits(store);
  actions.setStatus([...ids], 'reading');
  await done();
  actions.setStatus([ids[0]], 'read');
  await done();
  actions.undo();
  await done();
  expect(await store.reading.bulkGet([...ids])).toMatchObject([{ status: 'read' }, { status: 'to read' }]);
});

test('undoing a deletion brings the papers back as they were', async () => {
  const { store, ids } = await aList();
  const { actions, done } = edits(store);
  actions.setNote(ids[0], 'Kept.');
  await done();
  actions.remove([...ids]);
  await done();
  expect((await store.reading.toArray()).filter(({ removedAt }) => removedAt === undefined)).toEqual([]);
  actions.undo();
  await done();
  expect(await store.reading.bulkGet([...ids])).toMatchObject([{ note: 'Kept.' }, { note: '' }]);
  expect((await store.reading.toArray()).filter(({ removedAt }) => removedAt === undefined)).toHaveLength(2);
});

test('one deletion after the other is undone, the last one first', async () => {
  const { store, ids } = await aList();
  const third = await saveOne(store, '2601.00003', 'Three');
  const { actions, done, undoMessage } = edits(store);
  const onList = async () => (await store.reading.bulkGet([...ids, third])).map(isOnList);
  const does = async (act: () => void) => {
    act();
    await done();
  };
  await does(() => actions.remove([ids[0]]));
  await does(() => actions.remove([ids[1], third]));
  expect(undoMessage.value).toBe('Deleted 2 papers');
  await does(actions.undo);
  expect(await onList()).toEqual([false, true, true]);
  expect(undoMessage.value).toBe('Deleted 1 paper');
  await does(actions.undo);
  expect(await onList()).toEqual([true, true, true]);
  expect(undoMessage.value).toBeNull();
  await does(actions.undo);
  expect(await onList()).toEqual([true, true, true]);
});

test('what changes nothing leaves nothing to undo, and hides nothing that is', async () => {
  const { store, ids } = await aList();
  const { actions, done, undoMessage } = edits(store);
  const set = async (status: 'read' | 'to read') => {
    actions.setStatus([...ids], status);
    await done();
  };
  await set('to read');
  expect(undoMessage.value).toBeNull();
  await set('read');
  await set('read');
  expect(undoMessage.value).toBe('Status changed: 2 papers');
});
