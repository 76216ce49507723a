import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { paperRecordSchema } from '../../../../lib/model/paper.ts';
import { problemSchema } from '../../../../lib/model/problem.ts';
import { profileSchema } from '../../../../lib/model/profile.ts';
import { bylineJson } from '../../../../lib/profiles/byline-json.ts';
import { bylineJsonLines } from '../../../../lib/profiles/byline-json-lines.ts';
import type { Found } from '../../../../lib/profiles/types.ts';

// Thousands of texts take a busy machine a while.
vi.setConfig({ testTimeout: 60_000 });

const context = { label: 'mine.json', url: 'https://example.org/ann', capturedAt: '2026-11-24T00:00:00Z' };
const asDocument = (document: object) => [...bylineJson.read(JSON.stringify({ byline: 1, ...document }), context)];
const asLines = (...lines: unknown[]) => [
  ...bylineJsonLines.read(
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    context,
  ),
];
const problemsOf = (found: Found[]) => found.flatMap((one) => (one.kind === 'problem' ? [one.problem] : []));
const profilesOf = (found: Found[]) => found.flatMap((one) => (one.kind === 'profile' ? [one.profile] : []));

/** What must hold for whatever an importer yields. */
function expectSound(found: Iterable<Found>): void {
  for (const one of found) {
    if (one.kind === 'profile') expect(profileSchema.safeParse(one.profile).error).toBeUndefined();
    if (one.kind === 'paper') expect(paperRecordSchema.safeParse(one.record).error).toBeUndefined();
    if (one.kind === 'problem') expect(problemSchema.safeParse(one.problem).error).toBeUndefined();
  }
}

