import { expect, test } from 'vitest';
import { importSchema } from '../../../lib/model/import.ts';
import { dayText } from '../../../lib/view/format.ts';
import { importView } from '../../../lib/view/import-view.ts';

test('the day the reader did something is written as the days of papers are', () => {
  expect(dayText('2026-11-03T23:30:00.000Z')).toBe('3 Nov 2026');
});

test('an import tells when it was made in the reader’s own time', () => {
  // Half past nine here, wherever this runs.
  const at = new Date(2026, 10, 24, 9, 30).toISOString();
  const counts = { authors: 1, knownAuthors: 0, papers: 0, knownPapers: 0, claims: 0 };
  const row = importSchema.parse({ id: 1, format: 'csv', label: 'a.csv', at, counts, problems: [], state: 'done' });
  expect(importView(row, false).at).toBe('24 Nov 2026, 09:30');
});
