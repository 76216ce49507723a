import { readFileSync } from 'node:fs';
import path from 'node:path';
import { changeSegments } from '../../lib/corpus/change-segments.ts';
import { type Corpus, createCorpus } from '../../lib/corpus/corpus.ts';
import { paperTerms } from '../../lib/corpus/paper-terms.ts';
import { segmentBytes } from '../../lib/corpus/segment-bytes.ts';
import type { CorpusPaper, Segment } from '../../lib/corpus/types.ts';
import { type FirstSeen, readFirstSeen } from '../../lib/scores/novelty/first-seen.ts';
import { measure } from '../../lib/scores/novelty/measure.ts';
import { referencesFor } from '../../lib/scores/novelty/references.ts';
import { scaleOf } from '../../lib/scores/novelty/scale.ts';
import { type References, scoreNovelty } from '../../lib/scores/novelty/score.ts';
import { repo } from '../tools/launch.ts';
import { inventedPaper } from './corpus-papers.ts';
import { PlainIndex } from './corpus-plain.ts';
import type { Bench } from './index.ts';
import type { Figure } from './run.ts';
import { quantile, quickest, timed } from './timing.ts';

const size = 100_000;
const asked = 200;
const checked = 20;
const many = size.toLocaleString('en');

/** The corpus of 100,000 invented papers: what it takes to make, to keep and to ask. */
export const corpus: Bench = {
  id: 'corpus',
  async measure() {
    const papers = Array.from({ length: size }, (_, at) => inventedPaper(at, size));
    // All of a day after the last.
    const later = Array.from({ length: asked }, (_, at) => inventedPaper(size + 20 + at, size));
    const plain = timed(() => plainIndex(papers));
    const built = timed(() => build(papers));
    plain.value.takeLengths(built.value);
    const ready = timed(() => createCorpus(built.value));
    const nearest = findNearest(ready.value, plain.value, later);
    return [
      ...making(papers, { built, ready: ready.ms, plainMs: plain.ms }),
      ...nearest.figures,
      ...(await novelty(ready.value, later, nearest.plainMs)),
    ];
  },
};

function plainIndex(papers: readonly CorpusPaper[]): PlainIndex {
  const index = new PlainIndex();
  index.add(papers.map(({ key, ...text }) => ({ key, terms: [...paperTerms(text).keys()] })));
  return index;
}

/** As a corpus grows: an import of most, then listing by listing, 300 papers each. */
function build(papers: readonly CorpusPaper[]): Segment[] {
  const imported = papers.length - 9_000;
  let segments: Segment[] = [];
  for (let from = 0; from < imported; from += 7_000) {
    segments = changeSegments(segments, { added: papers.slice(from, Math.min(imported, from + 7_000)) });
  }
  for (let from = imported; from < papers.length; from += 300) {
    segments = changeSegments(segments, { added: papers.slice(from, from + 300) });
  }
  return segments;
}

interface Made {
  built: { ms: number; value: Segment[] };
  ready: number;
  plainMs: number;
}

function making(papers: readonly CorpusPaper[], { built, ready, plainMs }: Made): Figure[] {
  const segments = built.value;
  const text = papers.reduce((sum, { title, abstract }) => sum + title.length + abstract.length, 0);
  const rate = Math.round(papers.length / (built.ms / 1_000)).toLocaleString('en');
  const megabytes = segments.reduce((sum, segment) => sum + segmentBytes(segment), 0) / 1e6;
  return [
    {
      what: `index of ${many} papers from their text (${rate} papers a second)`,
      value: built.ms,
      bound: 30_000,
      unit: 'ms',
      baseline: { what: 'a map of lists of the same text', value: plainMs },
    },
    {
      what: `size of ${many} papers`,
      value: megabytes,
      bound: 40,
      unit: 'MB',
      baseline: { what: 'their text', value: text / 1e6 },
    },
    {
      what: `segments of ${many} papers, the last 9,000 added 300 at a time`,
      value: segments.length,
      bound: Math.floor(Math.log2(size / 256) + 2),
      unit: 'segments',
      baseline: { what: 'one for each time', value: Math.ceil(size / 300) },
    },
    {
      what: `making ${many} papers ready for questions`,
      value: ready,
      bound: 5_000,
      unit: 'ms',
      baseline: { what: 'making a map of lists', value: plainMs },
    },
  ];
}