describe('written by hand', () => {
  it('a name and a number are enough: the rest is as usual, and from the file', () => {
    const [profile] = profilesOf(
      asDocument({ authors: [{ name: 'Ann Ash', claims: [{ metric: 'hIndex', value: 12 }] }] }),
    );
    expect(profile).toEqual({
      source: { format: 'byline-json', label: 'mine.json', url: context.url, observedAt: context.capturedAt },
      name: 'Ann Ash',
      externalIds: {},
      claims: [{ metric: 'hIndex', value: 12, label: 'h-index', unit: 'count', basis: 'reported' }],
      papers: [],
    });
  });

  it('ids may be addresses, a version may stand in the id, and nulls count as left out', () => {
    const found = asDocument({
      authors: [
        {
          name: '  Ann\u00a0 Ash ',
          ids: {
            orcid: 'https://orcid.org/0000-0002-1825-0097',
            openAlex: 'https://openalex.org/a5012',
            semanticScholar: 99,
            inspire: null,
          },
          papers: [
            {
              title: 'On ferns',
              arxivId: 'https://arxiv.org/abs/2309.13681v3',
              doi: 'https://doi.org/10.1000/ABC',
              abstract: null,
              bylines: ['Bo Birch', 'Ann Ash'],
            },
            { title: 'On moss', bylines: ['Ann Ash', 'Ann Ash'] },
            { title: 'On bark', bylines: ['Ann Ash'], position: null },
            { title: 'On roots' },
          ],
        },
      ],
    });
    const [profile] = profilesOf(found);
    expect(problemsOf(found)).toEqual([]);
    expect(profile?.name).toBe('Ann Ash');
    expect(profile?.externalIds).toEqual({ orcid: '0000-0002-1825-0097', openAlex: 'A5012', semanticScholar: '99' });
    expect(profile?.papers.map(({ position }) => position)).toEqual([2, null, null, null]);
    expect(profile?.papers.map(({ record }) => record.hiddenAuthors)).toEqual([0, 0, 0, null]);
    expect(profile?.papers[0]?.record).toMatchObject({ arxivId: '2309.13681', version: 3, doi: '10.1000/abc' });
  });

  it('a byte order mark before it does no harm', () => {
    expect(profilesOf([...bylineJson.read('\uFEFF{"byline": 1, "authors": [{"name": "Ann"}]}', context)])).toHaveLength(
      1,
    );
    expect(
      profilesOf([...bylineJsonLines.read('\uFEFF{"byline": 1, "author": {"name": "Ann"}}\r\n', context)]),
    ).toHaveLength(1);
  });

  it('a source of an author is that of their papers, but for what they say themselves', () => {
    const told = { label: 'A register', observedAt: '2025-03-01' };
    const [profile] = profilesOf(
      asDocument({
        authors: [
          {
            name: 'Ann Ash',
            source: told,
            papers: [{ title: 'One' }, { title: 'Two', source: { observedAt: '2025-04-01T10:00:00+02:00' } }],
          },
        ],
      }),
    );
    expect(profile?.papers.map(({ record }) => record.source)).toEqual([
      { format: 'byline-json', label: 'A register', observedAt: '2025-03-01T00:00:00.000Z' },
      { format: 'byline-json', label: 'A register', observedAt: '2025-04-01T08:00:00.000Z' },
    ]);
  });

  it('an id with a wrong check digit is left out aloud, and the author stays', () => {
    const found = asLines({ byline: 1 }, { author: { name: 'Ann Ash', ids: { orcid: '0000-0002-1825-0098' } } });
    expect(profilesOf(found)[0]?.externalIds).toEqual({});
    expect(problemsOf(found)).toMatchObject([{ code: 'unreadable-id', severity: 'warning', line: 2 }]);
  });

  it('unknown fields are named once, and the rest is kept', () => {
    const found = asLines(
      { byline: 1, colour: 1 },
      {
        author: {
          name: 'Ann',
          shoe: 1,
          papers: [
            { title: 'A', shoe: 1 },
            { title: 'B', shoe: 1 },
          ],
        },
      },
      { author: { name: 'Bo', shoe: 1 } },
      '{"author": {"name": "Cy", "__proto__": {"name": "x"}}}',
    );
    expect(profilesOf(found).map(({ name }) => name)).toEqual(['Ann', 'Bo', 'Cy']);
    const [note, ...others] = problemsOf(found);
    expect(others).toEqual([]);
    expect(note?.message).toContain('colour, author.shoe, author.papers.shoe, author.__proto__');
  });

  it('how a paper stands on a reading list goes back on the list', () => {
    const found = asDocument({
      papers: [{ title: 'On ferns', reading: { tags: ['fern'], savedAt: '2026-01-02' } }, { title: 'On moss' }],
    });
    expect(found.map((one) => one.kind === 'paper' && one.shelf)).toEqual([
      { status: 'to read', tags: ['fern'], note: '', savedAt: '2026-01-02T00:00:00.000Z', isOwnList: true },
      undefined,
    ]);
  });
});

describe('refused', () => {
  it('a bad line, with its number and the reason; the others stay', () => {
    const found = [
      ...bylineJsonLines.read(
        [
          '{"author": {"name": "Ann"}}',
          '{"author": {"name": 7}}',
          'oops',
          '',
          '[]',
          '{"authr": {}}',
          '{"author": {"name": "Bo"}}',
        ].join('\r\n'),
        { ...context, firstLine: 101 },
      ),
    ];
    expect(profilesOf(found).map(({ name }) => name)).toEqual(['Ann', 'Bo']);
    expect(problemsOf(found).map(({ line, code }) => [line, code])).toEqual([
      [102, 'wrong-record'],
      [103, 'not-json'],
      [105, 'not-a-record'],
      [106, 'not-a-record'],
    ]);
    expect(problemsOf(found)[0]?.message).toContain('name: expected string');
  });

  it('what a newer Byline made', () => {
    const [newer, ...rest] = [...bylineJson.read('{"byline": 2, "authors": [{"name": "Ann"}]}', context)];
    expect(rest).toEqual([]);
    expect(newer).toMatchObject({ kind: 'problem', isRefusal: true, problem: { code: 'newer-version' } });
    const lines = asLines(
      { byline: 1, author: { name: 'Ann' } },
      { byline: 2, author: { name: 'Bo' } },
      { author: { name: 'Cy' } },
    );
    expect(profilesOf(lines).map(({ name }) => name)).toEqual(['Ann']);
    expect(problemsOf(lines)[0]?.message).toContain('made by a newer Byline');
  });

  it.each([
    ['nothing to be seen in a name', { authors: [{ name: '\u200b\u202e' }] }],
    ['a metric that there is none of', { authors: [{ name: 'Ann', claims: [{ metric: 'shoeSize', value: 1 }] }] }],
    ['one of its papers', { authors: [{ name: 'Ann', papers: [{ title: 'A' }, {}] }] }],
    ['a date that is no date', { papers: [{ title: 'A', date: 'May' }] }],
    ['authors that are no list', { authors: { name: 'Ann' } }],
  ])('for %s', (_, document) => {
    const found = asDocument(document);
    expect(found).toMatchObject([{ kind: 'problem', isRefusal: true, problem: { severity: 'error' } }]);
  });
});

