import { expect, test } from 'vitest';
import { aBearer, aMention, bitsOf, evidenceOf } from '../../support/mentions.ts';

const worth = (year: number, ...known: number[]) =>
  bitsOf(
    'years-apart',
    { year },
    known.map((one) => ({ year: one })),
  ) ?? Number.NaN;

test('the further apart, the less it is one person', () => {
  const [same, two, twelve, twenty] = [2020, 2022, 2032, 2040].map((year) => worth(year, 2020)) as [
    number,
    number,
    number,
    number,
  ];
  expect(same).toBeGreaterThan(two);
  expect(two).toBeGreaterThan(twelve);
  expect(twelve).toBeGreaterThan(twenty);
});

test('the same year speaks for one person, decades speak against', () => {
  expect(worth(2020, 2020)).toBeGreaterThan(0);
  expect(worth(2020, 1995)).toBeLessThan(0);
});

test('before is as far as after', () => {
  expect(worth(2015, 2020)).toBe(worth(2025, 2020));
});

test('the nearest of several papers counts, wherever it stands', () => {
  expect(worth(2020, 1995, 2019, 2001)).toBe(worth(2020, 2019));
});

test('papers whose year is not known do not count, and without a year there is nothing to go by', () => {
  expect(bitsOf('years-apart', { year: 2020 }, [{}, { year: 2018 }])).toBe(worth(2020, 2018));
  expect(bitsOf('years-apart', { year: 2020 }, [{}])).toBeUndefined();
  expect(bitsOf('years-apart', {}, [{ year: 2020 }])).toBeUndefined();
  expect(bitsOf('years-apart', { year: 2020 }, [])).toBeUndefined();
});

test('the sentence counts the years', () => {
  const said = (year: number) => {
    const mention = aMention('Lin Guo', { year });
    return evidenceOf('years-apart', mention, aBearer(mention, 'Lin Guo', [{ year: 2020 }]))?.because();
  };
  expect(said(2020)).toBe('A paper of this profile is of the same year.');
  expect(said(2021)).toBe('The nearest paper of this profile is 1 year away.');
  expect(said(2009)).toBe('The nearest paper of this profile is 11 years away.');
});
