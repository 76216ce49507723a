import { beforeAll, expect, test } from 'vitest';
import { splitAuthor } from '../../../lib/identity/split-profile.ts';
import type { PaperReading } from '../../../lib/model/page-reading.ts';
import { mergeRecords } from '../../../lib/papers/merge-records.ts';
import { learnFromPage } from '../../../lib/resolve/learn-from-page.ts';
import { resolvePage } from '../../../lib/resolve/resolve-page.ts';
import type { Store } from '../../../lib/store/db.ts';
import { papersOf } from '../../../lib/store/derive.ts';
import { aPage, aPaperReading, aProfile } from '../support/builders.ts';
import { authorNamed } from '../support/people.ts';
import { aStore, save } from '../support/store.ts';

/** Invented papers of three people called Jun Zhao, as their pages print them. */
const pages: Record<string, PaperReading> = {
  scans: {
    ...aPaperReading('2101.00001', 'Sparse-view tomography reconstruction', [
      'Hana Brezovsky',
      'Ivo Lindqvist',
      'Carla Rossi',
      'Jun Zhao',
      'Ottoline Quibberwick',
    ]),
    abstract: 'We reconstruct computed tomography scans of patients from few projections with a diffusion model.',
    categories: ['eess.IV', 'cs.CV'],
  },
  spectra: {
    ...aPaperReading('2202.00002', 'Denoising of magnetic resonance images', [
      'Petra Vandersloot',
      'Marek Thornquist',
      'Lena Fischer',
      'Ottoline Quibberwick',
      'Jun Zhao',
    ]),
    abstract: 'Scans of patients are noisy. A diffusion model removes the noise of magnetic resonance images.',
    categories: ['eess.IV'],
  },
  halos: {
    ...aPaperReading('0903.00003', 'Dark matter around massive galaxies', [
      'Alma Fitzgarrick',
      'Jun Zhao',
      'Nils Oberholzer',
      'Tove Almqvist',
    ]),
    abstract: 'We measure the mass of dark matter around massive galaxies by weak gravitational lensing.',
    categories: ['astro-ph.CO'],
  },
  shops: {
    ...aPaperReading('1704.00004', 'Recommendation in online shops', [
      'Rasmus Delacourt',
      'Sanna Wetherby',
      'Kirsi Holmgaard',
      'Jun Zhao',
    ]),
    abstract: 'We recommend items to users by what other users clicked, with collaborative filtering at scale.',
    categories: ['cs.IR'],
  },
};
const read = Object.values(pages);

/** The profile prints three names of each paper, and so hides Jun Zhao on three of the four. */
const pasted = aProfile(
  'Jun Zhao',
  read.map(({ title, bylines }) => ({ title, names: bylines.slice(0, 3).map(({ name }) => name), hidden: null })),
);

async function look(store: Store) {
  const author = await authorNamed(store, 'Jun Zhao');
  const papers = await papersOf(store, [author]);
  const titleOf = (id: number) => papers.get(id)?.records[0]?.title;
  const split = splitAuthor(author, papers);
  const merged = author.papers.flatMap(({ paper }) => papers.get(paper) ?? []).map((paper) => mergeRecords(paper));
  return {
    ...split,
    people: author.people,
    titles: split.groups.map((group) => group.papers.map(titleOf)),
    places: author.papers.map(({ paper, position }) => [titleOf(paper), position]),
    arxivIds: merged.map(({ arxivId }) => arxivId),
  };
}

let before: Awaited<ReturnType<typeof look>>;
let after: Awaited<ReturnType<typeof look>>;

beforeAll(async () => {
  const store = await aStore();
  await save(store, pasted);
  before = await look(store);
  for (const paper of read) {
    const page = aPage(paper);
    const { rows } = await resolvePage(store, page);
    expect(await learnFromPage(store, page, rows.papers, '2026-11-24T00:00:00Z')).toBe(true);
  }
  after = await look(store);
});

const { scans, spectra, halos, shops } = pages;

test('the coauthor whom the profile hid links two papers once their pages were visited', () => {
  expect(before.titles).toEqual(read.map(({ title }) => [title]));
  expect(after.titles).toEqual([[scans?.title, spectra?.title], [halos?.title], [shops?.title]]);
  expect(after.groups[0]?.coauthors[0]).toBe('Ottoline Quibberwick');
});

test('hidden places become known, and no paper is cut any more', () => {
  expect(before.places.map(([, position]) => position)).toEqual([null, null, 2, null]);
  expect(after.places).toEqual([
    [scans?.title, 4],
    [spectra?.title, 5],
    [halos?.title, 2],
    [shops?.title, 4],
  ]);
  expect([before.hiddenIn, after.hiddenIn]).toEqual([4, 0]);
  expect(after.arxivIds).toEqual(read.map(({ arxivId }) => arxivId));
});

test('four papers of three fields by a common name count as three people', () => {
  expect(after.people).toBe(3);
});

test('what links the two is said, and nothing links the rest', () => {
  const [pair, ...alone] = after.groups;
  expect(pair?.links).toHaveLength(1);
  expect(pair?.links[0]?.because).toContain('Shares a coauthor with this profile: Ottoline Quibberwick.');
  expect(alone.flatMap(({ links }) => links)).toEqual([]);
});
