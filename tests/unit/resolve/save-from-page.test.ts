import { beforeEach, expect, test } from 'vitest';
import { savePapersFromPage, unsavePapersFromPage } from '../../../lib/resolve/save-from-page.ts';
import { savedWithoutScores, scoreSaved } from '../../../lib/resolve/score-saved.ts';
import type { PaperScores } from '../../../lib/scores/types.ts';
import type { Store } from '../../../lib/store/db.ts';
import { present } from '../../../lib/store/present.ts';
import { editReading, isOnList, removeReading, restoreReading } from '../../../lib/store/reading-list.ts';
import { aPaperReading, aProfile } from '../support/builders.ts';
import { authorNamed } from '../support/people.ts';
import { aStore, save } from '../support/store.ts';

const from = 'https://arxiv.org/list/cs.LG/new';
const at = '2026-11-24T10:00:00.000Z';
const later = '2026-11-24T11:00:00.000Z';
const sheep = aPaperReading('2601.00001', 'Counting sheep with few labels', ['Ada Quill', 'Bo Tern']);
const goats = aPaperReading('2601.00002', 'Counting goats with no labels', ['Bo Tern']);
let store: Store;

beforeEach(async () => {
  store = await aStore();
});

async function listed(): Promise<number[]> {
  return (await store.reading.toArray()).filter(isOnList).map(({ paper }) => paper);
}

test('of several papers only those come back that were not on the list, each once: undoing takes off no other', async () => {
  const [before] = await savePapersFromPage(store, [sheep], from, at);
  const made = await savePapersFromPage(store, [sheep, goats, { ...goats, section: 'replaced' }], from, later);
  expect(made).toHaveLength(1);
  expect(await store.reading.get(before ?? 0)).toMatchObject({ savedAt: at });
  await removeReading(store, made, later);
  expect(await listed()).toEqual([before]);
});

test('what is taken off comes back as it was, with its note', async () => {
  const [paper = 0] = await savePapersFromPage(store, [sheep], from, at);
  await editReading(store, [paper], { note: 'Ask Bo.', addTags: ['farm'] }, at);
  expect(await unsavePapersFromPage(store, [sheep, goats], later)).toEqual([paper]);
  expect(await listed()).toEqual([]);
  await restoreReading(store, [paper], later);
  expect(await store.reading.get(paper)).toMatchObject({ note: 'Ask Bo.', tags: ['farm'], savedAt: at });
  expect(await listed()).toEqual([paper]);
});

test('the numbers of known authors stay as they were shown; what nobody reported is missing', async () => {
  const known = { title: sheep.title, names: ['Ada Quill', 'Bo Tern'], arxivId: sheep.arxivId };
  await save(store, aProfile('Ada Quill', [known], { hIndex: 7, citations: 210 }));
  const { id } = await authorNamed(store, 'Ada Quill');
  const [paper = 0] = await savePapersFromPage(store, [sheep], from, at);
  const { snapshot } = (await store.reading.get(paper)) ?? {};
  expect(snapshot).toEqual([{ author: id, name: 'Ada Quill', hIndex: 7, citations: 210 }]);
});

const refused = { kind: 'refused', lacks: 'abstract', has: 0, needs: 1, explanation: { nearest: [], newTerms: [] } };
const noNumbers = { novelty: refused, attention: { lacks: 'abstract' }, judgements: [], reported: [], records: [] };
const numbers = { ...noNumbers, novelty: { kind: 'score', value: 72 }, attention: { value: 55 } };

test('scores are kept once: those of the moment of saving, and none where there is no number', async () => {
  const [first = 0, second = 0] = await savePapersFromPage(store, [sheep, goats], from, at);
  const scorer = (scores: object[]) => ({ scoreStored: async () => scores as unknown as PaperScores[] });
  await scoreSaved(store, scorer([numbers, noNumbers]), [first, second], at);
  await scoreSaved(store, scorer([{ ...numbers, novelty: { kind: 'score', value: 3 } }]), [first], later);
  expect((await store.reading.get(first))?.scores).toEqual({ at, novelty: 72, attention: 55 });
  expect(await store.reading.get(second)).not.toHaveProperty('scores');
});

test('on the list without scores are those that nothing was worked out of yet, and none that was taken off', async () => {
  const ids = await savePapersFromPage(
    store,
    [sheep, goats, { ...goats, arxivId: '2601.00003', title: 'Cows' }],
    from,
    at,
  );
  const [first = 0, second = 0, third = 0] = ids;
  const papers = present(await store.papers.bulkGet(ids));
  await scoreSaved(store, { scoreStored: async () => [numbers] as unknown as PaperScores[] }, [first], at);
  await removeReading(store, [third], later);
  expect(await savedWithoutScores(store, papers)).toEqual([second]);
});
