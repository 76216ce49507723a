import { describe, expect, it } from 'vitest';
import { academicAge, citationFigures, commonSource, gIndex, hIndex } from '../../../lib/compare/citation-figures.ts';
import type { Figure } from '../../../lib/compare/figure.ts';
import { aPaper, aPerson, counted, countedPapers } from './people.ts';

const now = '2026-11-24T12:00:00Z';

/** The number, or why there is none. */
const told = (figure: Figure) => (figure.kind === 'figure' ? figure.value : figure.why);

function figures(values: readonly (number | null)[], date: string | null = '2017') {
  return citationFigures(aPerson(1, countedPapers(values, date)), 'openalex', now);
}

describe('five papers cited 25, 8, 5, 3 and 3 times, of 2017', () => {
  const found = figures([3, 25, 8, 3, 5]);

  it.each([
    // The third most cited has 5 ≥ 3, the fourth 3 < 4.
    ['hIndex', 3],
    ['i10', 1],
    // 25, 33, 38, 41, 44 against 1, 4, 9, 16, 25.
    ['gIndex', 5],
    ['citations', 44],
    ['mean', 8.8],
    ['median', 5],
    // 2017 to 2026 are ten years.
    ['mQuotient', 0.3],
    ['perYear', 4.4],
  ] as const)('%s is %d', (id, value) => {
    expect(told(found[id])).toBeCloseTo(value, 12);
  });

  it('is ten years old, and each figure names its five papers', () => {
    expect(found.academicAge).toBe(10);
    expect(found.hIndex).toMatchObject({ n: 5, of: 5, paperIds: [1, 2, 3, 4, 5] });
  });
});

describe('h', () => {
  it.each([
    [[], 0],
    [[0], 0],
    [[1], 1],
    [[1000], 1],
    [[1, 1], 1],
    [[2, 2], 2],
    [[2, 1], 1],
    [[5, 5, 5, 5, 5], 5],
    [[9, 9, 9, 9, 9], 5],
    [[4, 4, 4, 4, 4], 4],
    [[10, 8, 5, 4, 3], 4],
  ])('of %j is %d', (counts, h) => {
    expect(hIndex(counts)).toBe(h);
  });
});

describe('g', () => {
  it.each([
    [[], 0],
    [[0], 0],
    [[1], 1],
    // Never more than there are papers.
    [[1000], 1],
    // 3, 6, 9, 12 against 1, 4, 9, 16.
    [[3, 3, 3, 3, 3], 3],
    // One short of 9.
    [[3, 3, 2, 2, 2], 2],
    // One much cited paper carries those without any: 16, 16, 16, 16, 16.
    [[16, 0, 0, 0, 0], 4],
  ])('of %j is %d', (counts, g) => {
    expect(gIndex(counts)).toBe(g);
  });
});

it('counts a paper of ten citations in i10, and none of nine', () => {
  expect(told(figures([10, 9, 9, 11, 0]).i10)).toBe(2);
});

it('takes the middle of two for the median of an even number', () => {
  // 9, 4, 2, 1, 0, 0: between 2 and 1.
  expect(told(figures([0, 9, 4, 0, 2, 1]).median)).toBe(1.5);
});

it('leaves papers out that nobody counted, and does not take them for zero', () => {
  const found = figures([10, null, 10, 10, null, 10, null, 10]);
  expect(told(found.mean)).toBe(10);
  expect(told(found.median)).toBe(10);
  expect(found).toMatchObject({ n: 5, of: 8 });
  expect(found.mean).toMatchObject({ n: 5, of: 8, paperIds: [1, 3, 4, 6, 8] });
});

it('takes zero for a number', () => {
  const found = figures([0, 0, 0, 0, 0]);
  expect([found.citations, found.hIndex, found.gIndex, found.mean, found.median, found.mQuotient].map(told)).toEqual(
    Array(6).fill(0),
  );
});

describe('too little to go by', () => {
  const ids = ['hIndex', 'i10', 'gIndex', 'mQuotient', 'perYear', 'mean', 'median'] as const;

  it('of four papers only the sum is given', () => {
    const found = figures([9, 9, 9, 9, null]);
    expect(told(found.citations)).toBe(36);
    expect(ids.map((id) => found[id])).toEqual(Array(7).fill({ kind: 'none', why: 'few-papers', n: 4, of: 5 }));
  });

  it('of no paper nothing is', () => {
    const found = figures([]);
    expect([...ids, 'citations' as const].map((id) => told(found[id]))).toEqual(Array(8).fill('no-papers'));
    expect(found).toMatchObject({ source: null, n: 0, of: 0, academicAge: null });
  });

  it('of papers that nobody counted neither', () => {
    const found = figures([null, null, null, null, null]);
    expect([...ids, 'citations' as const].map((id) => told(found[id]))).toEqual(Array(8).fill('no-counts'));
    expect(found).toMatchObject({ source: null, n: 0, of: 5, academicAge: 10 });
  });

  it('nor of papers that another source counted', () => {
    const other = counted(7, now, 'inspire', 'INSPIRE');
    const person = aPerson(
      1,
      [1, 2, 3, 4, 5].map((id) => aPaper(id, { citations: [other] })),
    );
    expect(told(citationFigures(person, 'openalex', now).hIndex)).toBe('other-source');
    expect(told(citationFigures(person, null, now).citations)).toBe('other-source');
  });
});

