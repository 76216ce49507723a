import { expect, test } from 'vitest';
import { derive } from '../../../lib/resolve/derive.ts';
import { eraseAuthor, eraseStore, searchAuthors } from '../../../lib/store/authors.ts';
import { aProfile } from '../support/builders.ts';
import { aStore, everything, save } from '../support/store.ts';

const shared = { title: 'A paper of both of them', names: ['Ada Byron', 'Zoë Müller'] };

test('erasing an author leaves the papers that another lists, and a tombstone', async () => {
  const store = await aStore();
  const { authorIds } = await save(
    store,
    aProfile('Ada Byron', [shared, { title: 'A paper of hers alone', names: ['Ada Byron'] }]),
  );
  await save(store, aProfile('Zoë Müller', [shared]));
  await eraseAuthor(store, authorIds[0] ?? 0, '2026-11-05T00:00:00Z', derive);
  expect((await store.authors.toArray()).map((author) => author.profiles[0]?.name)).toEqual(['Zoë Müller']);
  const papers = await store.papers.toArray();
  expect(papers).toHaveLength(1);
  expect(papers[0]?.authors).not.toContain(authorIds[0]);
  expect(await store.tombstones.count()).toBe(1);
});

test('authors are found without accents or case, in order of family name', async () => {
  const store = await aStore();
  await save(store, aProfile('Zoë Müller'), aProfile('Ada Byron'));
  expect((await searchAuthors(store, 'zoe mull', 10)).authors.map((author) => author.profiles[0]?.name)).toEqual([
    'Zoë Müller',
  ]);
  const more = await searchAuthors(store, 'o', 1);
  expect([more.authors.length, more.total]).toEqual([1, 2]);
  const all = await searchAuthors(store, '', 1);
  expect(all).toMatchObject({ total: 2 });
  expect(all.authors[0]?.profiles[0]?.name).toBe('Ada Byron');
});

test('erasing everything leaves nothing', async () => {
  const store = await aStore();
  await save(store, aProfile('Ada Byron', [shared]));
  await eraseStore(store);
  expect(Object.values(await everything(store)).flat()).toEqual([]);
});
