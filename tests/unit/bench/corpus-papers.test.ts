import { expect, it } from 'vitest';
import { buildSegment } from '../../../lib/corpus/build-segment.ts';
import { createCorpus } from '../../../lib/corpus/corpus.ts';
import { comparePapers } from '../../../lib/corpus/paper-order.ts';
import { paperTerms } from '../../../lib/corpus/paper-terms.ts';
import { inventedPaper, termedPaper } from '../../bench/corpus-papers.ts';
import { PlainIndex } from '../../bench/corpus-plain.ts';

const size = 2_000;
const papers = Array.from({ length: size }, (_, at) => inventedPaper(at, size));

it('an invented paper is the same every time, with or without its text', () => {
  expect(inventedPaper(7, size)).toEqual(papers[7]);
  expect(inventedPaper(8, size).abstract).not.toBe(papers[7]?.abstract);
  for (const [at, { abstract: _, ...paper }] of papers.slice(0, 50).entries()) {
    const { terms, ...termed } = termedPaper(at, size);
    expect(termed).toEqual(paper);
    expect(terms).toEqual([...paperTerms(papers[at] ?? { title: '' }).keys()]);
  }
});

it('invented papers come in the order of a segment, with some 60 terms each and a first word in half of them', () => {
  expect(papers.toSorted(comparePapers)).toEqual(papers);
  const terms = papers.map((paper) => [...paperTerms(paper).keys()]);
  const mean = terms.reduce((sum, { length }) => sum + length, 0) / size;
  expect(mean).toBeGreaterThan(55);
  expect(mean).toBeLessThan(67);
  const counts = new Map<number, number>();
  for (const term of terms.flat()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const most = Math.max(...counts.values()) / size;
  expect(most).toBeGreaterThan(0.4);
  expect(most).toBeLessThan(0.6);
});

it('the plain index finds the nearest papers that the corpus finds', () => {
  const plain = new PlainIndex();
  plain.add(papers.map(({ key, ...text }) => ({ key, terms: [...paperTerms(text).keys()] })));
  const segments = [buildSegment(1, papers)];
  plain.takeLengths(segments);
  const corpus = createCorpus(segments);
  let found = 0;
  for (let at = 0; at < 40; at++) {
    // The later parts of two papers: near to these, and to others of their subjects.
    const terms = [...new Set([at * 40, at * 40 + 1].flatMap((one) => termedPaper(one, size).terms.slice(25)))];
    const near = corpus.find({ terms, day: 30_000 }).nearest;
    const exact = plain.nearest(terms, 10);
    found += near.length;
    expect(near.map((one) => corpus.paperAt(one).key)).toEqual(exact.map(({ key }) => key));
    for (const [place, { similarity }] of near.entries()) {
      expect(similarity).toBeCloseTo(exact[place]?.similarity ?? 0, 5);
    }
  }
  expect(found).toBeGreaterThan(80);
});
