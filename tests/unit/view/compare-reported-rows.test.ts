import { expect, it } from 'vitest';
import { reportedRows } from '../../../lib/view/compare-reported-rows.ts';
import { aClaim, anInput, aSource, rowOf, somebody, textsOf } from './comparing.ts';

const openAlex = (day = '2026-11-01') => aSource('openalex', 'OpenAlex', day, 'https://api.openalex.org/authors/A1');
const scholar = aSource('semantic-scholar', 'Semantic Scholar', '2026-11-05', 'https://api.semanticscholar.org/1');

it('each number stands as its source gave it, with source and day; a missing one is no zero', () => {
  const rows = reportedRows(
    anInput(
      [
        somebody(1, 'Ada Brook', [], [{ source: openAlex(), claims: { hIndex: 35, citations: 4_200 } }]),
        somebody(2, 'Wei Lin', [], [{ source: openAlex('2026-10-01'), claims: { citations: 0 } }]),
      ],
      [],
    ),
  );
  expect(rows.map(({ id }) => id)).toEqual(['reported:citations', 'reported:hIndex']);
  expect(textsOf(rows, 'reported:citations')).toEqual(['4,200', '0']);
  expect(rowOf(rows, 'reported:hIndex').cells[1]).toMatchObject({ text: null, why: 'not reported', source: null });
  expect(rowOf(rows, 'reported:citations').cells.map(({ source, observedOn }) => `${source} ${observedOn}`)).toEqual([
    'OpenAlex 2026-11-01',
    'OpenAlex 2026-10-01',
  ]);
  for (const { cells } of rows) for (const cell of cells) expect(cell).toMatchObject({ n: null });
  for (const { cells } of rows) for (const cell of cells) expect(cell.paperIds).toBeUndefined();
});

it('the source that most are known to is taken; a number of another reads “not comparable”', () => {
  const both = [
    { source: scholar, claims: { hIndex: 40 } },
    { source: openAlex(), claims: { hIndex: 35 } },
  ];
  const rows = reportedRows(
    anInput(
      [
        somebody(1, 'Ada Brook', [], both),
        somebody(2, 'Wei Lin', [], [{ source: openAlex(), claims: { hIndex: 12 } }]),
        somebody(3, 'Noa Field', [], [{ source: scholar, claims: { hIndex: 9 } }]),
        somebody(4, 'Tim Ash', [], [{ source: openAlex(), claims: { hIndex: 3 } }]),
      ],
      [],
    ),
  );
  // OpenAlex knows three of them, Semantic Scholar two: Ada's 40 is not shown beside Wei's 12.
  expect(textsOf(rows, 'reported:hIndex')).toEqual(['35', '12', '9', '3']);
  expect(rowOf(rows, 'reported:hIndex').cells.map(({ notComparable }) => notComparable)).toEqual([
    null,
    null,
    'not comparable: from Semantic Scholar, the others from OpenAlex',
    null,
  ]);
});

it('files that hold anybody’s numbers are a source each, by their label', () => {
  const told = (label: string) => ({ source: aSource('byline-json', label), claims: { hIndex: 9 } });
  const hIndexOf = (...labels: string[]) => {
    const people = labels.map((label, at) => somebody(at + 1, `Person ${at}`, [], [told(label)]));
    return rowOf(reportedRows(anInput(people, [])), 'reported:hIndex').cells.map(({ notComparable }) => notComparable);
  };
  expect(hIndexOf('Google Scholar', 'Google Scholar', 'Scopus')).toEqual([
    null,
    null,
    'not comparable: from Scopus, the others from Google Scholar',
  ]);
  // A pasted profile is always the one site's, whatever its file is called.
  const pasted = ['ada.txt', 'wei.txt'].map((label, at) =>
    somebody(at + 1, label, [], [{ source: aSource('profile-text', label), claims: { hIndex: 9 } }]),
  );
  const { cells } = rowOf(reportedRows(anInput(pasted, [])), 'reported:hIndex');
  expect(cells.map(({ notComparable }) => notComparable)).toEqual([null, null]);
});

