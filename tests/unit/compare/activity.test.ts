import { expect, it } from 'vitest';
import { activity, monthsBefore, papersPerYear } from '../../../lib/compare/activity.ts';
import { aPaper, aPerson } from './people.ts';

const now = '2026-11-24T12:00:00Z';

const datedPapers = (dates: readonly (string | null)[]) => dates.map((date, at) => aPaper(at + 1, { date }));

it('tells the first and the last year, and how many have none', () => {
  expect(activity(aPerson(1, datedPapers(['2019-04', null, '2001', '2024-02-29'])), now)).toMatchObject({
    firstYear: 2001,
    lastYear: 2024,
    undated: 1,
  });
  expect(activity(aPerson(1, datedPapers([null])), now)).toMatchObject({ firstYear: null, lastYear: null, undated: 1 });
  expect(activity(aPerson(1, []), now)).toEqual({
    firstYear: null,
    lastYear: null,
    last24Months: { sure: [], unsure: 0 },
    undated: 0,
  });
});

it.each([
  // The 24 months begin on 24 November 2024.
  ['2024-11-24', 'sure'],
  ['2024-11-23', 'out'],
  ['2024-11', 'unsure'],
  ['2024-10', 'out'],
  ['2024-12', 'sure'],
  ['2024', 'unsure'],
  ['2023', 'out'],
  ['2025', 'sure'],
  // This year and this month are not over, but what is of them is out.
  ['2026', 'sure'],
  ['2026-11', 'sure'],
  ['2026-11-24', 'sure'],
  ['2026-11-25', 'out'],
  ['2026-12', 'out'],
  ['2027', 'out'],
])('a paper of %s is %s', (date, where) => {
  const { sure, unsure } = activity(aPerson(1, datedPapers([date])), now).last24Months;
  expect([sure, unsure]).toEqual(where === 'sure' ? [[1], 0] : where === 'unsure' ? [[], 1] : [[], 0]);
});

it('counts the last day of a month or a year that is known no better', () => {
  const { last24Months } = activity(aPerson(1, datedPapers(['2024-12', '2024'])), '2026-12-31T00:00:00Z');
  expect(last24Months).toEqual({ sure: [], unsure: 2 });
});

it('goes back to the same day, or the last of its month', () => {
  expect(monthsBefore(now, 24)).toBe('2024-11-24');
  expect(monthsBefore('2028-02-29T00:00:00Z', 24)).toBe('2026-02-28');
  expect(monthsBefore('2028-02-29T00:00:00Z', 48)).toBe('2024-02-29');
  expect(monthsBefore('2026-03-31T23:59:59Z', 1)).toBe('2026-02-28');
  expect(monthsBefore('2026-01-15T00:00:00Z', 0)).toBe('2026-01-15');
});

it('counts papers a year on one axis, with gaps where none is known', () => {
  const a = aPerson(1, datedPapers(['2020-01-01', '2020-12', '2023', null]));
  const b = aPerson(2, datedPapers(['2024', '2021']));
  const nobody = aPerson(3, datedPapers([null, null]));
  expect(papersPerYear([a, b, nobody])).toEqual({
    from: 2020,
    to: 2024,
    series: [
      { counts: [2, null, null, 1, null], undated: 1 },
      { counts: [null, 1, null, null, 1], undated: 0 },
      { counts: [null, null, null, null, null], undated: 2 },
    ],
  });
});

it('has no axis where no year is known', () => {
  expect(papersPerYear([])).toBeNull();
  expect(papersPerYear([aPerson(1, []), aPerson(2, datedPapers([null]))])).toBeNull();
});
