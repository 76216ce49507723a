import { expect, test } from 'vitest';
import { paperRecordSchema } from '../../../lib/model/paper.ts';
import { derive } from '../../../lib/resolve/derive.ts';
import { editReading, removeReading, restoreReading, savePaper, undoChanges } from '../../../lib/store/reading-list.ts';
import { undoImport } from '../../../lib/store/undo-import.ts';
import { aProfile } from '../support/builders.ts';
import { aStore, everything, save } from '../support/store.ts';

const graphs = { title: 'Colouring of random graphs', names: ['Ada Byron', 'Emmy Noether'], arxivId: '2401.00001' };
const trees = { title: 'Counting of rooted trees', names: ['Emmy Noether', 'Ada Byron'] };

test('an import is one author, her papers, and what coauthors they name', async () => {
  const store = await aStore();
  const made = await save(store, aProfile('Ada Byron', [graphs, trees], { hIndex: 3 }));
  expect(made.counts).toMatchObject({ authors: 1, knownAuthors: 0, papers: 2, knownPapers: 0, claims: 1 });
  const [author] = await store.authors.toArray();
  expect(author?.fingerprint?.coauthors).toHaveLength(1);
  expect((await store.papers.toArray()).map((paper) => paper.authors)).toEqual([[author?.id], [author?.id]]);
});

test('undo leaves the store as it was before', async () => {
  const store = await aStore();
  await save(store, aProfile('Emmy Noether', [graphs], { hIndex: 9 }));
  const before = await everything(store);
  const second = await save(store, aProfile('Ada Byron', [graphs, trees], { hIndex: 3 }));
  await undoImport(store, second.id, derive);
  expect(await everything(store)).toEqual(before);
});

test('undo of the only import leaves nothing', async () => {
  const store = await aStore();
  const made = await save(store, aProfile('Ada Byron', [graphs, trees]));
  await undoImport(store, made.id, derive);
  expect(Object.values(await everything(store)).flat()).toEqual([]);
});

test('undo of an unknown import changes nothing', async () => {
  const store = await aStore();
  await save(store, aProfile('Ada Byron', [graphs]));
  const before = await everything(store);
  await undoImport(store, 42, derive);
  expect(await everything(store)).toEqual(before);
});

test('undo keeps a paper on the reading list, as the page showed it', async () => {
  const store = await aStore();
  const made = await save(store, aProfile('Ada Byron', [graphs]));
  const record = paperRecordSchema.parse({
    source: { format: 'arxiv-page', label: 'arxiv.org', observedAt: '2026-11-03T00:00:00Z' },
    title: graphs.title,
    arxivId: graphs.arxivId,
    bylines: graphs.names,
  });
  const id = await savePaper(store, record, { savedAt: '2026-11-03T00:00:00Z', snapshot: [] }, derive);
  await undoImport(store, made.id, derive);
  expect(await store.authors.count()).toBe(0);
  expect((await store.papers.get(id))?.records).toEqual([record]);
  expect(await store.reading.get(id)).toMatchObject({ status: 'to read' });
});

test('the same profile again is one more profile of the same author, not a second author', async () => {
  const store = await aStore();
  await save(store, aProfile('Ada Byron', [graphs], { hIndex: 3 }));
  const second = await save(store, aProfile('Ada Byron', [graphs], { hIndex: 4 }));
  const authors = await store.authors.toArray();
  expect(authors).toHaveLength(1);
  expect(authors[0]?.profiles).toHaveLength(2);
  expect(second.counts).toMatchObject({ knownAuthors: 1, knownPapers: 1 });
});

test('two profiles of one name without a paper in common stay two authors', async () => {
  const store = await aStore();
  await save(store, aProfile('Ada Byron', [graphs]));
  await save(
    store,
    aProfile('Ada Byron', [{ title: 'Analysis of knitting patterns', names: ['Ada Byron', 'M. Weaver'] }]),
  );
  expect(await store.authors.count()).toBe(2);
});

