import { expect, test } from 'vitest';
import type { PageReading, PaperReading } from '../../../lib/model/page-reading.ts';
import { correct } from '../../../lib/resolve/correct.ts';
import { resolvePage } from '../../../lib/resolve/resolve-page.ts';
import type { Store } from '../../../lib/store/db.ts';
import { aPage, aPaperReading, aProfile } from '../support/builders.ts';
import { aStore, save } from '../support/store.ts';

const fusion = {
  title: 'Image fusion by human cognitive laws',
  names: ['Xu Wang', 'Mei Ling', 'Bo Zhou'],
  hidden: null,
  position: null,
};
const nobodySplits = () => ({ groups: [] });
const page = (...names: string[]) => aPage(aPaperReading('2510.00001', fusion.title, names));

async function outcomes(store: Store, reading: PageReading): Promise<string[]> {
  const { matches } = await resolvePage(store, reading);
  return (matches[0] ?? []).map((match) => match.outcome);
}

test('a paper in the profile’s own list confirms its author and nobody else', async () => {
  const store = await aStore();
  await save(store, aProfile('Lin Guo', [fusion]));
  expect(await outcomes(store, page('Xu Wang', 'Mei Ling', 'Bo Zhou', 'Lin Guo'))).toEqual([
    'none',
    'none',
    'none',
    'confirmed',
  ]);
});

test('an author hidden behind "et al." is not one of the names before it', async () => {
  const store = await aStore();
  await save(store, aProfile('Mei Ling', [fusion]));
  expect(await outcomes(store, page('Xu Wang', 'Mei Ling', 'Bo Zhou', 'Mei Ling'))).toEqual([
    'none',
    'none',
    'none',
    'confirmed',
  ]);
});

test('initials are enough on the profile’s own paper', async () => {
  const store = await aStore();
  await save(store, aProfile('Lin Guo', [fusion]));
  expect(await outcomes(store, page('X. Wang', 'M. Ling', 'B. Zhou', 'L. Guo'))).toEqual([
    'none',
    'none',
    'none',
    'confirmed',
  ]);
});

test('two authors of one name on the profile’s own paper stay possible', async () => {
  const store = await aStore();
  await save(store, aProfile('Lin Guo', [fusion]));
  expect(await outcomes(store, page('Xu Wang', 'Mei Ling', 'Bo Zhou', 'Lin Guo', 'Lin Guo'))).toEqual([
    'none',
    'none',
    'none',
    'possible',
    'possible',
  ]);
});

test('a name alone is only possible', async () => {
  const store = await aStore();
  await save(store, aProfile('Lin Guo', [fusion]));
  expect(
    await outcomes(store, aPage(aPaperReading('2510.00002', 'Something else entirely', ['Lin Guo', 'Q. Q. Other']))),
  ).toEqual(['possible', 'none']);
});

test('a longer given name is somebody else', async () => {
  const store = await aStore();
  await save(store, aProfile('Lin Guo', [fusion]));
  expect(await outcomes(store, aPage(aPaperReading('2510.00002', 'Something else entirely', ['Linxin Guo'])))).toEqual([
    'none',
  ]);
});

test('a shared coauthor makes it likely', async () => {
  const store = await aStore();
  await save(store, aProfile('Lin Guo', [fusion]));
  expect(
    await outcomes(store, aPage(aPaperReading('2510.00003', 'A sequel on fusion', ['Lin Guo', 'Mei Ling']))),
  ).toEqual(['likely', 'none']);
});

test('two authors of one name with equal evidence stay possible', async () => {
  const store = await aStore();
  await save(store, aProfile('Lin Guo', [fusion]));
  await save(store, aProfile('Lin Guo', [{ title: 'A quite different study', names: ['Lin Guo', 'Mei Ling'] }]));
  expect(
    await outcomes(store, aPage(aPaperReading('2510.00003', 'A sequel on fusion', ['Lin Guo', 'Mei Ling']))),
  ).toEqual(['possible', 'none']);
});