describe('recognised', () => {
  const sure = (text: string) => [bylineJson.sniff(text)?.certainty ?? 0, bylineJsonLines.sniff(text)?.certainty ?? 0];

  it.each([
    ['a document', '{"byline": 1, "authors": [{"name": "Ann"}]}'],
    ['a document over lines', '{\n  "exportedAt": "x",\n  "byline": 1,\n  "papers": [\n'],
    ['a document cut off', `{"byline": 1, "authors": [{"name": "${'Ann '.repeat(9_000)}`],
  ])('%s as a document', (_, text) => {
    const [document = 0, lines = 0] = sure(text);
    expect(document).toBeGreaterThan(Math.max(0.5, lines));
  });

  it.each([
    ['an export', '{"byline":1,"exportedAt":"x"}\n{"byline":1,"author":{"name":"Ann","papers":[]}}\n'],
    ['a first line that is too long', `{"byline":1,"author":{"name":"Ann","papers":[${'{"title":"A"},'.repeat(900)}`],
  ])('%s as lines', (_, text) => {
    const [document = 0, lines = 0] = sure(text);
    expect(lines).toBeGreaterThan(Math.max(0.5, document));
  });

  it.each(['', '{', '[]', '{"id":"0704.0001","authors":[]}', 'byline', '{"name": "byline: 1"}'])(
    '%j as neither',
    (text) => {
      expect(sure(text)).toEqual([0, 0]);
    },
  );
});

describe('anything at all', () => {
  it('is read without a throw, and what is kept is sound', () => {
    const near = fc
      .jsonValue()
      .map((value) =>
        JSON.stringify({ byline: 1, authors: [{ name: 'Ann', papers: value, ids: value }], papers: [value] }),
      );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), near), (text) => {
        expectSound(bylineJson.read(text, context));
        expectSound(bylineJsonLines.read(text, context));
        bylineJson.sniff(text);
        bylineJsonLines.sniff(text);
      }),
      { numRuns: 500 },
    );
  });

  it('breaks off anywhere', () => {
    const text = JSON.stringify({
      byline: 1,
      author: { name: 'Ann', ids: { orcid: '0000-0002-1825-0097' }, papers: [{ title: 'A\\u0000' }] },
    });
    for (let end = 0; end < text.length; end += 1) expectSound(bylineJsonLines.read(text.slice(0, end), context));
  });

  it('is not followed into its depths', () => {
    const deep = `{"byline": 1, "authors": [{"name": "Ann", "x": ${'['.repeat(5_000)}${']'.repeat(5_000)}}]}`;
    expect(profilesOf([...bylineJson.read(deep, context)])).toHaveLength(1);
    const refused = deep
      .replace('"Ann"', '7')
      .replace(/\[{5000}/, '['.repeat(200_000))
      .replace(/\]{5000}/, ']'.repeat(200_000));
    expect([...bylineJson.read(refused, context)]).toMatchObject([{ isRefusal: true }]);
  });
});