test('papers of one title but of different arXiv ids stay two papers', async () => {
  const store = await aStore();
  await save(store, aProfile('Ada Byron', [graphs]), aProfile('Emmy Noether', [{ ...graphs, arxivId: '2401.00002' }]));
  expect(await store.papers.count()).toBe(2);
});

test('removing from the reading list and saving again keeps one entry', async () => {
  const store = await aStore();
  const record = paperRecordSchema.parse({
    source: { format: 'arxiv-page', label: 'arxiv.org', observedAt: '2026-11-03T00:00:00Z' },
    title: 'A paper that is read',
    arxivId: '2401.00009',
  });
  const saving = { savedAt: '2026-11-03T00:00:00Z', snapshot: [] };
  const id = await savePaper(store, record, saving, derive);
  await editReading(store, [id], { note: 'Not to be lost.', addTags: ['ml'] }, '2026-11-03T12:00:00Z');
  await removeReading(store, [id], '2026-11-04T00:00:00Z');
  expect(await store.reading.get(id)).toMatchObject({ removedAt: '2026-11-04T00:00:00Z' });
  expect(await editReading(store, [id], { note: 'Too late.' }, '2026-11-04T12:00:00Z')).toEqual([]);
  const again = { ...saving, savedAt: '2026-11-05T00:00:00Z' };
  expect(await savePaper(store, record, again, derive)).toBe(id);
  await savePaper(store, record, { ...saving, savedAt: '2026-11-06T00:00:00Z' }, derive);
  expect(await store.reading.toArray()).toMatchObject([
    { savedAt: '2026-11-05T00:00:00Z', note: 'Not to be lost.', tags: ['ml'] },
  ]);
  expect(await store.reading.get(id)).not.toHaveProperty('removedAt');
  expect((await store.papers.get(id))?.records).toHaveLength(1);
});

test('what was changed at once is taken back at once, and what was changed since stays', async () => {
  const store = await aStore();
  const ids: number[] = [];
  for (const title of ['The first paper of some', 'The second paper of some']) {
    const source = { format: 'arxiv-page', label: 'arxiv.org', observedAt: '2026-11-03T00:00:00Z' };
    const record = paperRecordSchema.parse({ source, title });
    ids.push(await savePaper(store, record, { savedAt: '2026-11-03T00:00:00Z', snapshot: [] }, derive));
  }
  const at = (hour: number) => `2026-11-04T${String(hour).padStart(2, '0')}:00:00.000Z`;
  const [first = 0, second = 0] = ids;
  await editReading(store, [first], { addTags: ['old'] }, at(0));
  const changes = await editReading(store, ids, { status: 'read', addTags: ['done'], removeTags: ['old'] }, at(1));
  expect(changes).toHaveLength(2);
  await editReading(store, [first], { note: 'Not to be lost.', priority: 'high', addTags: ['new'] }, at(1));
  await editReading(store, [second], { status: 'set aside' }, at(1));
  await undoChanges(store, changes, at(2));
  expect(await store.reading.get(first)).toMatchObject({
    status: 'to read',
    priority: 'high',
    tags: ['new', 'old'],
    note: 'Not to be lost.',
  });
  expect(await store.reading.get(second)).toMatchObject({ status: 'set aside', tags: [] });
  const gone = await removeReading(store, ids, at(3));
  await restoreReading(store, [ids[0] ?? 0], at(4));
  await undoChanges(store, gone, at(5));
  const last = await editReading(store, ids, { status: 'read' }, at(6));
  await removeReading(store, [first], at(7));
  await undoChanges(store, last, at(8));
  expect((await store.reading.get(first))?.removedAt).toBe(at(7));
  await restoreReading(store, [first], at(9));
  expect((await store.reading.toArray()).map((entry) => 'removedAt' in entry)).toEqual([false, false]);
  const numbers = (await store.reading.toArray()).map(({ changed }) => changed);
  expect(new Set(numbers).size).toBe(2);
});
