import type { Segment } from './types.ts';

type Postings = Pick<Segment, 'terms' | 'starts' | 'papers'>;

/**
 * The postings of several segments as those of one.
 * @param newPlaces for each segment, where each of its papers stands now, ascending; -1: nowhere
 */
export function mergePostings(segments: readonly Postings[], newPlaces: readonly Int32Array[]): Postings {
  const most = segments.reduce((sum, { papers }) => sum + papers.length, 0);
  const into = new Uint32Array(most);
  const terms: number[] = [];
  const starts = [0];
  const cursors = segments.map((segment, at) => ({ segment, places: newPlaces[at] ?? new Int32Array(), term: 0 }));
  let end = 0;
  for (let term = lowestTerm(cursors); term !== undefined; term = lowestTerm(cursors)) {
    const lists: List[] = [];
    for (const cursor of cursors) {
      if (cursor.segment.terms[cursor.term] !== term) continue;
      const { segment, places } = cursor;
      const from = segment.starts[cursor.term] ?? 0;
      const to = segment.starts[++cursor.term] ?? from;
      lists.push(toNextKept({ segment, places, at: from, to, place: -1 }));
    }
    const before = end;
    end = mergeLists(lists, into, end);
    if (end === before) continue;
    terms.push(term);
    starts.push(end);
  }
  return {
    terms: Uint32Array.from(terms),
    starts: Uint32Array.from(starts),
    // A copy: a part of a longer array would be stored with all of it.
    papers: into.slice(0, end),
  };
}

interface Cursor {
  segment: Postings;
  places: Int32Array;
  term: number;
}

function lowestTerm(cursors: readonly Cursor[]): number | undefined {
  let lowest: number | undefined;
  for (const { segment, term } of cursors) {
    const hash = segment.terms[term];
    if (hash !== undefined && (lowest === undefined || hash < lowest)) lowest = hash;
  }
  return lowest;
}

/** What is left of one segment's postings of a term; `place` is where the paper at `at` stands now. */
interface List {
  segment: Postings;
  places: Int32Array;
  at: number;
  to: number;
  place: number;
}

/** Writes lists in ascending order of their papers; returns where the next is written. */
function mergeLists(lists: readonly List[], into: Uint32Array, from: number): number {
  let end = from;
  for (;;) {
    let next: List | undefined;
    for (const list of lists) if (list.at < list.to && (!next || list.place < next.place)) next = list;
    if (!next) return end;
    into[end++] = next.place;
    next.at++;
    toNextKept(next);
  }
}

function toNextKept(list: List): List {
  for (; list.at < list.to; list.at++) {
    list.place = list.places[list.segment.papers[list.at] ?? 0] ?? -1;
    if (list.place >= 0) break;
  }
  return list;
}
