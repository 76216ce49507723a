import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { paperRecordSchema } from '../../../../lib/model/paper.ts';
import { problemSchema } from '../../../../lib/model/problem.ts';
import { profileSchema } from '../../../../lib/model/profile.ts';
import type { Importer } from '../../../../lib/profiles/types.ts';
import { jsonOf, read, secondsOf, serviceImporters, textOf } from './read.ts';

// A busy machine takes its time; what is bounded is bounded below.
vi.setConfig({ testTimeout: 60_000 });

const jsonImporters = serviceImporters.filter(({ id }) => id !== 'arxiv-atom');
const jsonFixtures: Record<string, string[]> = {
  openalex: ['openalex-author.json', 'openalex-works.json'],
  'semantic-scholar': ['semantic-scholar-author.json'],
  orcid: ['orcid-record.json', 'orcid-hits.json'],
  inspire: ['inspire-literature.json', 'inspire-authors.json'],
};

/** Whatever came of it is what the model knows. */
function expectSound(importer: Importer, text: string): void {
  const { profiles, papers, refusals, remarks } = read(importer, text);
  for (const profile of profiles) expect(profileSchema.parse(profile)).toEqual(profile);
  for (const paper of papers) expect(paperRecordSchema.parse(paper)).toEqual(paper);
  for (const problem of [...refusals, ...remarks]) problemSchema.parse(problem);
  for (const { severity } of refusals) expect(severity).toBe('error');
  for (const { severity } of remarks) expect(severity).not.toBe('error');
}

/** Every place of a value: the keys that lead to it. */
function placesOf(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [at];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [at, ...keys.flatMap((key) => placesOf((value as Record<string | number, unknown>)[key], [...at, key]))];
}

/** The value with something else at a place; nothing there where `change` is undefined. */
function changed(value: unknown, at: (string | number)[], change: unknown): unknown {
  const [key, ...rest] = at;
  if (key === undefined) return change;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  copy[key] = changed(copy[key], rest, change);
  return copy;
}

const wrong = [
  undefined,
  null,
  7,
  -1,
  1e308,
  '',
  'x',
  true,
  [],
  {},
  [null],
  [[]],
  { value: 7 },
  'https://openalex.org/W1',
  '\ud800',
];

describe.each(jsonImporters.map((importer) => [importer.id, importer] as const))('%s', (id, importer) => {
  const fixtures = (jsonFixtures[id] ?? []).map(jsonOf);

  it('reads a record with anything at all at any of its places', () => {
    for (const fixture of fixtures) {
      for (const place of placesOf(fixture)) {
        for (const value of wrong) expectSound(importer, JSON.stringify(changed(fixture, place, value)) ?? '');
      }
    }
  });

  it('reads a record with any two places wrong', () => {
    const places = fixtures.flatMap((fixture) => placesOf(fixture).map((place) => ({ fixture, place })));
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.nat(),
        fc.jsonValue(),
        fc.jsonValue(),
        ({ fixture, place }, at, one, other) => {
          const first = changed(fixture, place, one);
          const second = placesOf(first);
          expectSound(importer, JSON.stringify(changed(first, second[at % second.length] ?? [], other)) ?? '');
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reads any JSON, any text and any part of a record', () => {
    fc.assert(
      fc.property(fc.json(), (text) => expectSound(importer, text)),
      { numRuns: 150 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expectSound(importer, text)),
      { numRuns: 150 },
    );
    const text = JSON.stringify(fixtures);
    fc.assert(
      fc.property(fc.nat(text.length), (end) => expectSound(importer, text.slice(0, end))),
      { numRuns: 50 },
    );
  });
});

describe('a feed', () => {
  const [importer] = serviceImporters.filter(({ id }) => id === 'arxiv-atom');
  const feeds = ['arxiv-query.atom', 'arxiv-author.atom2', 'arxiv-error.atom'].map(textOf);

  it('is read however it is cut, and with anything put into it', () => {
    if (!importer) throw new Error('no importer');
    const pieces = fc.constantFrom(
      '<',
      '>',
      '&',
      ']]>',
      '<![CDATA[',
      '<!--',
      '<entry>',
      '</entry>',
      '<author/>',
      '<?x',
      '"',
      '\u0000',
      '</feed>',
    );
    fc.assert(
      fc.property(fc.constantFrom(...feeds), fc.nat(), fc.nat(), pieces, (feed, start, end, piece) => {
        const at = start % feed.length;
        expectSound(importer, feed.slice(0, at) + piece + feed.slice(at + (end % 20)));
        expectSound(importer, feed.slice(0, at));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a great input is read in a time that grows with it and no faster', () => {
  const [openAlex, semanticScholar] = jsonImporters;
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

  it.each<[string, () => string]>([
    ['lists within lists', () => nested(200_000)],
    ['objects within objects', () => `${'{"data":[{"results":'.repeat(50_000)}1${'}]}'.repeat(50_000)}`],
    [
      'an object of many fields',
      () => JSON.stringify(Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`f${n}`, n]))),
    ],
    ['many lines that are none', () => `{}\n${'x\n'.repeat(20_000)}`],
    ['many records of no kind', () => JSON.stringify(Array.from({ length: 20_000 }, () => ({})))],
    ['a title of ten megabytes', () => JSON.stringify({ paperId: 'x', title: '<'.repeat(10_000_000) })],
    ['a title of open tags', () => JSON.stringify({ paperId: 'x', title: '<i '.repeat(15_000) })],
    ['an abstract of open tags', () => JSON.stringify({ paperId: 'x', title: 'x', abstract: '<p x'.repeat(100_000) })],
    ['an abstract of entities', () => JSON.stringify({ paperId: 'x', title: 'x', abstract: '&amp;'.repeat(90_000) })],
    [
      'a name of commas',
      () => JSON.stringify({ paperId: 'x', title: 'x', authors: [{ name: ','.repeat(1_000_000) }] }),
    ],
    [
      'a place of a thousand million',
      () => JSON.stringify({ id: 'W1', title: 'x', authorships: [], abstract_inverted_index: { a: [1e9], b: [1e15] } }),
    ],
    ['spaces', () => ' '.repeat(30_000_000)],
  ])('%s', (_, make) => {
    const text = make();
    for (const importer of [openAlex, semanticScholar]) {
      if (!importer) throw new Error('no importer');
      expect(secondsOf(() => read(importer, text))).toBeLessThan(5);
      expectSound(importer, text);
    }
  });

  it('twenty thousand papers of one author are put into one list', () => {
    const author = { id: 'https://openalex.org/A5100000001', display_name: 'Mara Ilves' };
    const authorships = [{ raw_author_name: 'Mara Ilves', author }];
    const works = Array.from({ length: 20_000 }, (_, n) => ({
      id: `https://openalex.org/W${n + 1}`,
      title: `Paper Number ${n}`,
      authorships,
    }));
    if (!openAlex) throw new Error('no importer');
    const text = JSON.stringify([...works, { ...author, works_count: 1 }]);
    expect(read(openAlex, text).profiles[0]?.papers).toHaveLength(20_000);
    expect(secondsOf(() => read(openAlex, text))).toBeLessThan(5);
  });

  it('what is too long to be read at once is refused', () => {
    const text = ' '.repeat(64 * 1024 * 1024 + 1);
    for (const importer of serviceImporters) {
      expect(read(importer, text).refusals.map(({ code }) => code)).toEqual(['text-too-long']);
    }
  });
});
