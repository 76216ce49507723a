import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSegment } from '../../../lib/corpus/build-segment.ts';
import { mergeSegments } from '../../../lib/corpus/merge-segments.ts';
import { aCorpusPaper, corpusPapers } from './papers.ts';

const parts = fc.integer({ min: 1, max: 5 });

test('segments merged are the segment of all their papers', () => {
  fc.assert(
    fc.property(corpusPapers, parts, (papers, count) => {
      const segments = Array.from({ length: count }, (_, part) =>
        buildSegment(
          part,
          papers.filter((_, at) => at % count === part),
        ),
      );
      expect(mergeSegments(9, segments)).toEqual(buildSegment(9, papers));
      expect(mergeSegments(9, segments.toReversed())).toEqual(buildSegment(9, papers));
    }),
  );
});

test('papers that are not kept leave nothing behind, not even their terms', () => {
  fc.assert(
    fc.property(corpusPapers, fc.integer({ min: 2, max: 4 }), (papers, rest) => {
      const isKept = (key: string) => Number(key.slice(6)) % rest !== 0;
      const halves = [0, 1].map((half) =>
        buildSegment(
          half,
          papers.filter((_, at) => at % 2 === half),
        ),
      );
      expect(mergeSegments(9, halves, isKept)).toEqual(
        buildSegment(
          9,
          papers.filter(({ key }) => isKept(key)),
        ),
      );
    }),
  );
});

test('a paper in two segments is taken once, as old as the older copy, and is from a page only if both are', () => {
  const met = aCorpusPaper('arxiv:1', { isFromPage: true, day: 30, title: 'As met' });
  const stored = aCorpusPaper('arxiv:1', { isFromPage: false, day: 20, title: 'As stored' });
  const other = aCorpusPaper('arxiv:2', { day: 25 });
  const merged = mergeSegments(3, [buildSegment(1, [met, other]), buildSegment(2, [stored])]);
  expect(merged).toEqual(buildSegment(3, [stored, other]));
  const later = mergeSegments(3, [buildSegment(1, [{ ...met, day: 10 }]), buildSegment(2, [stored])]);
  expect(later).toEqual(buildSegment(3, [{ ...met, day: 10, isFromPage: false }]));
  const twice = mergeSegments(3, [buildSegment(1, [met]), buildSegment(2, [{ ...met, day: 31 }])]);
  expect(twice).toEqual(buildSegment(3, [met]));
});

test('a merged segment carries no spare bytes into the store', () => {
  const merged = mergeSegments(3, [
    buildSegment(1, [aCorpusPaper('arxiv:1')]),
    buildSegment(2, [aCorpusPaper('arxiv:1')]),
  ]);
  expect(merged.papers.buffer.byteLength).toBe(merged.papers.byteLength);
});
