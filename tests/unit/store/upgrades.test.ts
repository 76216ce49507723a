import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { authorSchema } from '../../../lib/model/author.ts';
import { decisionSchema } from '../../../lib/model/decision.ts';
import { importChunkSchema, importSchema } from '../../../lib/model/import.ts';
import { paperSchema } from '../../../lib/model/paper.ts';
import { readingEntrySchema } from '../../../lib/model/reading-entry.ts';
import { mergeRecords } from '../../../lib/papers/merge-records.ts';
import { feedFromStore } from '../../../lib/resolve/corpus-from-store.ts';
import { derive } from '../../../lib/resolve/derive.ts';
import { learnFromPage } from '../../../lib/resolve/learn-from-page.ts';
import { resolvePage } from '../../../lib/resolve/resolve-page.ts';
import { eraseStore } from '../../../lib/store/authors.ts';
import { loadSegments } from '../../../lib/store/corpus/segments.ts';
import { openStore } from '../../../lib/store/db.ts';
import { derivedVersion } from '../../../lib/store/derived-version.ts';
import { findPapers, paperEntries } from '../../../lib/store/find-papers.ts';
import { updateKeys } from '../../../lib/store/key-index.ts';
import { metOn, noteMet } from '../../../lib/store/met-papers.ts';
import { editPerson, groupsOf } from '../../../lib/store/people.ts';
import { renewDerived } from '../../../lib/store/renew-derived.ts';
import { schemaVersions } from '../../../lib/store/schema.ts';
import { undoImport } from '../../../lib/store/undo-import.ts';
import { aPage, aPaperReading } from '../support/builders.ts';

const dumps = new URL('../../fixtures/stores/', import.meta.url);

/** A store as the release of that version left it. */
async function storeOf(version: number) {
  const rows = JSON.parse(readFileSync(new URL(`v${String(version).padStart(3, '0')}.json`, dumps), 'utf8'));
  const old = new Dexie(`upgraded-${version}`);
  for (const schema of schemaVersions.filter((one) => one.version <= version)) {
    old.version(schema.version).stores(schema.stores);
  }
  await old.open();
  for (const table of old.tables) await table.bulkAdd((rows[table.name] ?? []).map(withTypedArrays));
  old.close();
  return openStore(old.name);
}

function withTypedArrays(row: { hashes?: number[]; ids?: number[] }): object {
  if (!row.hashes || !row.ids) return row;
  return { ...row, hashes: Uint32Array.from(row.hashes), ids: Float64Array.from(row.ids) };
}

test('there is a dump of every version but the newest, and every row of it is as today’s code wants it', async () => {
  const versions = schemaVersions.map(({ version }) => version).slice(0, -1);
  expect(readdirSync(dumps)).toEqual(versions.map((version) => `v${String(version).padStart(3, '0')}.json`));
  for (const version of versions) {
    const store = await storeOf(version);
    for (const row of await store.authors.toArray()) expect(authorSchema.parse(row)).toEqual(row);
    for (const row of await store.papers.toArray()) expect(paperSchema.parse(row)).toEqual(row);
    for (const row of await store.imports.toArray()) expect(importSchema.parse(row)).toEqual(row);
    for (const row of await store.reading.toArray()) expect(readingEntrySchema.parse(row)).toEqual(row);
    for (const row of await store.decisions.toArray()) expect(decisionSchema.parse(row)).toEqual(row);
    await store.delete();
  }
});

test('version 1: authors have the papers of their profiles and of the reader’s words', async () => {
  const store = await storeOf(1);
  const stub = (await store.papers.toArray()).find((paper) => ![21, 22, 23].includes(paper.id));
  if (!stub) throw new Error('The paper of a decision is not there.');
  expect(await store.authors.get(11)).toMatchObject({
    followed: true,
    people: 1,
    papers: [
      { paper: 21, position: 4 },
      { paper: 23, position: 1 },
      { paper: stub.id, position: 1 },
    ],
  });
  expect(await store.authors.get(12)).toMatchObject({ papers: [{ paper: 22, position: 2 }] });
  expect((await store.papers.bulkGet([21, 22, 23, stub.id])).map((paper) => paper?.authors)).toEqual([
    [11],
    [12],
    [11],
    [11],
  ]);
  expect(stub.records).toMatchObject([{ title: '2511.00001', source: { observedAt: '2026-11-04T00:00:04Z' } }]);
  const found = await findPapers(store, [{ title: 'Whatever its page says', arxivId: '2511.00001' }]);
  expect(found.map((paper) => paper?.id)).toEqual([stub.id]);
  await store.delete();
});

