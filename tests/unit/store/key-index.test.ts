import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findByKeys, updateKeys } from '../../../lib/store/key-index.ts';
import { again, aStore } from '../support/store.ts';

test('what is added is found, what is removed is not, and nothing else changes', async () => {
  const entries = fc.uniqueArray(fc.tuple(fc.string(), fc.nat()), {
    selector: ([key, id]) => `${id} ${key}`,
    maxLength: 60,
  });
  await fc.assert(
    fc.asyncProperty(entries, fc.nat(60), async (all, gone) => {
      const store = await aStore();
      await updateKeys(store, 'authors', { add: all });
      await updateKeys(store, 'authors', { remove: all.slice(0, gone) });
      const kept = all.slice(gone);
      const found = await findByKeys(
        store,
        'authors',
        all.map(([key]) => key),
      );
      for (const [key, id] of kept) expect(found.get(key)).toContain(id);
      for (const [key, id] of all.slice(0, gone)) {
        if (!kept.some(([other, otherId]) => other === key && otherId === id))
          expect(found.get(key) ?? []).not.toContain(id);
      }
      store.close();
    }),
    { numRuns: 25 },
  );
});

test('the spaces of authors and papers are apart, and an entry stands once', async () => {
  const store = await aStore();
  await updateKeys(store, 'papers', {
    add: [
      ['one', 1],
      ['one', 1],
      ['one', 2],
    ],
  });
  expect(await findByKeys(store, 'papers', ['one', 'two'])).toEqual(new Map([['one', [1, 2]]]));
  expect(await findByKeys(store, 'authors', ['one'])).toEqual(new Map());
});

test('what another page of the extension writes is found, and only what changed is read again', async () => {
  const store = await aStore();
  await updateKeys(store, 'authors', {
    add: [
      ['one', 1],
      ['two', 2],
    ],
  });
  await findByKeys(store, 'authors', ['one', 'two', 'three']);
  const elsewhere = await again(store);
  await updateKeys(elsewhere, 'authors', { add: [['one', 7]], remove: [['two', 2]] });
  const read: unknown[] = [];
  const bulkGet = store.keyShards.bulkGet.bind(store.keyShards);
  store.keyShards.bulkGet = ((keys: string[]) => {
    read.push(...keys);
    return bulkGet(keys);
  }) as typeof bulkGet;
  expect(await findByKeys(store, 'authors', ['one', 'two', 'three'])).toEqual(new Map([['one', [1, 7]]]));
  expect(read).toHaveLength(2);
  await findByKeys(store, 'authors', ['one', 'two', 'three']);
  expect(read).toHaveLength(2);
});

test('a change that was aborted is not found', async () => {
  const store = await aStore();
  await updateKeys(store, 'papers', { add: [['one', 1]] });
  await store
    .transaction('rw', store.keyShards, async () => {
      await updateKeys(store, 'papers', { add: [['one', 2]] });
      expect((await findByKeys(store, 'papers', ['one'])).get('one')).toEqual([1, 2]);
      throw new Error('Never mind.');
    })
    .catch(() => undefined);
  expect((await findByKeys(store, 'papers', ['one'])).get('one')).toEqual([1]);
  await updateKeys(store, 'papers', { add: [['one', 3]] });
  expect((await findByKeys(store, 'papers', ['one'])).get('one')).toEqual([1, 3]);
});
