import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PaperRecord, paperRecordSchema } from '../../../lib/model/paper.ts';
import { growRecord } from '../../../lib/papers/grow-record.ts';

const source = { format: 'arxiv-page', label: 'arxiv.org', observedAt: '2026-11-20T00:00:00Z' };
const aRecord = (facts: Partial<PaperRecord>): PaperRecord =>
  paperRecordSchema.parse({ source, title: 'A title', arxivId: '2510.00001', ...facts });

const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const anyRecord = fc
  .record({
    title: fc.constantFrom('A title', 'A better title', '2510.00001'),
    version: some(fc.integer({ min: 1, max: 3 })),
    doi: some(fc.constantFrom('10.1/a', '10.1/b')),
    date: some(
      fc.record({ value: fc.constantFrom('2025', '2025-10', '2025-10-01', '2026'), isYearInferred: fc.boolean() }),
    ),
    categories: fc.subarray(['cs.LG', 'cs.CV', 'stat.ML']),
    bylines: fc.subarray(['A', 'B', 'C', 'D']),
    hiddenAuthors: fc.constantFrom(0, 1, null),
    abstract: some(fc.constantFrom('We do.', 'We do more.')),
    comments: some(fc.constantFrom('3 pages', '4 pages')),
  })
  .map((facts) => aRecord(facts));

const isWhole = ({ bylines, hiddenAuthors }: PaperRecord) => bylines.length > 0 && hiddenAuthors === 0;

test('what is known once is never unknown again, and the same page tells nothing twice', () => {
  fc.assert(
    fc.property(anyRecord, fc.array(anyRecord, { maxLength: 5 }), (first, pages) => {
      let known = first;
      for (const page of pages) {
        const before = known;
        known = growRecord(known, page);
        expect(growRecord(known, page)).toBe(known);
        for (const field of ['doi', 'date', 'abstract', 'comments', 'version'] as const) {
          if (before[field] !== undefined) expect(known[field]).toBeDefined();
        }
        expect(known.version ?? 0).toBe(Math.max(before.version ?? 0, page.version ?? 0));
        if (isWhole(before) || isWhole(page)) expect(isWhole(known)).toBe(true);
        expect(known.categories.length).toBeGreaterThanOrEqual(before.categories.length);
      }
    }),
  );
});

test('a later version has the title and the abstract, an earlier one only fills in', () => {
  const first = aRecord({ title: 'As it was', version: 1, abstract: 'Early.', doi: '10.1/a' });
  const second = aRecord({ title: 'As it is', version: 2, abstract: 'Late.' });
  const expected = { title: 'As it is', version: 2, abstract: 'Late.', doi: '10.1/a' };
  expect(growRecord(first, second)).toMatchObject(expected);
  expect(growRecord(second, first)).toMatchObject(expected);
});

test('a whole list of authors stands before the cut list of a later version', () => {
  const whole = aRecord({ version: 1, bylines: ['A', 'B', 'C'] });
  const cut = aRecord({ version: 2, bylines: ['A'], hiddenAuthors: 4 });
  expect(growRecord(whole, cut)).toMatchObject({ version: 2, bylines: ['A', 'B', 'C'], hiddenAuthors: 0 });
});

test('a title takes the place of the arXiv id that stood for it', () => {
  const stub = aRecord({ title: '2510.00001', hiddenAuthors: null });
  expect(growRecord(stub, aRecord({ bylines: ['A'] }))).toMatchObject({ title: 'A title', bylines: ['A'] });
});
