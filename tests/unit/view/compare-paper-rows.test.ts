import { expect, it } from 'vitest';
import { paperRows } from '../../../lib/view/compare-paper-rows.ts';
import { anInput, aPaper, rowOf, somebody, textsOf } from './comparing.ts';

const counts = [10, 8, 5, 4, 3];
/** Six papers of two; the first author changes half way; five are counted. */
const six = [2016, 2018, 2020, 2022, 2024, 2025].map((year, at) =>
  aPaper(at + 1, at < 3 ? ['Ada Brook', 'Wei Lin'] : ['Wei Lin', 'Ada Brook'], {
    year: `${year}-05`,
    cited: counts[at] === undefined ? {} : { openalex: counts[at] },
  }),
);
const places = (first: boolean) => six.map(({ id }, at): [number, number] => [id, at < 3 === first ? 1 : 2]);
const ada = somebody(1, 'Ada Brook', places(true));
const wei = somebody(2, 'Wei Lin', places(false));

it('figures of the reader’s papers stand with their source, day and number of papers', () => {
  const rows = paperRows(anInput([ada, wei], six));
  expect(rowOf(rows, 'papers:hIndex').cells[0]).toEqual({
    // 10, 8, 5, 4, 3: four papers with four citations or more, and not five with five.
    text: '4',
    source: 'the papers in your store, counted by openalex',
    observedOn: '2026-11-01',
    n: '5 of 6 papers',
    notComparable: null,
    doubts: [],
    paperIds: [1, 2, 3, 4, 5],
  });
  for (const { cells } of rows)
    for (const cell of cells) {
      expect(cell.source).toMatch(/^the papers in your store/);
      expect(cell.observedOn).toMatch(/^2026-11-/);
      expect(cell.n).toMatch(/ papers$/);
    }
});

it('works out what it says it does', () => {
  const rows = paperRows(anInput([ada, wei], six));
  const first = (id: string) => textsOf(rows, `papers:${id}`)[0];
  // Sum 30; ten or more: one; squares up to 25 within sums 10, 18, 23, 27, 30: g = 5.
  expect(['citations', 'i10', 'gIndex'].map(first)).toEqual(['30', '1', '5']);
  // 2016 to 2026 are 11 years: 4 / 11 = 0.364, 30 / 11 = 2.73. 30 / 5 = 6; the middle of five is 5.
  expect(['mQuotient', 'perYear', 'mean', 'median'].map(first)).toEqual(['0.36, age 11 years', '2.7', '6', '5']);
  expect(first('years')).toBe('2016–2025');
  // Within 24 Nov 2024 to 24 Nov 2026: May 2025 alone.
  expect(first('last24Months')).toBe('1');
  expect(textsOf(rows, 'papers:firstShare')).toEqual(['50%', '50%']);
});

it('fewer than five papers give their count and sum, and say why no more', () => {
  const few = six.slice(0, 4);
  const own = few.map(({ id }): [number, number] => [id, 1]);
  const rows = paperRows(anInput([somebody(1, 'Ada Brook', own), wei], six));
  expect(rowOf(rows, 'papers:citations').cells[0]).toMatchObject({ text: '27', n: '4 papers' });
  for (const id of ['hIndex', 'gIndex', 'mean', 'median', 'firstShare']) {
    expect(rowOf(rows, `papers:${id}`).cells[0]).toMatchObject({
      text: null,
      why: 'fewer than 5 papers tell it',
      n: null,
      source: null,
    });
  }
});

it('counts of another source are not held against these, and are not added to them', () => {
  const others = [11, 12, 13, 14, 15].map((id) => aPaper(id, ['Noa Field'], { cited: { inspire: 100 } }));
  const noa = somebody(
    3,
    'Noa Field',
    others.map(({ id }) => [id, 1]),
  );
  const rows = paperRows(anInput([ada, noa], [...six, ...others]));
  // Five counted by either; of equals the last asked, then the first by name: both on one day, so inspire.
  expect(rowOf(rows, 'papers:citations').cells).toMatchObject([
    { text: null, notComparable: 'not comparable: counted by another source only' },
    { text: '500', notComparable: null },
  ]);
  const withWei = paperRows(anInput([ada, wei, noa], [...six, ...others]));
  expect(rowOf(withWei, 'papers:citations').cells.map(({ text }) => text)).toEqual(['30', '30', null]);
});

