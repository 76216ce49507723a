import type { Segment } from './types.ts';

/**
 * How much the terms of each paper weigh together, by segment: the length of its vector, where a term weighs its rarity
 * among the papers strictly earlier than this one. So no later paper ever changes what is said of an earlier one.
 */
export function paperNorms(segments: readonly Segment[]): Float32Array[] {
  const logEarlier = segments.map((segment) => logOfEarlier(segment, segments));
  const squares = segments.map(({ keys }) => new Float64Array(keys.length));
  const logs = logTable(segments.reduce((sum, { keys }) => sum + keys.length, 0));
  const cursors = segments.map(() => 0);
  for (let term = lowest(segments, cursors); term !== undefined; term = lowest(segments, cursors)) {
    addTerm(term, { segments, cursors, logs, logEarlier, squares });
  }
  return squares.map((sums) => Float32Array.from(sums, Math.sqrt));
}

/** How rare a term is among earlier papers: 0 where each has it, 1 where none has. */
export function rarity(logEarlier: number, logFrequency: number): number {
  return logEarlier === 0 ? 1 : 1 - logFrequency / logEarlier;
}

interface Work {
  segments: readonly Segment[];
  /** Where each segment stands in its terms. */
  cursors: number[];
  /** Logarithm of n + 1, by n. */
  logs: Float64Array;
  logEarlier: readonly Float64Array[];
  squares: readonly Float64Array[];
}

/** Adds what one term weighs in each paper that has it, the oldest first. */
function addTerm(term: number, { segments, cursors, logs, logEarlier, squares }: Work): void {
  const lists: List[] = [];
  segments.forEach((segment, at) => {
    const cursor = cursors[at] ?? 0;
    if (segment.terms[cursor] !== term) return;
    cursors[at] = cursor + 1;
    const from = segment.starts[cursor] ?? 0;
    lists.push({ segment, at, next: from, to: segment.starts[cursor + 1] ?? from });
  });
  let frequency = 0;
  for (let day = firstDay(lists); day !== undefined; day = firstDay(lists)) {
    const logFrequency = logs[frequency] ?? 0;
    for (const list of lists) {
      const { segment, at } = list;
      const [logOf, sums] = [logEarlier[at], squares[at]];
      if (!logOf || !sums) continue;
      for (; list.next < list.to; list.next++) {
        const paper = segment.papers[list.next] ?? 0;
        if (segment.days[paper] !== day) break;
        sums[paper] = (sums[paper] ?? 0) + rarity(logOf[paper] ?? 0, logFrequency) ** 2;
        frequency++;
      }
    }
  }
}

/** What is left of one segment's postings of a term. */
interface List {
  segment: Segment;
  at: number;
  next: number;
  to: number;
}

function firstDay(lists: readonly List[]): number | undefined {
  let first: number | undefined;
  for (const { segment, next, to } of lists) {
    if (next >= to) continue;
    const day = segment.days[segment.papers[next] ?? 0] ?? 0;
    if (first === undefined || day < first) first = day;
  }
  return first;
}

function lowest(segments: readonly Segment[], cursors: readonly number[]): number | undefined {
  let term: number | undefined;
  segments.forEach(({ terms }, at) => {
    const hash = terms[cursors[at] ?? 0];
    if (hash !== undefined && (term === undefined || hash < term)) term = hash;
  });
  return term;
}

/** For each paper of a segment the logarithm of one more than the papers strictly earlier. */
function logOfEarlier({ days }: Segment, segments: readonly Segment[]): Float64Array {
  const logs = new Float64Array(days.length);
  const limits = segments.map(() => 0);
  days.forEach((day, paper) => {
    let earlier = 0;
    segments.forEach((segment, at) => {
      let limit = limits[at] ?? 0;
      while ((segment.days[limit] ?? day) < day) limit++;
      limits[at] = limit;
      earlier += limit;
    });
    logs[paper] = Math.log(earlier + 1);
  });
  return logs;
}

function logTable(most: number): Float64Array {
  return Float64Array.from({ length: most + 1 }, (_, n) => Math.log(n + 1));
}
