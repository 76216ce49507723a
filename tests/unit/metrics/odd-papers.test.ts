import { describe, expect, it } from 'vitest';
import { checkProfile } from '../../../lib/metrics/checks/index.ts';
import { facts, found, on } from './facts.ts';

describe('dates that cannot be', () => {
  it.each([
    ['a day to come', on('2026-05-02'), on('2026-05-01')],
    ['a month to come', on('2026-06'), on('2026-05')],
    ['a year to come', on('2027'), on('2026')],
    ['before arXiv, on arXiv by its badge', { ...on('1991-07-31'), badge: 'LG' }, { ...on('1991-08-01'), badge: 'LG' }],
    ['a year before arXiv', { ...on('1990'), badge: 'LG' }, { ...on('1991'), badge: 'LG' }],
    ['before arXiv, elsewhere no harm', { ...on('1990-01'), arxivId: '9001.12345' }, on('1975-03-03')],
  ])('are found: %s', (_, wrong, right) => {
    expect(found(facts({}, [right]))).toEqual([]);
    expect(found(facts({}, [right, wrong]))).toContain('date-out-of-range');
  });

  it('say which of several is the first, and that an inferred year is to blame', () => {
    const [finding] = checkProfile(facts({}, [on('2026-09-09', true), on('2026-10-10')]));
    expect(finding?.message).toBe('A listed paper is dated 2026-09-09, and 1 more: a day that is still to come.');
    expect(finding?.means).toMatch(/leaves out the year/);
  });
});

describe('an arXiv number more than two months from the date', () => {
  it.each([
    ['2309.13681', '2023-12-01', '2023-11-30'],
    ['2301.00001', '2022-10-31', '2022-11-01'],
    ['hep-th/9901001', '1999-04-01', '1999-03'],
    ['0001.0001', '2000-04-01', '2000-01-31'],
  ])('is found: %s of %s, while %s is near', (arxivId, far, near) => {
    expect(found(facts({}, [{ arxivId, ...on(far) }]))).toEqual(['arxiv-id-date-mismatch']);
    expect(found(facts({}, [{ arxivId, ...on(near) }, { arxivId, ...on('2020') }, { arxivId }]))).toEqual([]);
  });
});

describe('a career that few people have', () => {
  it('spans more than 45 years', () => {
    expect(found(facts({}, [on('2025-01-01'), on('1980')]))).toEqual([]);
    expect(found(facts({}, [on('2025-01-01'), on('1979-12')]))).toEqual(['span-of-years']);
  });

  it('has more than 60 papers in a year', () => {
    const papers = Array(60).fill(on('2020-02-02'));
    expect(found(facts({}, [...papers, on('2021')]))).toEqual([]);
    expect(found(facts({}, [on('2019'), ...papers, on('2020-03'), on('2021')]))).toEqual(['papers-in-a-year']);
  });
});
