import { expect, it } from 'vitest';
import { figure, noFigure } from '../../../lib/compare/figure.ts';
import {
  emptyCell,
  figureCell,
  isYearBefore,
  mixedDoubts,
  ofPapers,
  roughly,
  share,
  withUnequalDates,
} from '../../../lib/view/compare-cell.ts';
import { somebody } from './comparing.ts';

const said = { source: 'OpenAlex', observedOn: '2026-11-01', doubts: [], print: String };
const papers = [{ id: 4 }, { id: 9 }];

it('a figure stands with source, day, and how many of the papers it rests on', () => {
  expect(figureCell(figure(7, papers, 31), said)).toEqual({
    text: '7',
    source: 'OpenAlex',
    observedOn: '2026-11-01',
    n: '2 of 31 papers',
    notComparable: null,
    doubts: [],
    paperIds: [4, 9],
  });
});

it('where there is none the cell is empty and says why: missing is not zero', () => {
  const cell = figureCell(noFigure('few-papers', 3, 9), said);
  expect(cell).toMatchObject({ text: null, why: 'fewer than 5 papers tell it', source: null, notComparable: null });
  expect(figureCell(noFigure('alphabetical', 9, 9), said).why).toBe('author lists are alphabetical in this field');
  expect(figureCell(noFigure('other-source', 0, 9), said).notComparable).toBe(
    'not comparable: counted by another source only',
  );
});

it('a share of few is not none, and of nearly all not all', () => {
  expect([0, 1 / 400, 1 / 100, 399 / 400, 1].map((value) => share(value, 400))).toEqual([
    '0%',
    '<1%',
    '1%',
    '>99%',
    '100%',
  ]);
});

it('numbers are printed no surer than they are', () => {
  expect([0.3412, 3.412, 34.12, 341.2].map(roughly)).toEqual(['0.34', '3.4', '34', '340']);
  expect([ofPapers(1, 1), ofPapers(31, 31), ofPapers(23, 1_031)]).toEqual([
    '1 paper',
    '31 papers',
    '23 of 1,031 papers',
  ]);
});

it('a share of few papers is rounded to 5 %, of 20 and more to 1 %', () => {
  // 2 of 6 is 33.3 %; 7 of 21 as well.
  expect([share(2 / 6, 6), share(7 / 21, 21), share(1 / 19, 19), share(1 / 20, 20)]).toEqual([
    '35%',
    '33%',
    '5%',
    '5%',
  ]);
});

it('of numbers more than a year apart the older do not compare; a year of 366 days is none', () => {
  expect(isYearBefore('2024-02-01', '2025-02-01')).toBe(false);
  expect(isYearBefore('2024-02-01', '2025-02-02')).toBe(true);
  const on = (observedOn: string) => ({ ...emptyCell('x'), text: '1', source: 'a', observedOn });
  const other = { ...on('2030-01-01'), notComparable: 'not comparable: from b' };
  const cells = withUnequalDates([on('2025-01-01'), on('2026-11-01'), emptyCell('not reported'), other]);
  expect(cells.map(({ notComparable }) => notComparable)).toEqual([
    'not comparable: observed more than a year before the others',
    null,
    null,
    'not comparable: from b',
  ]);
});

it('what may be several people’s is in doubt, in words that fit how sure that is', () => {
  expect(mixedDoubts(somebody(1, 'Ada'))).toEqual([]);
  expect(mixedDoubts(somebody(1, 'Ada', [], undefined, { people: 3 }))).toEqual(['The papers look like 3 people.']);
  expect(mixedDoubts(somebody(1, 'Ada', [], undefined, { doubts: ['several-people'] }))).toEqual([
    'The papers may be several people’s.',
  ]);
});
