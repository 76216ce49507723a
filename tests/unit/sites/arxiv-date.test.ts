import { expect, it } from 'vitest';
import { parseDate } from '../../../lib/sites/arxiv-date.ts';

it.each([
  ['2007/04/02', '2007-04-02'],
  ['[Submitted on 2 Apr 2007 (v1), last revised 24 Jul 2007 (this version, v2)]', '2007-04-02'],
  ['Submitted 25 September, 2008; originally announced April 2007.', '2008-09-25'],
  ['29 Feb 2024', '2024-02-29'],
])('%s', (text, value) => {
  expect(parseDate(text)).toEqual({ value, isYearInferred: false });
});

it.each(['', 'April 2007', '2007', '31 Apr 2007', '2007/13/01', '29 Feb 2023', '12 Foo 2007', '0 May 2007'])(
  '%j is no day',
  (text) => {
    expect(parseDate(text)).toBeUndefined();
  },
);
