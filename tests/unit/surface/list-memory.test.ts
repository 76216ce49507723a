import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { learnFromPage } from '../../../lib/resolve/learn-from-page.ts';
import { resolvePage } from '../../../lib/resolve/resolve-page.ts';
import { saveById } from '../../../lib/resolve/save-by-id.ts';
import { createMemory } from '../../../lib/surface/reading/memory.ts';
import { aPage, aPaperReading, aProfile } from '../support/builders.ts';
import { aStore, save } from '../support/store.ts';

const at = '2026-11-24T10:00:00.000Z';
const title = 'Counting sheep with few labels';

test.each([false, true])(
  'an open list shows what a page tells of a paper saved by its id (listed by a profile: %s)',
  async (isListed) => {
    const store = await aStore();
    if (isListed) await save(store, aProfile('Ada Quill', [{ title, names: ['Ada Quill', 'Bo Tern'] }]));
    await saveById(store, '2601.00001', 2, 'https://arxiv.org/pdf/2601.00001v2', at);
    await saveById(store, '2601.00002', 1, 'https://arxiv.org/pdf/2601.00002v1', at);
    const { papers, search, loading } = createMemory(store);
    const titles = () => [...papers.values()].map(({ paper }) => paper.title).toSorted();
    await vi.waitFor(() => expect(loading.value).toBeNull());
    expect(titles()).toEqual(['2601.00001', '2601.00002']);
    const page = aPage(aPaperReading('2601.00001', title, ['Ada Quill', 'Bo Tern']));
    const { rows } = await resolvePage(store, page);
    await learnFromPage(store, page, rows.papers, at);
    await vi.waitFor(() => expect(titles()).toEqual(['2601.00002', title]));
    expect(search.find('sheep', at).count).toBe(1);
    expect(search.documents.size).toBe(2);
  },
);
