import { mergePostings } from './merge-postings.ts';
import { compareKeys } from './paper-order.ts';
import type { Segment } from './types.ts';

/**
 * One segment out of many, without the papers that are not kept. A paper that stands in several is taken once, where it
 * is oldest, and counts as met on a page only if every copy does.
 */
export function mergeSegments(
  id: number,
  segments: readonly Segment[],
  isKept: (key: string) => boolean = () => true,
): Segment {
  const { places, isStored } = choosePlaces(segments, isKept);
  const newPlaces = segments.map(({ keys }) => new Int32Array(keys.length).fill(-1));
  places.forEach(({ segment, paper }, at) => {
    const ofSegment = newPlaces[segment];
    if (ofSegment) ofSegment[paper] = at;
  });
  const column = <T>(pick: (segment: Segment, paper: number) => T | undefined, missing: T) =>
    places.map(({ segment, paper }) => {
      const from = segments[segment];
      return (from && pick(from, paper)) ?? missing;
    });
  const keys = column(({ keys }, paper) => keys[paper], '');
  return {
    id,
    keys,
    titles: column(({ titles }, paper) => titles[paper], ''),
    categories: column(({ categories }, paper) => categories[paper], ''),
    days: Int32Array.from(column(({ days }, paper) => days[paper], 0)),
    isFromPage: Uint8Array.from(keys, (key) => Number(!isStored.has(key))),
    ...mergePostings(segments, newPlaces),
  };
}

interface Place {
  segment: number;
  paper: number;
}

/** Where the papers of the merged segment come from, in its order, and which of them the store has a row of. */
function choosePlaces(segments: readonly Segment[], isKept: (key: string) => boolean) {
  const seen = new Set<string>();
  const isStored = new Set<string>();
  const places = allPlaces(segments).filter(({ segment, paper }) => {
    const key = segments[segment]?.keys[paper] ?? '';
    if (!isKept(key)) return false;
    if (segments[segment]?.isFromPage[paper] === 0) isStored.add(key);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return { places, isStored };
}

function allPlaces(segments: readonly Segment[]): Place[] {
  const places = segments.flatMap(({ keys }, segment) => keys.map((_, paper): Place => ({ segment, paper })));
  const day = ({ segment, paper }: Place) => segments[segment]?.days[paper] ?? 0;
  const key = ({ segment, paper }: Place) => segments[segment]?.keys[paper] ?? '';
  // Each segment is in order already: the engine's sort only merges such runs.
  return places.sort((a, b) => day(a) - day(b) || compareKeys(key(a), key(b)));
}
