import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSegment } from '../../../lib/corpus/build-segment.ts';
import { countContent, paperTerms, stemOf } from '../../../lib/corpus/paper-terms.ts';
import { segmentBytes } from '../../../lib/corpus/segment-bytes.ts';
import type { Segment } from '../../../lib/corpus/types.ts';
import { hashKey } from '../../../lib/ids/hash-key.ts';
import { aCorpusPaper, corpusPapers } from './papers.ts';

/** The terms of each paper, by key, as a segment holds them. */
function termsByPaper(segment: Segment): Map<string, Set<number>> {
  const found = new Map(segment.keys.map((key) => [key, new Set<number>()]));
  segment.terms.forEach((term, at) => {
    for (let posting = segment.starts[at] ?? 0; posting < (segment.starts[at + 1] ?? 0); posting++) {
      const key = segment.keys[segment.papers[posting] ?? -1] ?? '';
      found.get(key)?.add(term);
    }
  });
  return found;
}

test('a segment holds every term of every paper, and papers in order of day', () => {
  fc.assert(
    fc.property(corpusPapers, (papers) => {
      const segment = buildSegment(7, papers);
      expect(segment.id).toBe(7);
      expect(termsByPaper(segment)).toEqual(
        new Map(papers.map((paper) => [paper.key, new Set(paperTerms(paper).keys())])),
      );
      expect([...segment.days]).toEqual(papers.map(({ day }) => day).sort((a, b) => a - b));
      expect([...segment.terms]).toEqual([...segment.terms].sort((a, b) => a - b));
      for (const [at, key] of segment.keys.entries()) {
        const paper = papers.find((one) => one.key === key);
        expect([segment.titles[at], segment.categories[at], segment.isFromPage[at]]).toEqual([
          paper?.title,
          paper?.category,
          Number(paper?.isFromPage),
        ]);
      }
    }),
  );
});

test('the order in which papers are given changes nothing, and postings ascend', () => {
  fc.assert(
    fc.property(corpusPapers, (papers) => {
      const segment = buildSegment(1, papers);
      expect(buildSegment(1, papers.toReversed())).toEqual(segment);
      segment.terms.forEach((_, at) => {
        const some = [...segment.papers.subarray(segment.starts[at], segment.starts[at + 1])];
        expect(some).toEqual([...new Set(some)].sort((a, b) => a - b));
        expect(some.length).toBeGreaterThan(0);
      });
    }),
  );
});

test('forms of one word are one term, in the form that comes first, and stop terms are none', () => {
  const paper = { title: 'Lattices and the lattice', abstract: 'We propose entropy of adaptive adaptation' };
  expect([...paperTerms(paper)]).toEqual([
    [hashKey(stemOf('lattice')), 'lattices'],
    [hashKey(stemOf('entropy')), 'entropy'],
    [hashKey(stemOf('adaptation')), 'adaptive'],
  ]);
  expect(countContent('We propose the entropy of a galaxy')).toBe(2);
});

test('of a large corpus only the rarest terms of a paper are kept', () => {
  const papers = [
    aCorpusPaper('arxiv:1', { title: 'Kernel kernel graph', abstract: 'lattice' }),
    aCorpusPaper('arxiv:2', { title: 'Graph', abstract: 'lattice' }),
    aCorpusPaper('arxiv:3', { title: 'Graph', abstract: '' }),
  ];
  const found = termsByPaper(buildSegment(1, papers, { mostTerms: 2 }));
  expect([...(found.get('arxiv:1')?.keys() ?? [])].sort()).toEqual(
    ['kernel', 'lattice'].map((term) => hashKey(stemOf(term))).sort(),
  );
  expect(found.get('arxiv:2')).toEqual(new Set(paperTerms(papers[1] ?? { title: '' }).keys()));
});

test('the size of a segment is that of its columns and texts', () => {
  const paper = aCorpusPaper('arxiv:1', { title: 'Kernel', abstract: 'graph', category: 'cs.LG' });
  // Two terms: 4 bytes each and 4 a posting, 12 of starts; a day and a flag; 18 characters.
  expect(segmentBytes(buildSegment(1, [paper]))).toBe(2 * (4 + 4) + 12 + 4 + 1 + 18);
});
