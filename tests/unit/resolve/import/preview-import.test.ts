import { expect, it } from 'vitest';
import { derive } from '../../../../lib/resolve/derive.ts';
import { previewImport, proposeAfter } from '../../../../lib/resolve/import/preview-import.ts';
import { runImport } from '../../../../lib/resolve/import/run-import.ts';
import { aProfile } from '../../support/builders.ts';
import { aStore, everything, save } from '../../support/store.ts';

const options = { importer: 'byline-json-lines', capturedAt: '2026-11-20T00:00:00Z', toReadingList: false };
const input = (...records: object[]) => ({
  blob: new Blob([['{"byline":1}', ...records.map((one) => JSON.stringify(one))].join('\n')]),
  name: 'people.jsonl',
});
const lakes = { title: 'Lakes and their deeper waters', bylines: ['Ada Brook', 'Bo Wu', 'Cleo Dunn'] };
const seas = { title: 'Seas and their deeper waters', bylines: ['A. Brook', 'Bo Wu', 'Cleo Dunn'] };

it('nothing is written by a preview, and it says what the import then does', async () => {
  const store = await aStore();
  const world = { store, derive };
  const file = input({ author: { name: 'Ada Brook', papers: [{ ...lakes, position: 1 }] } }, { paper: seas }, { x: 1 });
  const read = await previewImport(world, file, options);
  if ('refused' in read) throw new Error('It was refused.');
  expect(Object.values(await everything(store)).flat()).toEqual([]);
  expect(read.loosePapers).toBe(1);
  expect(read.preview).toMatchObject({
    extent: 'All 3 entries were read.',
    authors: [{ name: 'Ada Brook', state: 'new' }],
    papers: [
      { title: lakes.title, state: 'new', about: 'Ada Brook, Bo Wu, Cleo Dunn' },
      { title: seas.title, state: 'new' },
    ],
    problems: [{ severity: 'error', line: 4 }],
  });
  expect(read.preview.totals).toEqual([
    { kind: 'new', text: '1 author and 2 papers new' },
    { kind: 'refused', text: '1 entry refused' },
  ]);
});

it('what is known is told from what is changed, and by what', async () => {
  const store = await aStore();
  const world = { store, derive };
  const author = (h: number, paper: object) => ({
    author: { name: 'Ada Brook', claims: [{ metric: 'hIndex', value: h }], papers: [{ ...paper, position: 1 }] },
  });
  await runImport(world, input(author(3, lakes), { paper: seas }), options);
  const same = await previewImport(world, input(author(3, lakes), { paper: seas }), options);
  expect(same).toMatchObject({
    preview: { authors: [{ state: 'known' }], papers: [{ state: 'known' }, { state: 'known' }] },
  });
  const other = await previewImport(world, input(author(4, { ...lakes, doi: '10.1234/lakes' })), options);
  expect(other).toMatchObject({
    preview: {
      authors: [{ state: 'changed', about: 'h-index 3 → 4, 1 paper listed' }],
      papers: [{ state: 'changed', changes: ['adds the DOI'] }],
    },
  });
});

it('numbers that contradict each other are named before they come in', async () => {
  const claims = [
    { metric: 'hIndex', value: 35 },
    { metric: 'papers', value: 10 },
  ];
  const read = await previewImport(
    { store: await aStore(), derive },
    input({ author: { name: 'Ada Brook', claims } }),
    options,
  );
  if ('refused' in read) throw new Error('It was refused.');
  expect(read.preview.authors[0]?.doubts.join()).toContain('35');
  expect(read.preview.totals.map(({ kind }) => kind)).toContain('contradictory');
});

it('a newcomer whose papers speak for somebody known is proposed, by name nobody is, and neither is merged', async () => {
  const store = await aStore();
  const world = { store, derive };
  await save(store, aProfile('Ada Brook', [{ title: lakes.title, names: lakes.bylines }]), aProfile('Wei Wang'));
  const file = input(
    { author: { name: 'A. Brook', ids: { orcid: '0000-0002-1825-0097' }, papers: [{ ...seas, position: 1 }] } },
    {
      author: {
        name: 'Wei Wang',
        papers: [{ title: 'A study of quite other things', bylines: ['Wei Wang'], position: 1 }],
      },
    },
  );
  const read = await previewImport(world, file, options);
  if ('refused' in read) throw new Error('It was refused.');
  expect(read.preview.samePeople).toMatchObject([
    { name: 'A. Brook', person: { name: 'Ada Brook' }, outcome: 'likely', merge: null },
  ]);
  const outcome = await runImport(world, file, options);
  if ('refused' in outcome) throw new Error('It was refused.');
  expect(await store.authors.count()).toBe(4);
  const [proposal] = await proposeAfter(world, outcome.import.id);
  const people = await store.authors.bulkGet([proposal?.merge?.authorId ?? 0, proposal?.merge?.otherId ?? 0]);
  expect(people.map((one) => one?.profiles[0]?.name)).toEqual(['Ada Brook', 'A. Brook']);
});

it('profiles of one input that share an identifier or a paper are one author, and papers stand once', async () => {
  const store = await aStore();
  const file = input(
    { author: { name: 'Ada Brook', papers: [{ ...lakes, position: 1 }] } },
    { author: { name: 'Bo Wu', papers: [{ ...lakes, position: 2 }] } },
    {
      author: {
        name: 'Ada Brook',
        papers: [
          { ...lakes, position: 1 },
          { ...seas, position: 1 },
        ],
      },
    },
    { paper: seas },
  );
  await runImport({ store, derive }, file, options);
  expect(await store.authors.count()).toBe(2);
  expect(await store.papers.count()).toBe(2);
});
