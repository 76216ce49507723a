import { expect, test } from 'vitest';
import { dayOf, dayOfArxivId, dayOfMoment } from '../../../lib/corpus/day.ts';

const isoOf = (day: number | null) => (day === null ? null : new Date(day * 86_400_000).toISOString().slice(0, 10));

test.each([
  ['1970-01-01', '1970-01-01'],
  ['2024-02-29', '2024-02-29'],
  ['2024-02', '2024-02-29'],
  ['2023-02', '2023-02-28'],
  ['2023-12', '2023-12-31'],
  ['2023', '2023-12-31'],
  ['2023-02-30', null],
  ['2023-13', null],
  ['2023-00-10', null],
])('the day of %s is %s', (value, day) => {
  expect(isoOf(dayOf({ value }))).toBe(day);
});

test.each([
  ['2309.13681', '2023-09-30'],
  ['0704.0001', '2007-04-30'],
  ['hep-th/9901001', '1999-01-31'],
  ['math/0211159', '2002-11-30'],
  ['2613.00001', null],
  ['unknown', null],
])('the paper %s came no later than %s', (id, day) => {
  expect(isoOf(dayOfArxivId(id))).toBe(day);
});

test('the day of a moment is that of Greenwich', () => {
  expect(isoOf(dayOfMoment('2026-11-24T23:59:59Z'))).toBe('2026-11-24');
});
