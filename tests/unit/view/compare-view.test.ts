import { expect, it } from 'vitest';
import { compareView } from '../../../lib/view/compare-view.ts';
import { anInput, aPaper, cellsOf, somebody } from './comparing.ts';

const papers = [
  aPaper(1, ['Ada Brook', 'Wei Lin'], { year: '2019', cited: { openalex: 4 } }),
  aPaper(2, ['Ada Brook'], { year: '2022' }),
  aPaper(3, ['Ada Brook'], { year: '' }),
];
const ada = somebody(
  1,
  'Ada Brook',
  [
    [1, 1],
    [2, 1],
    [3, 1],
  ],
  [{ claims: { hIndex: 2, papers: 40, citations: 50, novelty: 48 } }],
);
const wei = somebody(2, 'Wei Lin', [[1, 2]], [{ claims: { hIndex: 12, papers: 30, citations: 480 } }]);
const view = compareView(anInput([wei, ada], papers));

it('identity comes first, and numbers of another origin stand in another group', () => {
  expect(view.groups.map(({ id }) => id)).toEqual(['identity', 'reported', 'papers']);
  for (const { id, rows } of view.groups) {
    for (const row of rows) {
      expect(row.id.split(':')[0]).toBe(id);
      const own = row.cells.filter(({ source }) => source?.startsWith('the papers in your store'));
      const known = row.cells.filter(({ text }) => text !== null);
      expect(own).toHaveLength(id === 'papers' ? known.length : 0);
    }
  }
});

it('every cell with something in it has its source and its day, and each of papers their number', () => {
  for (const { id, rows } of view.groups)
    for (const cell of rows.flatMap(({ cells }) => cells)) {
      if (cell.text === null) expect(cell).toMatchObject({ source: null, observedOn: null, why: expect.any(String) });
      else
        expect(cell).toMatchObject({ source: expect.stringMatching(/./), observedOn: expect.stringMatching(/^2026-/) });
      if (cell.text !== null && id === 'papers') expect(cell.n).toMatch(/^\d.* papers?$/);
    }
});

it('people stay in the reader’s order; there is no total and no rank', () => {
  expect(view.people.map(({ name }) => name)).toEqual(['Wei Lin', 'Ada Brook']);
  for (const { cells } of view.groups.flatMap(({ rows }) => rows)) expect(cells).toHaveLength(2);
  expect(JSON.stringify(Object.keys(view))).not.toMatch(/total|rank|score|best|winner/i);
  expect(view.groups.flatMap(({ rows }) => rows.map(({ label }) => label)).join()).not.toMatch(/total|rank|overall/i);
});

it('a year without a known paper is a gap, and papers without a date are counted apart', () => {
  expect(view.years).toEqual({
    from: 2019,
    to: 2022,
    series: [
      { authorId: 2, name: 'Wei Lin', counts: [1, null, null, null], undated: 0 },
      { authorId: 1, name: 'Ada Brook', counts: [1, null, null, 1], undated: 1 },
    ],
  });
  expect(compareView(anInput([somebody(8, 'A'), somebody(9, 'B')], [])).years).toBeNull();
});

it('every paper that a cell or a pair points to is there', () => {
  const pointed = [
    ...cellsOf(view).flatMap(({ paperIds }) => paperIds ?? []),
    ...view.pairs.flatMap(({ joint }) => joint),
  ];
  expect(pointed.length).toBeGreaterThan(0);
  for (const id of pointed) expect(view.papers[id]?.title).toBe(`Paper ${id}`);
});

it('without scores nothing of them is left, in rows, doubts or warnings', () => {
  expect(JSON.stringify(view)).toMatch(/Novelty/);
  const { warnings, ...rest } = compareView(anInput([wei, ada], papers, { showsScores: false }));
  expect(JSON.stringify(rest)).not.toMatch(/novelty|AI Score/i);
  expect(warnings[0]).toMatch(/^Scores are switched off/);
});

it('doubts about numbers are told in full', () => {
  const lin = somebody(3, 'Lin Guo', [], [{ claims: { hIndex: 35, citations: 50 } }]);
  // 35² = 1,225.
  const { doubts } = compareView(anInput([lin, somebody(4, 'Tim Ash')], papers));
  expect(doubts.map(({ name }) => name)).toEqual(['Lin Guo']);
  expect(doubts[0]?.doubts[0]?.message).toContain('at least 1,225 citations');
});
