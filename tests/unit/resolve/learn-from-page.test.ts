import { expect, test } from 'vitest';
import { hashKey } from '../../../lib/ids/hash-key.ts';
import type { PageReading, PaperReading } from '../../../lib/model/page-reading.ts';
import { mergeRecords } from '../../../lib/papers/merge-records.ts';
import { learnFromPage } from '../../../lib/resolve/learn-from-page.ts';
import { resolvePage } from '../../../lib/resolve/resolve-page.ts';
import { saveFromPage } from '../../../lib/resolve/save-from-page.ts';
import type { Store } from '../../../lib/store/db.ts';
import { aPage, aPaperReading, aProfile } from '../support/builders.ts';
import { authorNamed, paperTitled } from '../support/people.ts';
import { aStore, everything, save } from '../support/store.ts';

const title = 'Image fusion by human cognitive laws';
const pasted = { title, names: ['Xu Wang', 'Mei Ling', 'Bo Zhou'], hidden: null, position: null };
const names = ['Xu Wang', 'Mei Ling', 'Bo Zhou', 'Lin Guo', 'A. Other'];
const abstract: PaperReading = {
  ...aPaperReading('2510.00001', title, names),
  version: 2,
  abstract: 'We fuse images.',
  date: { value: '2025-10-01', isYearInferred: false },
  categories: ['cs.CV', 'cs.LG'],
  comments: '12 pages',
  doi: '10.1000/fusion',
};
const listed: PaperReading = { ...aPaperReading('2510.00001', title, names), categories: ['cs.CV'] };

async function visit(store: Store, page: PageReading, at = '2026-11-20T00:00:00Z'): Promise<boolean> {
  const { rows } = await resolvePage(store, page);
  return learnFromPage(store, page, rows.papers, at);
}

async function stored(store: Store) {
  const [paper] = await store.papers.toArray();
  if (!paper) throw new Error('No paper.');
  return { ...mergeRecords(paper), count: paper.records.length, records: paper.records };
}

test('a page tells all it says of a paper that a profile lists, and the author’s hidden place becomes known', async () => {
  const store = await aStore();
  await save(store, aProfile('Lin Guo', [pasted]));
  const { records } = await stored(store);
  expect((await authorNamed(store, 'Lin Guo')).papers).toMatchObject([{ position: null }]);
  expect(await visit(store, aPage(abstract))).toBe(true);
  const { section: _, bylines: __, ...facts } = abstract;
  expect(await stored(store)).toMatchObject({ ...facts, bylines: names, count: 2 });
  expect((await stored(store)).records[0]).toEqual(records[0]);
  const author = await authorNamed(store, 'Lin Guo');
  expect(author.papers).toMatchObject([{ position: 4 }]);
  expect(author.profiles[0]?.papers).toMatchObject([{ position: null }]);
  expect(author.fingerprint?.coauthors).toContain(hashKey('other|a'));
});

test('the same page again tells nothing new and writes nothing', async () => {
  const store = await aStore();
  await save(store, aProfile('Lin Guo', [pasted]));
  await visit(store, aPage(abstract));
  const before = await everything(store);
  expect(await visit(store, aPage(abstract), '2026-12-01T00:00:00Z')).toBe(false);
  expect(await everything(store)).toEqual(before);
});

test('a listing visited later takes nothing away, nor does saving from it', async () => {
  const store = await aStore();
  await save(store, aProfile('Lin Guo', [pasted]));
  await visit(store, aPage(abstract));
  const before = await stored(store);
  expect(await visit(store, aPage({ ...listed, bylines: listed.bylines.slice(0, 2), hiddenAuthors: 3 }))).toBe(false);
  await saveFromPage(store, listed, 'https://arxiv.org/list/cs.CV/new', '2026-12-01T00:00:00Z');
  expect(await stored(store)).toEqual(before);
});

test('pages visited in any order end in the same record', async () => {
  const cut = { ...listed, title: `${title} (early)`, bylines: listed.bylines.slice(0, 2), hiddenAuthors: 3 };
  const first: PaperReading = { ...abstract, version: 1, title: `${title} (early)`, abstract: 'We try to.' };
  const ends: unknown[] = [];
  for (const order of [
    [cut, first, abstract],
    [abstract, cut, first],
    [first, abstract, cut],
  ]) {
    const store = await aStore();
    await save(store, aProfile('Lin Guo', [{ ...pasted, arxivId: '2510.00001' }]));
    for (const paper of order) await visit(store, aPage(paper));
    const { source: _, ...facts } = (await stored(store)).records[1] ?? { source: null };
    ends.push(facts);
    for (const paper of order) expect(await visit(store, aPage(paper))).toBe(false);
  }
  expect(ends[1]).toEqual(ends[0]);
  expect(ends[2]).toEqual(ends[0]);
  expect(ends[0]).toMatchObject({ version: 2, title, abstract: 'We fuse images.', bylines: names });
});

test('a page whose layout changed teaches nothing, nor one that shows another paper', async () => {
  const store = await aStore();
  await save(store, aProfile('Lin Guo', [{ ...pasted, arxivId: '2510.00001' }]));
  const [paper] = await store.papers.toArray();
  const before = await everything(store);
  const broken: PageReading = { ...aPage(abstract), problem: 'layout-changed' };
  expect(await learnFromPage(store, broken, [paper], '2026-11-20T00:00:00Z')).toBe(false);
  const other = aPage({ ...abstract, arxivId: '2510.00002' });
  expect(await learnFromPage(store, other, [paper], '2026-11-20T00:00:00Z')).toBe(false);
  expect(await everything(store)).toEqual(before);
});

test('two papers of one title do not teach each other', async () => {
  const store = await aStore();
  await save(store, aProfile('Lin Guo', [pasted]));
  await visit(store, aPage(abstract));
  expect(await visit(store, aPage({ ...abstract, arxivId: '2510.00002', version: 3 }))).toBe(false);
  expect((await stored(store)).arxivId).toBe('2510.00001');
});

test('a listing of 2,000 papers of which three are known writes three', async () => {
  const store = await aStore();
  const own = [7, 70, 700].map((n) => ({ ...pasted, title: `A study of the number ${n}` }));
  await save(store, aProfile('Lin Guo', own));
  const papers = Array.from({ length: 2_000 }, (_, n) =>
    aPaperReading(`2510.${String(n).padStart(5, '0')}`, `A study of the number ${n}`, names),
  );
  const written: unknown[] = [];
  for (const table of [store.papers, store.authors]) {
    table.hook('creating', (key) => void written.push(key));
    table.hook('updating', (_, key) => void written.push(key));
  }
  expect(await visit(store, { ...aPage(...papers), kind: 'listing' })).toBe(true);
  expect(written).toHaveLength(4);
  expect((await authorNamed(store, 'Lin Guo')).papers.map(({ position }) => position)).toEqual([4, 4, 4]);
});

test('a whole list of authors in which nobody or two agree leaves the place unknown', async () => {
  const store = await aStore();
  await save(store, aProfile('Lin Guo', [pasted]));
  await visit(store, aPage({ ...abstract, bylines: [...abstract.bylines, { name: 'L. Guo', position: 6 }] }));
  expect((await authorNamed(store, 'Lin Guo')).papers).toEqual([
    { paper: await paperTitled(store, title), position: null },
  ]);
});