it('of two profiles that were merged the one number is told to be one’s', () => {
  const ada = somebody(
    1,
    'Ada Brook',
    [],
    [
      { source: openAlex('2026-11-01'), claims: { hIndex: 36, citations: 4_000 } },
      { source: openAlex('2026-11-02'), claims: { hIndex: 3 } },
    ],
  );
  const merged = { ...ada, profiles: ada.profiles.map((one, at) => (at === 1 ? { ...one, mergedFrom: 7 } : one)) };
  const rows = reportedRows(anInput([merged, somebody(2, 'Wei Lin')], []));
  expect(rowOf(rows, 'reported:hIndex').cells[0]).toMatchObject({
    text: '3',
    doubts: ['This source has 2 profiles of them: this is the number of one.'],
  });
  expect(rowOf(rows, 'reported:citations').cells[0]?.doubts).toEqual([]);
});

it('of one source the newest number is shown, and one a year older than the others’ does not compare', () => {
  const rows = reportedRows(
    anInput(
      [
        somebody(
          1,
          'Ada Brook',
          [],
          [
            { source: openAlex('2026-11-01'), claims: { hIndex: 36 } },
            { source: openAlex('2025-01-01'), claims: { hIndex: 31 } },
          ],
        ),
        somebody(2, 'Wei Lin', [], [{ source: openAlex('2025-06-01'), claims: { hIndex: 12 } }]),
      ],
      [],
    ),
  );
  const { cells } = rowOf(rows, 'reported:hIndex');
  expect(cells.map(({ text, observedOn }) => `${text} ${observedOn}`)).toEqual(['36 2026-11-01', '12 2025-06-01']);
  expect(cells.map(({ notComparable }) => notComparable)).toEqual([
    null,
    'not comparable: observed more than a year before the others',
  ]);
});

it('a contradiction and a mixed profile are marked in the cell', () => {
  const rows = reportedRows(
    anInput(
      [
        // 35² = 1,225 citations at least, and 50 are counted.
        somebody(1, 'Lin Guo', [], [{ claims: { hIndex: 35, citations: 50, papers: 10 } }], { people: 5 }),
        somebody(2, 'Wei Lin', [], [{ claims: { hIndex: 2, citations: 50, papers: 4 } }], {
          doubts: ['several-people'],
        }),
        somebody(3, 'Tim Ash', [], [{ claims: { hIndex: 2, citations: 50, papers: 4 } }]),
      ],
      [],
    ),
  );
  const [lin, wei, tim] = rowOf(rows, 'reported:hIndex').cells;
  expect(lin?.doubts.join(' ')).toContain('An h-index of 35 needs at least 1,225 citations');
  expect(lin?.doubts).toContain('The papers look like 5 people.');
  expect(wei?.doubts).toEqual(['The papers may be several people’s.']);
  expect(tim?.doubts).toEqual([]);
});

it('nothing that Byline estimated is among them, and no score where scores are switched off', () => {
  const ada = somebody(1, 'Ada Brook', [], [{ claims: { novelty: 48, aiScore: 45, hIndex: 3 } }]);
  const [profile] = ada.profiles;
  if (!profile) throw new Error('There is a profile.');
  const guessed = {
    ...ada,
    profiles: [{ ...profile, claims: [{ ...aClaim('papers', 7), basis: 'estimated' as const }, ...profile.claims] }],
  };
  const input = anInput([guessed, somebody(2, 'Wei Lin')], []);
  expect(reportedRows(input).map(({ id }) => id)).toEqual(['reported:hIndex', 'reported:novelty', 'reported:aiScore']);
  expect(reportedRows({ ...input, showsScores: false }).map(({ id }) => id)).toEqual(['reported:hIndex']);
});
