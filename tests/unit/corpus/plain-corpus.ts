import fc from 'fast-check';
import { segmentOf } from '../../../lib/corpus/build-segment.ts';
import { comparePapers } from '../../../lib/corpus/paper-order.ts';
import type { Place } from '../../../lib/corpus/postings.ts';
import type { Segment } from '../../../lib/corpus/types.ts';
import { hashKey } from '../../../lib/ids/hash-key.ts';

/** A paper whose terms are known, and the segment that it goes into. */
export interface PlainPaper {
  key: string;
  day: number;
  category: string;
  terms: number[];
  part: number;
}

/** Twelve terms all over the range of hashes, and two more that no paper has. */
export const someTerms = Array.from({ length: 12 }, (_, at) => (at * 357_913_941 + 17) >>> 0);
export const unknownTerms = [5, 4_294_967_295];

const firstDay = 18_000;
export const someDay = fc.integer({ min: firstDay, max: firstDay + 11 });

/** Papers of few days and few terms, so that much is shared and many come on one day. */
export const plainPapers = fc.uniqueArray(
  fc.record({
    key: fc.integer({ min: 1, max: 400 }).map((id) => `arxiv:${id}`),
    day: fc.integer({ min: firstDay, max: firstDay + 10 }),
    category: fc.constantFrom('cs.LG', 'cs.CV', 'math.ST', ''),
    terms: fc.uniqueArray(fc.constantFrom(...someTerms), { maxLength: 7 }),
    part: fc.integer({ min: 0, max: 3 }),
  }),
  { selector: ({ key }) => key, maxLength: 40 },
);

/** The segments of some papers: those of one part in one, as many as there may be parts. */
export function segmentsOf(papers: readonly PlainPaper[], parts = 4): Segment[] {
  return Array.from({ length: parts }, (_, part) => {
    const own = papers.filter((paper) => paper.part % parts === part).sort(comparePapers);
    return segmentOf(
      part + 1,
      own.map((paper) => ({ ...paper, title: `Title of ${paper.key}`, isFromPage: false })),
      own.map(({ terms }) => terms),
    );
  });
}

/** Where a paper stands in some segments. */
export function placeOf(segments: readonly Segment[], key: string): Place {
  const at = segments.findIndex(({ keys }) => keys.includes(key));
  return { at, paper: segments[at]?.keys.indexOf(key) ?? -1 };
}

export function keyAt(segments: readonly Segment[], { at, paper }: Place): string {
  return segments[at]?.keys[paper] ?? '';
}

/** How rare a term is that so many of all earlier papers have, as the formula says it. */
export function plainRarity(earlier: number, frequency: number): number {
  return earlier === 0 ? 1 : 1 - Math.log(frequency + 1) / Math.log(earlier + 1);
}

export const has = (term: number) => (paper: PlainPaper) => paper.terms.includes(term);
export const halfOf = ({ key }: PlainPaper) => hashKey(key) & 1;

function lengthOf(terms: readonly number[], earlier: readonly PlainPaper[]): number {
  const weights = terms.map((term) => plainRarity(earlier.length, earlier.filter(has(term)).length));
  return Math.sqrt(weights.reduce((sum, weight) => sum + weight ** 2, 0));
}

/** The length of a paper's vector among all papers not later than it, of which there are taken to be 100 at least. */
export function plainNorm(paper: PlainPaper, papers: readonly PlainPaper[]): number {
  const known = papers.filter(({ day }) => day <= paper.day);
  const squares = paper.terms.map((term) => {
    const frequency = known.filter(({ terms }) => terms.includes(term)).length;
    return plainRarity(Math.max(100, known.length), frequency) ** 2;
  });
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0));
}

export interface PlainNear {
  paper: PlainPaper;
  similarity: number;
  overlap: number;
}

/** Every earlier paper with how near it is, the nearest first: one after another, without any index. */
export function plainNearest(
  papers: readonly PlainPaper[],
  { terms, day, without }: { terms: readonly number[]; day: number; without: readonly string[] },
): PlainNear[] {
  const earlier = papers.filter((paper) => paper.day < day && !without.includes(paper.key));
  const norm = lengthOf(terms, earlier);
  const near = earlier.map((paper) => {
    const shared = terms.filter((term) => paper.terms.includes(term));
    const product = lengthOf(shared, earlier) ** 2;
    const other = plainNorm(paper, papers);
    const isNothing = product === 0 || other === 0;
    return {
      paper,
      similarity: isNothing ? 0 : Math.min(1, product / (norm * other)),
      overlap: isNothing ? 0 : product / Math.min(norm, other) ** 2,
    };
  });
  return near.sort((a, b) => b.similarity - a.similarity);
}
