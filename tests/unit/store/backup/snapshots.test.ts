import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { derive } from '../../../../lib/resolve/derive.ts';
import { eraseAuthor } from '../../../../lib/store/authors.ts';
import { restoreList } from '../../../../lib/store/backup/restore-list.ts';
import {
  beforeRestore,
  listSnapshots,
  mostDays,
  noteBeforeRestore,
  noteDay,
  snapshotBlob,
} from '../../../../lib/store/backup/snapshots.ts';
import type { Store } from '../../../../lib/store/db.ts';
import { editReading, isOnList, removeReading } from '../../../../lib/store/reading-list.ts';
import { aProfile } from '../../support/builders.ts';
import { aStore, save } from '../../support/store.ts';
import { saveOne, staged } from './support.ts';

const day = (n: number, hour = '08') => `2026-11-${String(n).padStart(2, '0')}T${hour}:00:00.000Z`;

async function stagedSnapshot(store: Store, id: string) {
  const blob = await snapshotBlob(store, id);
  if (!blob) throw new Error('No such snapshot.');
  return staged(blob);
}

test('a day has one snapshot: the list as it was before that day’s changes', async () => {
  const store = await aStore();
  expect(await noteDay(store, day(1), '0')).toBe(false);
  const paper = await saveOne(store, '2601.00001', 'Tides under ice', day(1));
  expect(await noteDay(store, day(2), '0')).toBe(true);
  await editReading(store, [paper], { note: 'A mistake.' }, day(2, '09'));
  expect(await noteDay(store, day(2, '10'), '0')).toBe(false);
  const backup = await stagedSnapshot(store, '2026-11-02');
  expect((await backup.store.reading.toArray()).map(({ note }) => note)).toEqual(['']);
  await backup.drop();
  expect(await noteDay(store, day(3), '0')).toBe(true);
  // Nothing changed on the third.
  expect(await noteDay(store, day(4), '0')).toBe(false);
  expect((await listSnapshots(store)).map(({ id, entries }) => [id, entries])).toEqual([
    ['2026-11-03', 1],
    ['2026-11-02', 1],
  ]);
});

test('a clock that ran ahead once does not end the days', async () => {
  const store = await aStore();
  const paper = await saveOne(store, '2601.00001', 'Tides under ice', day(1));
  expect(await noteDay(store, '2099-01-01T08:00:00.000Z', '0')).toBe(true);
  await editReading(store, [paper], { note: 'With the clock put right.' }, day(2));
  expect(await noteDay(store, day(3), '0')).toBe(true);
  expect(await noteDay(store, day(3, '10'), '0')).toBe(false);
});

test('the last fourteen are kept, beside the one from before a restoring', async () => {
  const store = await aStore();
  const paper = await saveOne(store, '2601.00001', 'Tides under ice', day(1));
  await noteBeforeRestore(store, { at: day(1), app: '0' });
  for (let n = 2; n <= 20; n++) {
    expect(await noteDay(store, day(n), '0')).toBe(true);
    await editReading(store, [paper], { note: `Day ${n}` }, day(n, '09'));
  }
  const days = (await listSnapshots(store)).map(({ id }) => id);
  expect(days).toHaveLength(mostDays + 1);
  expect(days.at(0)).toBe('2026-11-20');
  expect(days.at(-2)).toBe('2026-11-07');
  expect(days).toContain(beforeRestore);
});

test('a restored list says what it said then; what came later is deleted, and can be brought back', async () => {
  const store = await aStore();
  const [kept, removed] = [
    await saveOne(store, '2601.00001', 'Tides under ice', day(1)),
    await saveOne(store, '2601.00002', 'Salt and the slow clock', day(1)),
  ];
  await editReading(store, [kept, removed], { note: 'Right.', status: 'read', tags: ['ice'] }, day(1, '09'));
  await noteDay(store, day(2), '0');
  await editReading(store, [kept], { note: 'Wrong.', status: 'to read', tags: [] }, day(2, '09'));
  await editReading(store, [removed], { note: 'Wrong.', tags: ['odd'], priority: 'low' }, day(2, '09'));
  await removeReading(store, [removed], day(2, '09'));
  const late = await saveOne(store, '2601.00003', 'Saved later', day(2));
  const backup = await stagedSnapshot(store, '2026-11-02');
  await restoreList(store, backup, derive, day(3));
  await backup.drop();
  for (const id of [kept, removed]) {
    expect(await store.reading.get(id)).toMatchObject({ note: 'Right.', status: 'read', tags: ['ice'] });
  }
  expect(isOnList(await store.reading.get(removed))).toBe(true);
  expect(await store.reading.get(removed)).toMatchObject({ priority: 'normal' });
  expect(isOnList(await store.reading.get(late))).toBe(false);
});

test('papers that are gone come back with the list, and authors erased since do not', async () => {
  const store = await aStore();
  await save(store, aProfile('Ilse Marn', [{ title: 'Tides under ice', names: ['Ilse Marn'], arxivId: '2601.00001' }]));
  const paper = await saveOne(store, '2601.00001', 'Tides under ice', day(1));
  await noteDay(store, day(2), '0');
  const [author] = await store.authors.toArray();
  await eraseAuthor(store, author?.id ?? 0, day(2), derive);
  await store.reading.delete(paper);
  await store.papers.clear();
  await store.keyShards.clear();
  const backup = await stagedSnapshot(store, '2026-11-02');
  await restoreList(store, backup, derive, day(3));
  await backup.drop();
  const [entry] = await store.reading.toArray();
  expect(isOnList(entry)).toBe(true);
  expect((await store.papers.get(entry?.paper ?? 0))?.records[0]?.title).toBe('Tides under ice');
  expect(await store.authors.count()).toBe(0);
});