describe('by years', () => {
  it('the first year counts, and this one; a paper that nobody counted makes them older too', () => {
    expect(academicAge(aPerson(1, [aPaper(1, { date: '2026-11-24' })]), now)).toBe(1);
    expect(academicAge(aPerson(1, [aPaper(1, { date: '2025-12-31' })]), '2026-01-01T00:00:00Z')).toBe(2);
    // What is dated ahead of the day makes nobody younger than one.
    expect(academicAge(aPerson(1, [aPaper(1, { date: '2028' })]), now)).toBe(1);
    const early = aPaper(9, { date: '2007' });
    const person = aPerson(1, [...countedPapers([10, 10, 10, 10, 10], '2017'), early]);
    // 50 citations in the 20 years from 2007.
    expect(told(citationFigures(person, 'openalex', now).perYear)).toBe(2.5);
  });

  it('before five years there is no m, but citations a year', () => {
    // 2022 to 2026 are five years.
    expect(told(figures([5, 5, 5, 5, 5], '2022').mQuotient)).toBe(1);
    const young = figures([5, 5, 5, 5, 7], '2023-01-01');
    expect(told(young.mQuotient)).toBe('young');
    expect(told(young.perYear)).toBe(6.75);
  });

  it('without a date neither is given, but what needs none', () => {
    const found = figures([5, 5, 5, 5, 5], null);
    expect([found.mQuotient, found.perYear, found.hIndex].map(told)).toEqual(['no-dates', 'no-dates', 5]);
  });
});

describe('sources', () => {
  const both = (id: number, one: number, other: number) =>
    aPaper(id, { citations: [counted(one, '2026-10-01T00:00:00Z'), counted(other, now, 'inspire', 'INSPIRE')] });

  it('are never mixed', () => {
    const onlyOther = aPaper(6, { citations: [counted(1000, now, 'inspire', 'INSPIRE')] });
    const person = aPerson(1, [
      both(1, 1, 900),
      both(2, 2, 900),
      both(3, 3, 900),
      both(4, 4, 900),
      both(5, 5, 900),
      onlyOther,
    ]);
    const found = citationFigures(person, 'openalex', now);
    expect(told(found.citations)).toBe(15);
    expect(found).toMatchObject({ n: 5, of: 6, source: { countedBy: 'openalex', name: 'OpenAlex' } });
  });

  it('tell when they were asked, and are called what they were called last', () => {
    const person = aPerson(1, [
      aPaper(1, { citations: [counted(1, '2026-03-01T00:00:00Z', 'openalex', 'works.json')] }),
      aPaper(2, { citations: [counted(1, '2026-09-01T00:00:00Z')] }),
      aPaper(3, { citations: [counted(1, '2025-01-01T00:00:00Z', 'openalex', 'works.json')] }),
    ]);
    expect(citationFigures(person, 'openalex', now).source).toEqual({
      countedBy: 'openalex',
      name: 'OpenAlex',
      oldest: '2025-01-01T00:00:00Z',
      newest: '2026-09-01T00:00:00Z',
    });
  });

  it('the one that counted most papers of all is taken, of equals the one asked last', () => {
    const mine = aPaper(1, { citations: [counted(5)] });
    const theirs = aPaper(2, { citations: [counted(5, now, 'inspire')] });
    expect(commonSource([aPerson(1, [mine]), aPerson(2, [theirs])])).toBe('inspire');
    expect(commonSource([aPerson(1, [mine, aPaper(3, { citations: [counted(0)] })]), aPerson(2, [theirs])])).toBe(
      'openalex',
    );
    const asked = ['2026-11-20T00:00:00Z', '2026-01-01T00:00:00Z'].map((day) =>
      aPaper(4, { citations: [counted(5, day)] }),
    );
    const between = [5, 6].map((id) => aPaper(id, { citations: [counted(5, '2026-11-10T00:00:00Z', 'inspire')] }));
    expect(commonSource([aPerson(1, [...asked, ...between])])).toBe('openalex');
    // Of one day: by name, whatever order they come in.
    const sameDay = aPaper(2, { citations: [counted(5, '2026-11-01T00:00:00Z', 'inspire')] });
    expect(commonSource([aPerson(1, [mine]), aPerson(2, [sameDay])])).toBe('inspire');
    expect(commonSource([aPerson(2, [sameDay]), aPerson(1, [mine])])).toBe('inspire');
  });

  it('there is none where nobody counted', () => {
    expect(commonSource([])).toBeNull();
    expect(commonSource([aPerson(1, [aPaper(1)])])).toBeNull();
  });
});
