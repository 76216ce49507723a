import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Split, splitAuthor } from '../../../lib/identity/split-profile.ts';
import type { Paper } from '../../../lib/model/paper.ts';
import type { Profile } from '../../../lib/model/profile.ts';
import { parseName } from '../../../lib/names/parse.ts';
import { derive } from '../../../lib/resolve/derive.ts';
import { papersOf } from '../../../lib/store/derive.ts';
import { aProfile } from '../support/builders.ts';
import { authorNamed } from '../support/people.ts';
import { aStore, save } from '../support/store.ts';

type Listed = Parameters<typeof aProfile>[1] extends (infer T)[] | undefined ? T : never;

const scans = [
  { title: 'Sparse-view tomography reconstruction', names: ['Lin Guo', 'Ottoline Quibberwick', 'Bo Zhou'] },
  { title: 'Tomography reconstruction from few projections', names: ['Ottoline Quibberwick', 'Lin Guo'] },
];
const halos = { title: 'Dark matter around massive galaxies', names: ['Ada Byron', 'Lin Guo', 'Carla Rossi'] };
const shops = { title: 'Recommendation in online shops', names: ['Lin Guo', 'Dmitri Orlov', 'Esra Kaya'] };
const proofs = { title: 'Cohomology of algebraic varieties', names: ['Femi Adeyemi', 'Lin Guo', 'Gita Rao'] };
const mixed = [...scans, halos, shops, proofs];

interface Told extends Split {
  people: number;
  /** The titles of each group, largest first. */
  titles: string[][];
  titleOf(paper: number): string;
}

/** Saves a profile and takes its author apart. */
async function told(profile: Profile): Promise<Told> {
  const store = await aStore();
  await save(store, profile);
  const author = await authorNamed(store, profile.name);
  const papers = await papersOf(store, [author]);
  const split = splitAuthor(author, papers);
  const titleOf = (id: number) => papers.get(id)?.records[0]?.title ?? 'gone';
  const titles = split.groups.map((group) => group.papers.map(titleOf));
  return { ...split, people: author.people, titles, titleOf };
}

test('papers with a rare coauthor and a topic in common are grouped, strangers are not', async () => {
  const { titles } = await told(aProfile('Lin Guo', mixed));
  expect(titles).toEqual([scans.map(({ title }) => title), ...[halos, shops, proofs].map(({ title }) => [title])]);
});

test('a group says by what it is known: its terms, those who come again, and why two of its papers are linked', async () => {
  const { groups, titleOf } = await told(aProfile('Lin Guo', mixed));
  const [pair, ...alone] = groups;
  expect(pair?.terms.slice(0, 2).sort()).toEqual(['reconstruction', 'tomography']);
  expect(pair?.coauthors).toEqual(['Ottoline Quibberwick', 'Bo Zhou']);
  expect(pair?.links.map(({ a, b }) => [titleOf(a), titleOf(b)])).toEqual([scans.map(({ title }) => title)]);
  expect(pair?.links[0]?.because).toContain('Shares a coauthor with this profile: Ottoline Quibberwick.');
  expect(pair?.links[0]?.bits).toBeGreaterThan(0);
  expect(alone.flatMap(({ links }) => links)).toEqual([]);
});

test('names that conflict are never in one group, whatever else their papers have in common', async () => {
  const both = (name: string, at: number): Listed => ({
    title: `${scans[0]?.title}, part ${at}`,
    names: [name, 'Ottoline Quibberwick', 'Bo Zhou'],
    position: 1,
  });
  const { titles } = await told(
    aProfile('L. Guo', [both('Lin Guo', 1), both('Lei Guo', 2), both('Lin Guo', 3), both('Lei Guo', 4)]),
  );
  const parts = titles.map((group) => group.map((title) => title.slice(-6)));
  expect(parts.sort()).toEqual([
    ['part 1', 'part 3'],
    ['part 2', 'part 4'],
  ]);
});

