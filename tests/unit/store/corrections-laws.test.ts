import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derive } from '../../../lib/resolve/derive.ts';
import { followAuthor } from '../../../lib/store/authors.ts';
import { correct, takeBack } from '../../../lib/store/corrections/index.ts';
import type { Store } from '../../../lib/store/db.ts';
import { saveLinGuos } from '../support/people.ts';
import { aStore, everything } from '../support/store.ts';
import { anyWish, wishIn } from '../support/wishes.ts';

const at = '2026-11-20T00:00:00Z';

test('whatever is corrected, taking all of it back in any order leaves the store as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyWish, { minLength: 1, maxLength: 8 }),
      fc.infiniteStream(fc.nat(20)),
      async (wishes, order) => {
        const store = await aStore();
        const { mixed, ada } = await saveLinGuos(store);
        await followAuthor(store, mixed, true);
        const before = await everything(store);
        const reported = await reportedProfiles(store);
        for (const drawn of wishes) {
          await correct(store, await wishIn(store, drawn), at, derive);
          expect(await reportedProfiles(store)).toEqual(reported);
          await checkInverse(store);
        }
        for (;;) {
          const left = await store.decisions.toArray();
          const next = left[(order.next().value ?? 0) % Math.max(left.length, 1)];
          if (!next) break;
          await takeBack(store, next.id, derive);
          await checkInverse(store);
        }
        expect(await everything(store)).toEqual(before);
        expect(ada).toBeGreaterThan(0);
        store.close();
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);

/** What sources reported, whoever holds it now. */
async function reportedProfiles(store: Store): Promise<string[]> {
  const profiles = (await store.authors.toArray()).flatMap((author) => author.profiles);
  return profiles
    .filter(({ source }) => source.format !== 'split')
    .map(({ mergedFrom: _, ...profile }) => JSON.stringify(profile))
    .toSorted();
}

/** Papers name exactly the authors who have them, and everybody is found by name. */
async function checkInverse(store: Store): Promise<void> {
  const authors = await store.authors.toArray();
  for (const paper of await store.papers.toArray()) {
    const theirs = authors.filter((author) => author.papers.some((own) => own.paper === paper.id)).map(({ id }) => id);
    expect(paper.authors).toEqual(theirs.toSorted((a, b) => a - b));
  }
}