/** The nearest ten of later papers, and that they are those which the plain index finds. */
function findNearest(
  corpus: Corpus,
  plain: PlainIndex,
  later: readonly CorpusPaper[],
): { figures: Figure[]; plainMs: number } {
  const questions = later.map((paper) => ({ terms: [...paperTerms(paper).keys()], day: paper.day }));
  // Asked three times, of which the quickest counts: what is measured is the corpus, not who else is at work here.
  const found = questions.map((question) => quickest(3, () => corpus.find(question)));
  const exact = questions.slice(0, checked).map(({ terms }) => timed(() => plain.nearest(terms, 12)));
  exact.forEach(({ value }, at) => {
    const nearest = found[at]?.value.nearest ?? [];
    const isSame = nearest.every(
      (near, place) =>
        Math.abs(near.similarity - (value[place]?.similarity ?? 0)) < 1e-5 &&
        value.some(({ key }) => key === corpus.paperAt(near).key),
    );
    if (!isSame || nearest.length < Math.min(10, value.length)) throw new Error(`Paper ${at} has other neighbours.`);
  });
  const plainMs = quantile(
    exact.map(({ ms }) => ms),
    0.5,
  );
  const times = found.map(({ ms }) => ms);
  const baseline = { what: 'a map of sums over a map of lists', value: plainMs };
  const figure = (word: string, share: number): Figure => ({
    what: `nearest ten of ${many} papers and all that is asked with them, ${word}`,
    value: quantile(times, share),
    bound: 10,
    unit: 'ms',
    baseline,
  });
  return { figures: [figure('median', 0.5), figure('95 of 100', 0.95)], plainMs };
}

async function novelty(corpus: Corpus, later: readonly CorpusPaper[], plainMs: number): Promise<Figure[]> {
  const firstSeen = readFirstSeen(readFileSync(path.join(repo, 'assets/public/weights/first-seen.bin')));
  const day = later[0]?.day ?? 0;
  const scale = timed(() => makeScale(corpus, firstSeen, day));
  const times: number[] = [];
  for (const paper of later) {
    const began = performance.now();
    const terms = paperTerms(paper);
    const question = {
      title: paper.title,
      target: { terms: [...terms.keys()], day: paper.day },
      words: [...terms.values()],
      ofField: corpus.size,
    };
    const score = await scoreNovelty(corpus, question, firstSeen, async () => scale.value);
    if (score.kind === 'score') times.push(performance.now() - began);
  }
  if (times.length < later.length / 2) throw new Error(`Only ${times.length} of the invented papers have a score.`);
  const baseline = { what: 'nearest ten by a map of sums', value: plainMs };
  const figure = (word: string, share: number): Figure => ({
    what: `novelty of one paper against ${many}, from its text to what explains it, ${word}`,
    value: quantile(times, share),
    bound: 50,
    unit: 'ms',
    baseline,
  });
  return [
    figure('median', 0.5),
    figure('95 of 100', 0.95),
    {
      what: `one scale of ${scale.value.scale.papers} papers of reference`,
      value: scale.ms,
      bound: 3_000,
      unit: 'ms',
      baseline: { what: 'their nearest ten by maps of sums', value: plainMs * scale.value.scale.papers },
    },
  ];
}

function makeScale(corpus: Corpus, firstSeen: FirstSeen, day: number): References {
  const { places, of } = referencesFor(corpus, 'cs.LG', day);
  const terms = corpus.termsOf(places);
  const measured = places.map((place, at) => {
    const target = { terms: terms[at] ?? [], day: corpus.paperAt(place).day };
    return measure(corpus, target, firstSeen).measured;
  });
  return { scale: scaleOf(measured), of };
}