test('the same holds where the profile does not say at which place its author stands', async () => {
  const both = (name: string, at: number): Listed => ({
    title: `${scans[0]?.title}, part ${at}`,
    names: ['Ottoline Quibberwick', name],
    position: null,
  });
  const { titles } = await told(aProfile('L. Guo', [both('Lin Guo', 1), both('Lei Guo', 2)]));
  expect(titles).toHaveLength(2);
});

test('a clean profile of a rare name with few papers counts as one person', async () => {
  const names = ['Ada Byron', 'Carla Rossi', 'Dmitri Orlov', 'Esra Kaya'];
  const papers = mixed.slice(0, 4).map(({ title }, at) => ({
    title,
    names: ['Ottoline Quibberwick', names[at] ?? '', names[(at + 1) % 4] ?? ''],
  }));
  const { people, titles } = await told(aProfile('Ottoline Quibberwick', papers));
  expect(people).toBe(1);
  expect(titles).toHaveLength(1);
});

test('papers that are cut by "et al." are counted', async () => {
  const cut = (paper: Listed): Listed => ({ ...paper, hidden: null });
  const { hiddenIn } = await told(aProfile('Lin Guo', [cut(halos), { ...shops, hidden: 3 }, proofs, ...scans]));
  expect(hiddenIn).toBe(2);
  expect((await told(aProfile('Lin Guo', mixed))).hiddenIn).toBe(0);
});

test('an author without papers has no groups, one with a single paper has one', async () => {
  expect(await told(aProfile('Lin Guo'))).toMatchObject({ groups: [], hiddenIn: 0 });
  expect((await told(aProfile('Lin Guo', [halos]))).titles).toEqual([[halos.title]]);
});

test('more papers than can be compared are left alone', async () => {
  const many = Array.from({ length: 201 }, (_, at) => ({ title: `Study ${at}`, names: ['Lin Guo'], hidden: null }));
  const { groups, hiddenIn, people } = await told(aProfile('Lin Guo', many));
  expect([groups.length, hiddenIn, people]).toEqual([0, 201, 1]);
});

const somebody = ['Ottoline Quibberwick', 'Ada Byron', 'Bo Zhou', 'Carla Rossi', 'Dmitri Orlov', 'Wei Wang'];
const anyPaper = fc.record({
  title: fc.constantFrom(...mixed.map(({ title }) => title)),
  beside: fc.uniqueArray(fc.constantFrom(...somebody), { maxLength: 4 }),
  self: fc.constantFrom('Lin Guo', 'Lei Guo', 'L. Guo'),
  isCut: fc.boolean(),
});

test('groups hold every paper exactly once, whatever the papers are', () => {
  fc.assert(
    fc.property(fc.array(anyPaper, { maxLength: 8 }), (drawn) => {
      const source = { format: 'test', label: 'A test', observedAt: '2026-11-01T00:00:00Z' };
      const papers = new Map(
        drawn.map(({ title, beside, self, isCut }, id): [number, Paper] => {
          const record = { source, title: `${title} ${id}`, bylines: [self, ...beside], categories: [] };
          return [id, { id, authors: [1], records: [{ ...record, hiddenAuthors: isCut ? null : 0 }] }];
        }),
      );
      const own = drawn.map((_, paper) => ({ paper, position: 1 }));
      const row = { id: 1, profiles: [{ source, name: 'L. Guo', externalIds: {}, claims: [], papers: own }] };
      const author = { ...row, followed: false, ...derive.author(row, papers, []) };
      const { groups, hiddenIn } = splitAuthor(author, papers);
      expect(groups.flatMap((group) => group.papers).sort((a, b) => a - b)).toEqual(own.map(({ paper }) => paper));
      expect(hiddenIn).toBe(drawn.filter(({ isCut }) => isCut).length);
      // Nobody is a coauthor of themselves.
      for (const { coauthors } of groups)
        expect(coauthors.map((printed) => parseName(printed).family)).not.toContain('Guo');
    }),
    { numRuns: 50 },
  );
});