it('counts more than a year apart do not compare, and within one person are told', () => {
  const old = [21, 22, 23, 24, 25].map((id) =>
    aPaper(id, ['Noa Field'], { cited: { openalex: 2 }, on: id === 25 ? '2025-02-01' : '2023-02-01' }),
  );
  const noa = somebody(
    3,
    'Noa Field',
    old.map(({ id }) => [id, 1]),
  );
  const { cells } = rowOf(paperRows(anInput([ada, noa], [...six, ...old])), 'papers:citations');
  expect(cells[1]?.notComparable).toBe('not comparable: observed more than a year before the others');
  expect(cells[1]?.doubts).toEqual(['Counted at different times: some on 2023-02-01, others on 2025-02-01.']);
  expect(cells[0]).toMatchObject({ notComparable: null, doubts: [] });
});

it('places in alphabetical lists say nothing: they are left out with the reason', () => {
  const names = ['Ada Brook', 'Carl Elm', 'Dora Field', 'Emil Gray'];
  const sorted = [31, 32, 33, 34, 35].map((id) => aPaper(id, names));
  const [first, last] = [1, 4].map((place) =>
    somebody(
      place,
      names[place - 1] ?? '',
      sorted.map(({ id }) => [id, place]),
    ),
  );
  if (!first || !last) throw new Error('There are two.');
  const rows = paperRows(anInput([first, last, ada, wei], [...sorted, ...six]));
  for (const cell of rowOf(rows, 'papers:firstShare').cells.slice(0, 2)) {
    expect(cell).toMatchObject({ text: null, why: 'author lists are alphabetical in this field' });
  }
  expect(textsOf(rows, 'papers:soloShare')).toEqual(['0%', '0%', '0%', '0%']);
});

it('years rest on the papers that have one, and those are what is opened behind them', () => {
  const undated = aPaper(7, ['Ada Brook'], { year: '' });
  const one = somebody(1, 'Ada Brook', [...places(true), [7, 1]]);
  const { cells } = rowOf(paperRows(anInput([one, wei], [...six, undated])), 'papers:years');
  expect(cells[0]).toMatchObject({ n: '6 of 7 papers', paperIds: [1, 2, 3, 4, 5, 6] });
});

it('papers of which only the year is known are told apart from the last 24 months', () => {
  // Of 2024 nobody knows whether it was before 24 November.
  const papers = [aPaper(1, ['Ada Brook'], { year: '2024' }), aPaper(2, ['Ada Brook'], { year: '2026-01' })];
  const one = somebody(1, 'Ada Brook', [
    [1, 1],
    [2, 1],
  ]);
  const rows = paperRows(anInput([one, somebody(2, 'Wei Lin')], papers));
  expect(rowOf(rows, 'papers:last24Months').cells).toMatchObject([
    { text: '1 (and 1 perhaps)', paperIds: [2] },
    { text: null, why: 'no paper in your store' },
  ]);
});

it('a row that nobody has is not there; whoever has none of a row that is there says why', () => {
  const rows = paperRows(anInput([ada, somebody(2, 'Wei Lin')], [aPaper(1, ['Ada Brook'])]));
  expect(rows.map(({ id }) => id)).not.toContain('papers:citations');
  expect(rowOf(rows, 'papers:papers').cells[1]).toMatchObject({ text: null, why: 'no paper in your store' });
});

it('why a cell is empty is said as it is: no paper is not no date, and no term that marks off not no text', () => {
  const more = [aPaper(8, ['Tim Ash'], { year: '', categories: [], title: 'A' })];
  const people = [somebody(1, 'Ada Brook', [[1, 1]]), somebody(2, 'Noa Field'), somebody(3, 'Tim Ash', [[8, 1]])];
  const titled = [aPaper(1, ['Ada Brook'], { title: 'Woollen gloves' }), ...more];
  const rows = paperRows(anInput(people, titled));
  const whyOf = (id: string) => rowOf(rows, `papers:${id}`).cells.map(({ text, why }) => (text === null ? why : ''));
  expect(whyOf('fields')).toEqual(['', 'no paper in your store', 'no category known']);
  expect(whyOf('years')).toEqual(['', 'no paper in your store', 'no date known']);
  expect(whyOf('last24Months')).toEqual(['', 'no paper in your store', 'no date known']);
  expect(whyOf('terms')).toEqual(['', 'no paper in your store', 'no term marks them off']);
});

it('every number worked out of a mixed profile is marked where it stands', () => {
  const mixed = { ...ada, people: 4 };
  for (const { cells } of paperRows(anInput([mixed, wei], six))) {
    if (cells[0]?.text !== null) expect(cells[0]?.doubts).toContain('The papers look like 4 people.');
    expect(cells[1]?.doubts).toEqual([]);
  }
});
