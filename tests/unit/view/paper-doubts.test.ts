import { expect, it } from 'vitest';
import type { PaperRecord } from '../../../lib/model/paper.ts';
import { paperDoubts } from '../../../lib/view/paper-doubts.ts';

const now = '2026-05-01T12:00:00Z';

function record(label: string, date: string): PaperRecord {
  return {
    source: { format: 'profile-text', label, observedAt: '2026-04-30T09:00:00Z' },
    title: 'Herons of the North',
    date: { value: date, isYearInferred: false },
    categories: [],
    bylines: [],
    hiddenAuthors: 0,
  };
}

it('what the sources of a paper say against each other is shown with who says it and what it means', () => {
  expect(paperDoubts([record('a.txt', '2020-03-15'), record('b.txt', '2022')], now)).toEqual([
    {
      id: 'records-dates-differ',
      code: 'DATES_DIFFER',
      level: 'scopes-differ',
      message: 'a.txt dates it 2020-03-15, and b.txt 2022: more than a year apart.',
      means:
        'One may date the preprint and the other the article or a later version, or two papers were taken for one.',
    },
  ]);
});

it('a paper on which its sources agree shows nothing', () => {
  expect(paperDoubts([record('a.txt', '2020-03-15'), record('b.txt', '2020')], now)).toEqual([]);
});

it('what is still to come is told by the day given', () => {
  const captured = {
    ...record('a.txt', '2027-01-01'),
    source: { ...record('a.txt', '').source, observedAt: '2028-01-01T00:00:00Z' },
  };
  expect(paperDoubts([captured], now)).toHaveLength(1);
  expect(paperDoubts([captured], '2027-01-01T08:00:00Z')).toEqual([]);
});
