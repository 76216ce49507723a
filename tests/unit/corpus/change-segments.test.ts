import { expect, test } from 'vitest';
import { buildSegment } from '../../../lib/corpus/build-segment.ts';
import { changeSegments } from '../../../lib/corpus/change-segments.ts';
import type { Segment } from '../../../lib/corpus/types.ts';
import { aCorpusPaper } from './papers.ts';

/** A segment of so many papers that have no terms. */
function emptyPapers(count: number): Segment {
  const keys = Array.from({ length: count }, (_, at) => `arxiv:old-${at}`);
  const columns = {
    keys,
    titles: keys,
    categories: keys,
    days: new Int32Array(count),
    isFromPage: new Uint8Array(count),
  };
  return { ...buildSegment(1, []), ...columns };
}

const added = [aCorpusPaper('arxiv:1')];
const postingsOf = (segments: readonly Segment[]) => segments.reduce((sum, { papers }) => sum + papers.length, 0);

test('a paper keeps all its terms in a corpus of 250,000, and the 32 rarest in a larger one', () => {
  // 45 subjects, and "arxiv" of its title, where "paper" is a stop term.
  expect(postingsOf(changeSegments([emptyPapers(250_000)], { added }))).toBe(46);
  expect(postingsOf(changeSegments([emptyPapers(250_001)], { added }))).toBe(32);
});

test('segments that a change does not touch stay the same objects, and those it touches get other ids', () => {
  const large = buildSegment(
    1,
    Array.from({ length: 1_200 }, (_, at) => aCorpusPaper(`arxiv:a${at}`)),
  );
  const small = buildSegment(
    2,
    Array.from({ length: 300 }, (_, at) => aCorpusPaper(`arxiv:b${at}`, { isFromPage: true })),
  );
  const [kept, changed] = changeSegments([large, small], {
    removed: new Set(['arxiv:b7']),
    claimed: new Set(['arxiv:b8']),
  });
  expect(kept).toBe(large);
  expect(changed?.id).not.toBe(small.id);
  expect(changed?.keys).toHaveLength(299);
  expect(changed?.isFromPage[changed.keys.indexOf('arxiv:b8')]).toBe(0);
  expect(small.isFromPage[small.keys.indexOf('arxiv:b8')]).toBe(1);
  expect(changeSegments([large, small], { removed: new Set(['arxiv:x']), claimed: new Set(['arxiv:a1']) })).toEqual([
    large,
    small,
  ]);
});