test('version 1: decisions name their papers by row, and are read in the order in which they were made', async () => {
  const store = await storeOf(1);
  const decisions = (await store.decisions.toArray()).toSorted((a, b) => a.at.localeCompare(b.at));
  expect(decisions[0]).toEqual({
    kind: 'byline',
    id: 'byline|22|2|11',
    at: '2026-11-04T00:00:00.000Z',
    authors: [{ id: 11, name: 'Lin Guo', externalIds: { orcid: '0000-0002-1825-0097' }, paperKeys: [] }],
    papers: [{ id: 22, keys: ['arxiv:2104.00004'] }],
    verdict: 'different',
    author: 11,
    paper: 22,
    name: 'Lin Guo',
    position: 2,
  });
  expect(decisions.map((one) => one.kind === 'byline' && one.author)).toEqual([11, 12, 11, 11, 77]);
  await store.delete();
});

test('version 1: the look-up tables it had are read', async () => {
  const store = await storeOf(1);
  const editions = await store.keyShards.get('authors:editions');
  expect(editions?.ids[17]).toBe(1);
  expect(editions?.ids.filter((edition) => edition !== 0)).toHaveLength(1);
  await store.delete();
});

test('what authors derive is computed anew once, and comes out as the upgrade left it where nothing is new', async () => {
  const store = await storeOf(1);
  const before = await store.authors.get(11);
  expect(await renewDerived(store, derive)).toBe(true);
  expect((await store.authors.get(11))?.papers).toEqual(before?.papers);
  expect(before?.fingerprint).toBeUndefined();
  expect((await store.authors.get(11))?.fingerprint).toBeDefined();
  expect(await renewDerived(store, derive)).toBe(false);
  await store.delete();
});

test('a new store has nothing to renew, nor has one that was erased', async () => {
  const store = await openStore('brand-new');
  expect(await renewDerived(store, derive)).toBe(false);
  await eraseStore(store);
  expect(await store.meta.get('derived')).toEqual({ id: 'derived', value: derivedVersion });
});

test('a store keeps its machine’s name when everything else is erased', async () => {
  const store = await openStore('named');
  const machine = await store.meta.get('machine');
  expect(machine?.value).toBeGreaterThan(0);
  await eraseStore(store);
  expect(await store.meta.get('machine')).toEqual(machine);
});

test('version 4: the reading list has all it had, and every part of it is as old as its saving', async () => {
  const store = await storeOf(4);
  const stamp = (time: string) => expect.stringContaining(`${time}~`);
  expect(await store.reading.get(22)).toMatchObject({
    status: 'read',
    priority: 'normal',
    tags: ['skin', 'ageing'],
    note: 'Compare *figure 3*.',
    savedFrom: 'https://arxiv.org/abs/2104.00004',
    versionSeen: 2,
    snapshot: [{ author: 11, name: 'Lin Guo', hIndex: 35 }],
    edits: {
      saved: stamp('2026-11-03T00:00:00.000Z'),
      status: stamp('2026-11-03T00:00:00.000Z'),
      tags: { skin: { isOn: true } },
      notes: [{ text: 'Compare *figure 3*.', at: stamp('2026-11-03T00:00:00.000Z') }],
    },
  });
  // What was deleted is known to be; of a paper that is not there nothing can be said.
  expect(await store.reading.get(21)).toMatchObject({ removedAt: '2026-11-07T00:00:00.000Z' });
  expect((await store.tombstones.toCollection().primaryKeys()).filter((id) => id.startsWith('reading:'))).toEqual([]);
  const numbers = (await store.reading.orderBy('changed').toArray()).map(({ changed }) => changed);
  expect(numbers).toEqual([1, 2, 3]);
  for (const chunk of await store.importChunks.toArray()) expect(importChunkSchema.parse(chunk)).toEqual(chunk);
  // Paper 23 stands as the import put it; paper 22 was edited since.
  await undoImport(store, 901, derive);
  expect(await store.reading.get(23)).toBeUndefined();
  expect(await store.reading.get(22)).toMatchObject({ status: 'read', note: 'Compare *figure 3*.' });
  await store.delete();
});

