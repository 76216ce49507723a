import { expect, it } from 'vitest';
import { paperRecordSchema } from '../../../lib/model/paper.ts';
import { derive } from '../../../lib/resolve/derive.ts';
import { exportStore } from '../../../lib/resolve/export-store.ts';
import type { Store } from '../../../lib/store/db.ts';
import { editReading, savePaper } from '../../../lib/store/reading-list.ts';
import { importText } from '../support/import-text.ts';
import { mixedProfile, otherProfiles } from '../support/people.ts';
import { aStore, save } from '../support/store.ts';

const at = '2026-11-24T00:00:00Z';

/** What a store says, without the ids of its rows and of its imports. */
async function said(store: Store) {
  const papers = await store.papers.toArray();
  const titleOf = new Map(papers.map(({ id, records }) => [id, records[0]?.title]));
  const bare = (value: unknown) =>
    JSON.parse(JSON.stringify(value, (key, one) => (key === 'importId' ? undefined : one)));
  const authors = (await store.authors.toArray()).map(({ profiles }) =>
    profiles.map(({ papers: own, ...profile }) => [profile, own.map((one) => [titleOf.get(one.paper), one.position])]),
  );
  const reading = (await store.reading.toArray()).map(({ paper, snapshot: _, edits: __, changed: ___, ...entry }) => [
    titleOf.get(paper),
    entry,
  ]);
  const sorted = (rows: unknown[]) => rows.map((row) => JSON.stringify(bare(row))).toSorted();
  return { authors: sorted(authors), papers: sorted(papers.map(({ records }) => records)), reading: sorted(reading) };
}

it('what is exported and imported again makes the same store', async () => {
  const store = await aStore();
  await save(store, mixedProfile);
  await save(store, ...otherProfiles);
  const record = paperRecordSchema.parse({
    source: { format: 'arxiv-page', label: 'arxiv.org', url: 'https://arxiv.org/abs/2501.00001', observedAt: at },
    title: 'A paper on the list, by nobody known: $O(n^2)$ and “quotes”',
    arxivId: '2501.00001',
    version: 3,
    bylines: ['Cleo Dunn', '王伟'],
  });
  const saving = { savedAt: at, savedFrom: 'https://arxiv.org/list/cs.LG/new', snapshot: [] };
  const id = await savePaper(store, record, saving, derive);
  const note = 'A *note*.\n\nOf two parts.';
  await editReading(store, [id], { status: 'reading', tags: ['one', 'two'], note, versionSeen: 1 }, at);
  const text = (await exportStore(store, 'byline-json-lines', at)).join('');
  const again = await aStore();
  const outcome = await importText(again, text, { label: 'library.byline.jsonl', capturedAt: at });
  expect(outcome).toMatchObject({ import: { format: 'byline-json-lines', counts: { refused: 0 } } });
  expect(await said(again)).toEqual(await said(store));
});

it('an empty store is a file of one line, and a format nobody knows is refused', async () => {
  const store = await aStore();
  expect(await exportStore(store, 'byline-json-lines', at)).toHaveLength(1);
  await expect(exportStore(store, 'papyrus', at)).rejects.toThrow('papyrus');
});
