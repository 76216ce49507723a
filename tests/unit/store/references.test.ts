import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepMeasures, loadMeasures } from '../../../lib/store/references.ts';
import { again, aStore } from '../support/store.ts';

/** Nine measures that 32 bits hold. */
const values = fc.array(
  fc.integer({ min: -80, max: 80 }).map((eighths) => eighths / 8),
  { minLength: 9, maxLength: 9 },
);
const measures = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 8 }),
  fc.record({ earlier: fc.nat(1_000_000), values }, { noNullPrototype: true }),
  { noNullPrototype: true },
);
const aMeasure = (earlier: number) => ({ earlier, values: [earlier, 0.5, -2] });

test('what papers of a kind were measured as is there again, also for another page of the extension', async () => {
  const store = await aStore();
  await fc.assert(
    fc.asyncProperty(measures, async (kept) => {
      const known = new Map(Object.entries(kept));
      await keepMeasures(store, 'cs.LG', 3, known);
      expect(await loadMeasures(store, 'cs.LG', 3)).toEqual(known);
    }),
    { numRuns: 30 },
  );
  await keepMeasures(store, 'cs.LG', 3, new Map([['arxiv:1', aMeasure(7)]]));
  expect(await loadMeasures(await again(store), 'cs.LG', 3)).toEqual(new Map([['arxiv:1', aMeasure(7)]]));
});

test('nothing is known of another kind, or by another method', async () => {
  const store = await aStore();
  expect(await loadMeasures(store, 'cs.LG', 1)).toEqual(new Map());
  await keepMeasures(store, 'cs.LG', 1, new Map([['arxiv:1', aMeasure(7)]]));
  expect(await loadMeasures(store, 'cs', 1)).toEqual(new Map());
  expect(await loadMeasures(store, 'cs.LG', 2)).toEqual(new Map());
  await keepMeasures(store, 'cs.LG', 2, new Map([['arxiv:2', aMeasure(9)]]));
  expect(await loadMeasures(store, 'cs.LG', 1)).toEqual(new Map());
  expect([...(await loadMeasures(store, 'cs.LG', 2)).keys()]).toEqual(['arxiv:2']);
});

test('of too many papers the first 2,000 are kept', async () => {
  const store = await aStore();
  const many = Array.from({ length: 2_005 }, (_, at) => [`arxiv:${at}`, aMeasure(at)] as const);
  await keepMeasures(store, 'cs', 1, new Map(many));
  expect(await loadMeasures(store, 'cs', 1)).toEqual(new Map(many.slice(0, 2_000)));
});
