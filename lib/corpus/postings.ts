import { lowerBound } from './lower-bound.ts';
import type { Segment } from './types.ts';

/** Where one term's postings of earlier papers stand in one segment: from, and up to but without, to. */
export interface Slice {
  /** Which segment. */
  at: number;
  from: number;
  to: number;
}

/** A paper of a corpus by its place. */
export interface Place {
  /** Which segment. */
  at: number;
  paper: number;
}

/** How many papers of each segment are strictly earlier than a day: they come first in it. */
export function earlierIn(segments: readonly Segment[], day: number): number[] {
  return segments.map(({ days }) => lowerBound(days, day));
}

/** The postings of one term among the first papers of each segment. */
export function slicesOf(segments: readonly Segment[], term: number, limits: readonly number[]): Slice[] {
  const slices: Slice[] = [];
  segments.forEach(({ terms, starts, papers }, at) => {
    const place = lowerBound(terms, term);
    if (terms[place] !== term) return;
    const from = starts[place] ?? 0;
    const to = lowerBound(papers, limits[at] ?? 0, from, starts[place + 1] ?? from);
    if (to > from) slices.push({ at, from, to });
  });
  return slices;
}

/** Only the newest postings of each slice, so that what a term costs stays bounded however many papers have it. */
export function newest(slices: readonly Slice[], most: number): Slice[] {
  const all = slices.reduce((sum, { from, to }) => sum + to - from, 0);
  if (all <= most) return [...slices];
  // A part of each segment as large as its part of all: segments overlap in time.
  return slices.map(({ at, from, to }) => ({ at, from: Math.floor(to - ((to - from) * most) / all), to }));
}

/** In how many of some papers a term stands. */
export function countIn(segments: readonly Segment[], slices: readonly Slice[], places: readonly Place[]): number {
  return places.filter(({ at, paper }) => {
    const slice = slices.find((one) => one.at === at);
    const papers = segments[at]?.papers;
    if (!slice || !papers) return false;
    const found = lowerBound(papers, paper, slice.from, slice.to);
    return found < slice.to && papers[found] === paper;
  }).length;
}

/** Whether a paper of a segment has a term. */
export function hasTerm({ terms, starts, papers }: Segment, paper: number, term: number): boolean {
  const place = lowerBound(terms, term);
  if (terms[place] !== term) return false;
  const to = starts[place + 1] ?? 0;
  const found = lowerBound(papers, paper, starts[place] ?? 0, to);
  return found < to && papers[found] === paper;
}
