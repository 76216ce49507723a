import { expect, test } from 'vitest';
import { newEntry } from '../../../lib/merge/edit-entry.ts';
import { type PaperRecord, paperSchema } from '../../../lib/model/paper.ts';
import { readingRow, savedPaperView } from '../../../lib/view/reading-view.ts';

const now = '2026-11-24T10:00:00.000Z';
const source = { format: 'arxiv-page', label: 'arxiv.org', observedAt: now };

function rowOf(record: Partial<PaperRecord>, versionSeen?: number) {
  const paper = paperSchema.parse({ id: 1, records: [{ source, title: 'A title', ...record }] });
  const facts = { savedAt: now, snapshot: [], ...(versionSeen !== undefined && { versionSeen }) };
  return readingRow(savedPaperView(newEntry(1, facts, { now, machine: 'here' }), paper));
}

const people = Array.from({ length: 2_000 }, (_, at) => `Ada Quill${at}`);

test.each<[string, Partial<PaperRecord>]>([
  // Saved by its id alone.
  ['', { bylines: [], hiddenAuthors: null }],
  ['Ada Quill et al.', { bylines: ['Ada Quill'], hiddenAuthors: null }],
  ['Ada Quill', { bylines: ['Ada Quill'], hiddenAuthors: 0 }],
  ['Ada Quill0, Ada Quill1, Ada Quill2 and 1,997 more', { bylines: people, hiddenAuthors: 0 }],
])('who wrote it: “%s”', (authors, record) => {
  expect(rowOf(record).authors).toBe(authors);
});

test('a version is news where a later one is known than was seen', () => {
  expect(rowOf({ version: 3 }, 1).versionNote).toBe('You saved v1, this is v3.');
  expect(rowOf({ version: 3 }, 3).versionNote).toBeNull();
  expect(rowOf({ version: 3 }).versionNote).toBeNull();
});

test('both days of a line are written in one way', () => {
  const { date, savedOn } = rowOf({ date: { value: '2026-11-03', isYearInferred: false } });
  expect([date, savedOn]).toEqual(['3 Nov 2026', '24 Nov 2026']);
});
