import { beforeEach, expect, test } from 'vitest';
import { mergeRecords } from '../../../lib/papers/merge-records.ts';
import { derive } from '../../../lib/resolve/derive.ts';
import { learnFromPage } from '../../../lib/resolve/learn-from-page.ts';
import { resolvePage } from '../../../lib/resolve/resolve-page.ts';
import { saveById, savedById } from '../../../lib/resolve/save-by-id.ts';
import type { Store } from '../../../lib/store/db.ts';
import { editReading, removeReading, savePaper } from '../../../lib/store/reading-list.ts';
import { aPage, aPaperReading, aProfile } from '../support/builders.ts';
import { authorNamed } from '../support/people.ts';
import { aStore, save } from '../support/store.ts';

const at = '2026-11-24T10:00:00.000Z';
const later = '2026-11-24T11:00:00.000Z';
const pdf = 'https://arxiv.org/pdf/2601.00001v2';
const title = 'Counting sheep with few labels';
let store: Store;

beforeEach(async () => {
  store = await aStore();
});

async function described(id: number) {
  const paper = await store.papers.get(id);
  if (!paper) throw new Error('The paper is gone.');
  return mergeRecords(paper);
}

// Of the same version and of none: a page need not be newer to tell the title.
test.each([undefined, 2])(
  'an unknown paper is its id alone, until a page completes it (version %s)',
  async (version) => {
    const id = await saveById(store, '2601.00001', 2, pdf, at);
    expect(await savedById(store, '2601.00001')).toMatchObject({ paper: id, savedFrom: pdf, versionSeen: 2 });
    expect(await described(id)).toMatchObject({ title: '2601.00001', bylines: [], hiddenAuthors: null, version: 2 });
    const page = aPage({
      ...aPaperReading('2601.00001', title, ['Ada Quill', 'Bo Tern']),
      abstract: 'We count.',
      version,
    });
    const { rows } = await resolvePage(store, page);
    await learnFromPage(store, page, rows.papers, later);
    expect(await described(id)).toMatchObject({ title, bylines: ['Ada Quill', 'Bo Tern'], hiddenAuthors: 0 });
  },
);

test('a paper of an import keeps the title it has, and its known authors’ numbers are kept with it', async () => {
  const known = { title, names: ['Ada Quill', 'Bo Tern'], arxivId: '2601.00001' };
  await save(store, aProfile('Ada Quill', [known], { hIndex: 7, papers: 1 }));
  const id = await saveById(store, '2601.00001', undefined, 'https://example.org/blog', at);
  expect(await described(id)).toMatchObject({ title, bylines: ['Ada Quill', 'Bo Tern'], hiddenAuthors: 0 });
  const author = (await authorNamed(store, 'Ada Quill')).id;
  const { snapshot } = (await store.reading.get(id)) ?? {};
  expect(snapshot).toEqual([{ author, name: 'Ada Quill', hIndex: 7, papers: 1 }]);
});

test.each([false, true])(
  'a paper that a profile lists without its id stays saved once its page ties the two (both saved: %s)',
  async (isListedSaved) => {
    await save(store, aProfile('Ada Quill', [{ title, names: ['Ada Quill', 'Bo Tern'] }]));
    const [listed] = await store.papers.toArray();
    if (!listed) throw new Error('The import is gone.');
    if (isListedSaved) {
      const [record] = listed.records;
      if (!record) throw new Error('The paper has no record.');
      await savePaper(store, record, { savedAt: at, snapshot: [] }, derive);
      await editReading(store, [listed.id], { note: 'Ask Ada.', addTags: ['sheep'] }, at);
    }
    const id = await saveById(store, '2601.00001', 2, pdf, at);
    await editReading(store, [id], { addTags: ['farm'], status: 'reading' }, later);
    const page = aPage(aPaperReading('2601.00001', title, ['Ada Quill', 'Bo Tern']));
    const { rows } = await resolvePage(store, page);
    await learnFromPage(store, page, rows.papers, later);
    const entry = await savedById(store, '2601.00001');
    expect(entry).toMatchObject({ paper: listed.id, status: 'reading', note: isListedSaved ? 'Ask Ada.' : '' });
    expect(entry?.tags.toSorted()).toEqual(isListedSaved ? ['farm', 'sheep'] : ['farm']);
    expect(await store.reading.count()).toBe(1);
    expect(await described(listed.id)).toMatchObject({ title, arxivId: '2601.00001' });
  },
);

test('saving twice keeps the first; what was taken off is not on the list and comes back with its note', async () => {
  const id = await saveById(store, '2601.00001', undefined, pdf, at);
  expect(await saveById(store, '2601.00001', 1, pdf, later)).toBe(id);
  expect(await savedById(store, '2601.00001')).toMatchObject({ savedAt: at });
  await editReading(store, [id], { note: 'Ask Bo.' }, at);
  await removeReading(store, [id], later);
  expect(await savedById(store, '2601.00001')).toBeNull();
  expect(await saveById(store, '2601.00001', undefined, pdf, later)).toBe(id);
  expect(await savedById(store, '2601.00001')).toMatchObject({ note: 'Ask Bo.' });
});
