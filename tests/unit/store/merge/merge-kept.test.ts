import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../../../lib/store/db.ts';
import { aStore } from '../../support/store.ts';
import { emptied, histories, make, partsOf, read, type Step } from './kept-histories.ts';

interface Writing {
  text: string;
  /** Writings on the same part that its machine had read. */
  knew: ReadonlySet<Writing>;
}

/** Plays a history. Returns of each part what anybody wrote, and whether somebody who had read it wrote another. */
async function play(steps: readonly Step[], stores: readonly Store[]): Promise<Map<string, Writing[]>> {
  const known = stores.map(() => new Map<string, Set<Writing>>());
  const all = new Map<string, Writing[]>();
  for (const [index, step] of steps.entries()) {
    const store = stores[step.on] as Store;
    const mine = known[step.on] ?? new Map<string, Set<Writing>>();
    const before = await partsOf(store);
    await make(step, index, stores);
    if (step.kind === 'merge') {
      for (const [part, writings] of known[step.from] ?? [])
        mine.set(part, new Set([...(mine.get(part) ?? []), ...writings]));
      continue;
    }
    for (const [part, text] of await partsOf(store)) {
      if ((before.get(part) ?? '') === text) continue;
      const writing = { text, knew: new Set(mine.get(part)) };
      mine.set(part, new Set([...writing.knew, writing]));
      all.set(part, [...(all.get(part) ?? []), writing]);
    }
  }
  return all;
}

/** All machines read each other, in this order of pairs, until nobody has anything new. */
async function exchange(stores: readonly Store[], pairs: readonly (readonly [number, number])[]): Promise<void> {
  for (let round = 0; round < 5; round++) {
    let news = 0;
    for (const [on, from] of pairs) news += await read(stores[on] as Store, stores[from] as Store);
    if (news === 0) return;
  }
  expect.unreachable('they never agree');
}

async function rowsOf(store: Store) {
  return { people: await store.people.toArray(), comparisons: await store.comparisons.toArray() };
}

async function putRows(store: Store, { people, comparisons }: Awaited<ReturnType<typeof rowsOf>>) {
  await emptied(store);
  await Promise.all([store.people.bulkPut(people), store.comparisons.bulkPut(comparisons)]);
}

describe.each([2, 3])('random histories on %i machines', { timeout: 30_000 }, (machines) => {
  const stores: Store[] = [];
  beforeAll(async () => {
    for (let at = 0; at < machines; at++) stores.push(await aStore());
  });
  const pairs = pairsOf(machines);
  const orders = fc.shuffledSubarray(pairs, { minLength: pairs.length });
  const laws = (law: (steps: Step[], one: typeof pairs, other: typeof pairs) => Promise<void>) =>
    fc.assert(
      fc.asyncProperty(histories(machines), orders, orders, async (steps, one, other) => {
        for (const store of stores) await emptied(store);
        await law(steps, one, other);
      }),
      { numRuns: 40 },
    );

  test('in whichever order they read each other they come to keep the same, and reading again changes nothing', async () => {
    await laws(async (steps, one, other) => {
      await play(steps, stores);
      const before = await Promise.all(stores.map(rowsOf));
      await exchange(stores, one);
      const [first, ...others] = await Promise.all(stores.map(rowsOf));
      for (const rows of others) expect(rows).toEqual(first);
      for (const [at, rows] of before.entries()) await putRows(stores[at] as Store, rows);
      await exchange(stores, other);
      for (const store of stores) expect(await rowsOf(store)).toEqual(first);
    });
  });

  test('no word comes back that somebody who knew it took back, and nothing else is lost but to another word', async () => {
    await laws(async (steps, order) => {
      const writings = await play(steps, stores);
      await exchange(stores, order);
      const parts = await partsOf(stores[0] as Store);
      for (const [part, all] of writings) {
        const over = new Set(all.flatMap(({ knew }) => [...knew]));
        const standing = all.filter((writing) => !over.has(writing)).map(({ text }) => text);
        const now = parts.get(part) ?? '';
        // Notes that were written at once are all kept; of other things one word stands.
        if (part.startsWith('note')) expect(notesIn(now)).toEqual(standing.filter((text) => text !== '').toSorted());
        else expect(standing, part).toContain(now);
      }
    });
  });
});

function notesIn(text: string): string[] {
  return text === '' ? [] : text.split('\n\n---\n\n').toSorted();
}

function pairsOf(machines: number): [number, number][] {
  const all = Array.from({ length: machines }, (_, at) => at);
  return all.flatMap((on) => all.flatMap((from): [number, number][] => (on === from ? [] : [[on, from]])));
}