test('an author page that carries the profile’s identifier confirms its owner', async () => {
  const store = await aStore();
  const profile = aProfile('Lin Guo');
  await save(store, { ...profile, externalIds: { orcid: '0000-0002-1825-0097' } });
  const owner = { name: 'Lin Guo', externalIds: { orcid: '0000-0002-1825-0097' } };
  const own = {
    ...aPage(aPaperReading('2510.00004', 'One of mine', ['Lin Guo', 'Somebody Else'])),
    kind: 'author' as const,
    owner,
  };
  expect(await outcomes(store, own)).toEqual(['confirmed', 'none']);
});

test('a collaboration is nobody', async () => {
  const store = await aStore();
  await save(store, aProfile('Lin Guo', [fusion]));
  const reading = page('Lin Guo');
  const [paper] = reading.papers;
  const papers = paper
    ? [{ ...paper, bylines: paper.bylines.map((byline) => ({ ...byline, isCollaboration: true })) }]
    : [];
  expect(await outcomes(store, { ...reading, papers })).toEqual(['none']);
});

test('the reader’s word wins over the profile’s own list, both ways', async () => {
  const store = await aStore();
  const [authorId = 0] = (await save(store, aProfile('Lin Guo', [fusion]))).authorIds;
  const reading = page('Xu Wang', 'Mei Ling', 'Bo Zhou', 'Lin Guo');
  const say = (paper: PaperReading, position: number, verdict: 'same' | 'different') =>
    correct(store, { kind: 'byline', paper, position, authorId, verdict }, '2026-11-05T00:00:00Z', nobodySplits);
  const [fused] = reading.papers;
  if (!fused) throw new Error('A page without its paper.');
  await say(fused, 4, 'different');
  expect(await outcomes(store, reading)).toEqual(['none', 'none', 'none', 'none']);
  await say(fused, 4, 'same');
  expect(await outcomes(store, reading)).toEqual(['none', 'none', 'none', 'confirmed']);
  const elsewhere = aPaperReading('2510.00009', 'An unrelated title here', ['Lin Guo']);
  await say(elsewhere, 1, 'same');
  expect(await outcomes(store, aPage(elsewhere))).toEqual(['confirmed']);
});

test('one shared coauthor is not enough for a name that hundreds have, nor for initials', async () => {
  const store = await aStore();
  const study = { title: 'A study by people of common names', names: ['Wei Wang', 'Mei Ling'] };
  await save(store, aProfile('Wei Wang', [study]), aProfile('Lin Guo', [fusion]));
  const sequel = (name: string) => aPage(aPaperReading('2510.00003', 'A sequel on something', [name, 'Mei Ling']));
  expect(await outcomes(store, sequel('Wei Wang'))).toEqual(['possible', 'none']);
  expect(await outcomes(store, sequel('Lin Guo'))).toEqual(['likely', 'none']);
  expect(await outcomes(store, sequel('L. Guo'))).toEqual(['possible', 'none']);
});

test('initials printed alike on both sides still say no more than initials do', async () => {
  const store = await aStore();
  await save(store, aProfile('L. Guo', [{ title: 'A study under initials', names: ['L. Guo', 'Mei Ling'] }]));
  const sequel = aPage(aPaperReading('2510.00003', 'A sequel on something', ['L. Guo', 'Mei Ling']));
  expect(await outcomes(store, sequel)).toEqual(['possible', 'none']);
});

test('a rare name is not likely where nothing but the name speaks for it, least of all that no coauthor is shared', async () => {
  const store = await aStore();
  const study = { title: 'Cohomology of algebraic varieties', names: ['Ottoline Quibberwick', 'Ada Byron'] };
  await save(store, aProfile('Ottoline Quibberwick', [study]));
  const shops = (...names: string[]) => aPage(aPaperReading('2010.00003', 'Recommendation in online shops', names));
  expect(await outcomes(store, shops('Ottoline Quibberwick', 'Bo Zhou'))).toEqual(['possible', 'none']);
  expect(await outcomes(store, shops('Ottoline Quibberwick', 'Ada Byron'))).toEqual(['likely', 'none']);
});
