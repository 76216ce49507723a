import { expect, test } from 'vitest';
import { type PaperRecord, paperRecordSchema } from '../../../lib/model/paper.ts';
import { mergeRecords } from '../../../lib/papers/merge-records.ts';
import { isSamePaper } from '../../../lib/papers/same-paper.ts';

function aRecord(format: string, facts: Partial<PaperRecord>): PaperRecord {
  const source = { format, label: format, observedAt: '2026-11-01T00:00:00Z' };
  return paperRecordSchema.parse({ source, title: 'A title that is long enough', ...facts });
}

test('a whole list of authors wins over one that ends in "et al.", whoever says it', () => {
  const pasted = aRecord('profile-text', { bylines: ['A', 'B', 'C'], hiddenAuthors: null, abstract: 'Pasted words' });
  const page = aRecord('arxiv-page', { bylines: ['A', 'B'], hiddenAuthors: 0, arxivId: '2401.00001' });
  expect(mergeRecords({ records: [pasted, page] })).toMatchObject({
    bylines: ['A', 'B'],
    hiddenAuthors: 0,
    abstract: 'Pasted words',
    arxivId: '2401.00001',
  });
});

test('a date whose year was inferred gives way to any other, and a year to a day', () => {
  const inferred = aRecord('a', { date: { value: '2026-04-25', isYearInferred: true } });
  const year = aRecord('b', { date: { value: '2025', isYearInferred: false } });
  const day = aRecord('c', { date: { value: '2025-04-25', isYearInferred: false } });
  expect(mergeRecords({ records: [inferred, year] }).date?.value).toBe('2025');
  expect(mergeRecords({ records: [inferred, year, day] }).date?.value).toBe('2025-04-25');
});

test('one title two years apart is two papers; an inferred year says nothing', () => {
  const dated = (value: string, isYearInferred = false) => ({
    title: 'A title that is long enough',
    date: { value, isYearInferred },
  });
  expect(isSamePaper(dated('2020'), dated('2023-01-01'))).toBe(false);
  expect(isSamePaper(dated('2022-12-31'), dated('2023-01-01'))).toBe(true);
  expect(isSamePaper(dated('2020'), dated('2026-04-25', true))).toBe(true);
  expect(isSamePaper({ title: 'One', doi: '10.1/x' }, { title: 'Another', doi: '10.1/x' })).toBe(true);
});
