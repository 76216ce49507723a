import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findByKeys, updateKeys } from '../../../lib/store/key-index.ts';
import { aStore } from '../support/store.ts';

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
