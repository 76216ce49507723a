import { segmentOf } from '../../lib/corpus/build-segment.ts';
import { changeSegments } from '../../lib/corpus/change-segments.ts';
import { createCorpus } from '../../lib/corpus/corpus.ts';
import { mergeSegments } from '../../lib/corpus/merge-segments.ts';
import { paperTerms } from '../../lib/corpus/paper-terms.ts';
import type { Segment } from '../../lib/corpus/types.ts';
import { inventedPaper, termedPaper } from './corpus-papers.ts';
import { PlainIndex } from './corpus-plain.ts';
import type { Bench } from './index.ts';
import { quantile, quickest, timed } from './timing.ts';

/** More than the corpus keeps all terms of (250,000); of those that come then it keeps the rarest. */
const whole = 252_000;
const size = 280_000;
const part = 14_000;
const asked = 50;
const compared = 10;

/** A corpus of 280,000 invented papers, which is no longer exact: what a question costs, and what it misses. */
export const corpusOfMany: Bench = {
  id: 'corpus-of-many',
  async measure() {
    const plain = new PlainIndex();
    const corpus = createCorpus(build(plain));
    const questions = Array.from({ length: asked }, (_, at) => {
      const { day, ...text } = inventedPaper(size + 100 + at, size);
      return { terms: [...paperTerms(text).keys()], day };
    });
    const found = questions.map((question) => quickest(3, () => corpus.find(question)));
    const exact = questions.slice(0, compared).map(({ terms }) => timed(() => plain.nearest(terms, 10)));
    const missed = exact.map(({ value }, at) => {
      const keys = new Set(found[at]?.value.nearest.map((near) => corpus.paperAt(near).key));
      return value.filter(({ key }) => !keys.has(key)).length / value.length;
    });
    const times = found.map(({ ms }) => ms);
    const plainMs = quantile(
      exact.map(({ ms }) => ms),
      0.5,
    );
    const baseline = { what: 'a map of sums over a map of lists', value: plainMs };
    const what = `nearest ten of ${corpus.size.toLocaleString('en')} papers`;
    return [
      { what: `${what}, median`, value: quantile(times, 0.5), bound: 30, unit: 'ms', baseline },
      { what: `${what}, 95 of 100`, value: quantile(times, 0.95), bound: 50, unit: 'ms', baseline },
      {
        what: `${what}: share of the exact ten that it misses`,
        value: missed.reduce((sum, share) => sum + share, 0) / missed.length,
        bound: 0.3,
        unit: 'share',
      },
    ];
  },
};

/** The first in parts without their text, to save time; the others as they would come. */
function build(plain: PlainIndex): Segment[] {
  const parts: Segment[] = [];
  for (let from = 0; from < size; from += part) {
    const papers = Array.from({ length: part }, (_, at) => termedPaper(from + at, size));
    const terms = papers.map((paper) => paper.terms);
    plain.add(papers);
    parts.push(segmentOf(parts.length, papers, terms));
  }
  plain.takeLengths(parts);
  let segments = [mergeSegments(parts.length, parts.slice(0, whole / part))];
  for (let from = whole; from < size; from += part) {
    const added = Array.from({ length: part }, (_, at) => inventedPaper(from + at, size));
    segments = changeSegments(segments, { added });
  }
  return segments;
}
