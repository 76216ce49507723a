import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFilter, printFilter } from '../../../components/import-filter-text.ts';

const typed = (categories: string, fromYear = '', toYear = '') => parseFilter({ categories, fromYear, toYear });

test('categories are read however they are separated and cased, each once', () => {
  expect(typed(' cs.lg, CS.CL;MATH\tcs.LG ')).toEqual({ filter: { categories: ['cs.LG', 'cs.CL', 'math'] } });
});

test('tails are written as arXiv writes them', () => {
  expect(typed('PHYSICS.MED-PH Cond-Mat.Mes-Hall q-bio.nc astro-ph.co hep-th')).toEqual({
    filter: { categories: ['physics.med-ph', 'cond-mat.mes-hall', 'q-bio.NC', 'astro-ph.CO', 'hep-th'] },
  });
});

test('empty fields narrow nothing', () => {
  expect(typed(' ', ' ', '')).toEqual({ filter: { categories: [] } });
});

test('what is no category is named, and the years are still looked at', () => {
  const read = typed('cs.LG c++ math', '20x9', '2026');
  expect(read).toEqual({
    faults: { categories: expect.stringContaining('“c++”'), fromYear: expect.stringContaining('four digits') },
  });
});

test('years may be open on one side, and may not run backwards', () => {
  expect(typed('', '2019')).toEqual({ filter: { categories: [], fromYear: 2019 } });
  expect(typed('', '', '2019')).toEqual({ filter: { categories: [], toYear: 2019 } });
  expect(typed('', '2019', '2019')).toEqual({ filter: { categories: [], fromYear: 2019, toYear: 2019 } });
  expect(typed('', '2020', '2019')).toEqual({ faults: { toYear: 'That is before 2020.' } });
});

test('what was read and printed is read as the same again', () => {
  const word = fc.constantFrom('cs.LG', 'MATH', 'cond-mat.str-el', 'physics.ao-ph', 'q-fin.st', 'nlin.CD', 'gr-qc');
  const year = fc.oneof(fc.constant(''), fc.integer({ min: 1000, max: 2999 }).map(String));
  fc.assert(
    fc.property(fc.array(word), year, year, (words, fromYear, toYear) => {
      const read = parseFilter({ categories: words.join(' '), fromYear, toYear });
      if ('filter' in read) expect(parseFilter(printFilter(read.filter))).toEqual(read);
      else expect(Number(toYear)).toBeLessThan(Number(fromYear));
    }),
  );
});

test('whatever is typed is read or refused at once', () => {
  const long = `${'a-'.repeat(50_000)}.${'b-'.repeat(50_000)} ${'1'.repeat(50_000)}`;
  const began = performance.now();
  expect(typed(long, long, long)).toHaveProperty('faults');
  expect(performance.now() - began).toBeLessThan(500);
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const read = parseFilter({ categories: a, fromYear: b, toYear: a });
      const years = 'filter' in read ? [read.filter.fromYear, read.filter.toYear] : [];
      expect(years.filter((year) => Number.isNaN(year))).toEqual([]);
    }),
  );
});
