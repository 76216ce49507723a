import { newId } from '../ids/new-id.ts';
import { buildSegment } from './build-segment.ts';
import { chooseMerge } from './merge-policy.ts';
import { mergeSegments } from './merge-segments.ts';
import type { CorpusPaper, Segment } from './types.ts';

/** What becomes of a corpus; a key that it does not hold is passed over. */
export interface CorpusChange {
  /** Papers whose keys it does not hold. */
  added?: readonly CorpusPaper[];
  removed?: ReadonlySet<string>;
  /** Papers met on a page of which the store now has a row. */
  claimed?: ReadonlySet<string>;
}

// 100,000 papers are 35 MB with all their terms; a corpus of this many keeps the rarest of whatever comes then.
const manyPapers = 250_000;
const mostTermsOfMany = 32;

/** The segments of a corpus after a change: those that stay as they were, and new ones under ids of their own. */
export function changeSegments(before: readonly Segment[], { added = [], removed, claimed }: CorpusChange): Segment[] {
  const kept = before.map((segment) => claim(without(segment, removed), claimed)).filter(({ keys }) => keys.length > 0);
  if (added.length > 0) {
    const papers = kept.reduce((sum, { keys }) => sum + keys.length, 0);
    kept.push(buildSegment(newId(), added, { mostTerms: papers > manyPapers ? mostTermsOfMany : undefined }));
  }
  const merged = new Set(chooseMerge(kept.map(({ keys }) => keys.length)).map((at) => kept[at]));
  if (merged.size === 0) return kept;
  const parts = kept.filter((segment) => merged.has(segment));
  return [...kept.filter((segment) => !merged.has(segment)), mergeSegments(newId(), parts)];
}

function without(segment: Segment, removed: ReadonlySet<string> | undefined): Segment {
  if (!removed || !segment.keys.some((key) => removed.has(key))) return segment;
  return mergeSegments(newId(), [segment], (key) => !removed.has(key));
}

function claim(segment: Segment, claimed: ReadonlySet<string> | undefined): Segment {
  const isClaimed = (key: string, at: number) => claimed?.has(key) === true && segment.isFromPage[at] === 1;
  if (!claimed || !segment.keys.some(isClaimed)) return segment;
  const isFromPage = segment.isFromPage.map((flag, at) => (isClaimed(segment.keys[at] ?? '', at) ? 0 : flag));
  return { ...segment, id: newId(), isFromPage };
}