test('version 1: a decision is about the paper that a profile lists, as soon as a page ties the two', async () => {
  const store = await storeOf(1);
  // The dump is written by hand and its tables are all but empty.
  await updateKeys(store, 'papers', { add: (await store.papers.toArray()).flatMap(paperEntries) });
  const page = aPage(aPaperReading('2511.00001', 'Fusion by human cognitive laws', ['Xu Wang', 'Lin Guo']));
  const visit = async () =>
    learnFromPage(store, page, (await resolvePage(store, page)).rows.papers, '2026-11-20T00:00:00Z');
  expect(await visit()).toBe(true);
  expect(await visit()).toBe(false);
  expect((await store.papers.toCollection().primaryKeys()).toSorted()).toEqual([21, 22, 23]);
  expect((await store.decisions.toCollection().primaryKeys()).toSorted()).toContain('byline|21|1|11');
  expect(mergeRecords((await store.papers.get(21)) ?? { records: [] }).title).toBe('Fusion by human cognitive laws');
  await store.delete();
});

test('version 2: the papers it had come to stand in the corpus, those that say enough', async () => {
  const store = await storeOf(2);
  expect(await loadSegments(store)).toEqual([]);
  expect(await feedFromStore(store)).toBe(1);
  expect((await loadSegments(store)).map(({ keys, titles }) => [keys, titles])).toEqual([
    [['arxiv:2104.00004'], ['Ageing of epidermal cells']],
  ]);
  expect(await feedFromStore(store)).toBe(0);
  await store.delete();
});

test('version 3: every import is one of a single chunk, and can be taken back', async () => {
  const store = await storeOf(3);
  expect((await store.imports.toArray()).map(({ id, state, counts }) => [id, state, counts.refused])).toEqual([
    [901, 'done', 0],
    [902, 'done', 0],
  ]);
  const chunks = await store.importChunks.toArray();
  for (const chunk of chunks) expect(importChunkSchema.parse(chunk)).toEqual(chunk);
  expect(chunks.map(({ importId, authorIds, paperIds }) => [importId, authorIds, paperIds])).toEqual([
    [901, [11, 12], [21, 22, 23]],
    [902, [11], [24]],
  ]);
  await undoImport(store, 901, derive);
  expect((await store.imports.toArray()).map(({ id }) => id)).toEqual([902]);
  expect(await store.papers.get(21)).toBeUndefined();
  await store.delete();
});

test('version 5: all it had is as it was, and what came since is there and empty', async () => {
  const rows: Record<string, object[]> = JSON.parse(readFileSync(new URL('v005.json', dumps), 'utf8'));
  const store = await storeOf(5);
  for (const table of ['authors', 'papers', 'reading', 'decisions', 'imports', 'importChunks', 'tombstones']) {
    expect(await store.table(table).toArray(), table).toEqual(rows[table] ?? []);
  }
  const [author] = await store.authors.toArray();
  for (const table of ['people', 'comparisons', 'metPapers', 'visits', 'seenEntries'])
    expect(await store.table(table).count(), table).toBe(0);
  const now = '2026-11-24T10:00:00.000Z';
  await editPerson(store, author?.id ?? 0, { groups: ['Committee'] }, now);
  expect(await groupsOf(store)).toEqual([{ name: 'Committee', authors: [author?.id] }]);
  await noteMet(store, 'cs.LG', [aPaperReading('2511.00001', 'Met', [])], now);
  expect(await metOn(store, '2026-11-24')).toHaveLength(1);
  await store.delete();
});
