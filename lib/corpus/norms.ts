import type { Segment } from './types.ts';

/** Among so few papers nothing can be called rare or frequent: the first papers count as of at least so many. */
const fewestPapers = 100;

/**
 * How much the terms of each paper weigh together, by segment: the length of its vector, where a term weighs its rarity
 * among the papers that are not later than this one. So no later paper ever changes what is said of an earlier one.
 */
export function paperNorms(segments: readonly Segment[]): Float32Array[] {
  const logPapers = segments.map((segment) => logOfPapers(segment, segments));
  const squares = segments.map(({ keys }) => new Float64Array(keys.length));
  const logs = logTable(segments.reduce((sum, { keys }) => sum + keys.length, 0));
  const cursors = segments.map(() => 0);
  for (let term = lowest(segments, cursors); term !== undefined; term = lowest(segments, cursors)) {
    addTerm(term, { segments, cursors, logs, logPapers, squares });
  }
  return squares.map((sums) => Float32Array.from(sums, Math.sqrt));
}

/**
 * How rare a term is among papers: 0 where each has it, 1 where none has.
 * @param logPapers logarithm of one more than the papers
 * @param logFrequency logarithm of one more than those that have it
 */
export function rarity(logPapers: number, logFrequency: number): number {
  return logPapers === 0 ? 1 : 1 - logFrequency / logPapers;
}

interface Work {
  segments: readonly Segment[];
  /** Where each segment stands in its terms. */
  cursors: number[];
  /** Logarithm of n + 1, by n. */
  logs: Float64Array;
  /** For each paper the logarithm of one more than the papers not later than it. */
  logPapers: readonly Float64Array[];
  squares: readonly Float64Array[];
}

/** Adds what one term weighs in each paper that has it, the oldest first. */
function addTerm(term: number, { segments, cursors, logs, logPapers, squares }: Work): void {
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
    // All papers of the day count before any of them is weighed.
    const ends = lists.map((list) => endOfDay(list, day));
    lists.forEach(({ next }, index) => {
      frequency += (ends[index] ?? next) - next;
    });
    const logFrequency = logs[frequency] ?? 0;
    lists.forEach((list, index) => {
      const [logOf, sums] = [logPapers[list.at], squares[list.at]];
      const end = ends[index] ?? list.next;
      for (; list.next < end && logOf && sums; list.next++) {
        const paper = list.segment.papers[list.next] ?? 0;
        sums[paper] = (sums[paper] ?? 0) + rarity(logOf[paper] ?? 0, logFrequency) ** 2;
      }
    });
  }
}

/** Where the postings of a day end. */
function endOfDay({ segment, next, to }: List, day: number): number {
  let end = next;
  while (end < to && segment.days[segment.papers[end] ?? 0] === day) end++;
  return end;
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

function logOfPapers({ days }: Segment, segments: readonly Segment[]): Float64Array {
  const logs = new Float64Array(days.length);
  const limits = segments.map(() => 0);
  days.forEach((day, paper) => {
    let papers = 0;
    segments.forEach((segment, at) => {
      let limit = limits[at] ?? 0;
      while (limit < segment.days.length && (segment.days[limit] ?? 0) <= day) limit++;
      limits[at] = limit;
      papers += limit;
    });
    logs[paper] = Math.log(Math.max(papers, fewestPapers) + 1);
  });
  return logs;
}

function logTable(most: number): Float64Array {
  return Float64Array.from({ length: most + 1 }, (_, n) => Math.log(n + 1));
}
