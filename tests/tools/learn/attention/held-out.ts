import type { AttentionModel } from '../../../../lib/scores/attention/model.ts';
import { rawScore } from '../../../../lib/scores/attention/score.ts';
import { areaUnderCurve } from '../identity/measures.ts';
import { type CitedPapers, groupsOf } from './cited-papers.ts';
import { percentiles, spearman } from './percentiles.ts';
import { learnHashed, learningPapers, learnPlain, learnWords, plainOf, scoresOf, smallestGroup } from './train.ts';
import { quantised, readBack } from './write-model.ts';

/** How well scores order papers that they were not learned from. */
export interface Order {
  /** Spearman within each venue and year, mean weighted by papers. */
  within: number;
  /** Spearman of all papers at once with their percentile within venue and year. */
  pooled: number;
  /** How often a paper of the top tenth of venue and year is above another of them: mean weighted by papers. */
  topTenth: number;
}

/** What became of the papers of the two years after the last one that was learned from. */
export interface HeldOut {
  lastYear: number;
  learned: number;
  papers: number;
  plain: Order;
  words: Order;
  withAuthors: Order;
  hashed: Order;
  int8: Order;
  /** Places of the judged papers. */
  rows: number[];
  /** Of each of them as int8 weights score it: percentile within venue and year, estimated and true, 0 to 100. */
  pairs: { estimated: number; truth: number }[];
}

/** Learns from the years up to one and judges the two after it, or all after it; undefined where there are none. */
export function holdOut(cited: CitedPapers, lastYear: number, file: number): HeldOut | undefined {
  const rows = learningPapers(cited, lastYear);
  const judged = judgedPapers(cited, { rows, lastYear, file });
  if (judged.length === 0) return undefined;
  const words = learnWords(cited, rows);
  const hashed = learnHashed(cited, rows, words);
  const int8 = int8Scores(cited, judged, readBack(quantised(hashed)));
  const order = (scores: Float64Array) => orderOf(cited, judged, scores);
  return {
    lastYear,
    learned: rows.length,
    papers: judged.length,
    plain: order(scoresOf(cited, judged, learnPlain(cited, rows))),
    words: order(scoresOf(cited, judged, words)),
    withAuthors: order(scoresOf(cited, judged, learnWords(cited, rows, true))),
    hashed: order(scoresOf(cited, judged, hashed)),
    int8: order(int8),
    rows: judged,
    pairs: pairsOf(cited, judged, int8),
  };
}

/** Papers of the two years after, of venues with enough of them, without those whose title was learned from. */
function judgedPapers(
  { papers, groupSize }: CitedPapers,
  { rows, lastYear, file }: { rows: readonly number[]; lastYear: number; file: number },
): number[] {
  const known = new Set(rows.map((row) => papers[row]?.titleKey));
  return [...papers.keys()].filter((at) => {
    const paper = papers[at];
    if (!paper || paper.file !== file || (groupSize[at] ?? 0) < smallestGroup || known.has(paper.titleKey))
      return false;
    return paper.year > lastYear && paper.year <= lastYear + 2;
  });
}

/** Scores as the extension computes them from the file that it ships. */
function int8Scores(cited: CitedPapers, rows: readonly number[], model: AttentionModel): Float64Array {
  return Float64Array.from(rows, (row) => {
    const grams = [];
    for (let at = cited.starts[row] ?? 0; at < (cited.starts[row + 1] ?? 0); at++) {
      grams.push({ hash: cited.hashes[cited.words[at] ?? 0] ?? 0, weight: cited.weights[at] ?? 0 });
    }
    return rawScore(model, { grams, plain: plainOf(cited, row, false) });
  });
}

function groupedScores(cited: CitedPapers, rows: readonly number[], scores: Float64Array) {
  const scoreOf = new Map(rows.map((row, nth) => [row, scores[nth] ?? 0]));
  return [...groupsOf(cited.papers, rows).values()].map((members) => ({
    scores: members.map((row) => scoreOf.get(row) ?? 0),
    truth: members.map((row) => cited.percentile[row] ?? 0),
  }));
}

function orderOf(cited: CitedPapers, rows: readonly number[], scores: Float64Array): Order {
  let [within, topTenth, papers, withTop] = [0, 0, 0, 0];
  for (const group of groupedScores(cited, rows, scores)) {
    const size = group.truth.length;
    within += size * spearman(group.scores, group.truth);
    papers += size;
    const area = areaUnderCurve(group.scores.map((bits, nth) => ({ bits, isSame: (group.truth[nth] ?? 0) > 0.9 })));
    if (Number.isNaN(area)) continue;
    topTenth += size * area;
    withTop += size;
  }
  const truth = rows.map((row) => cited.percentile[row] ?? 0);
  return { within: within / papers, pooled: spearman(scores, truth), topTenth: topTenth / withTop };
}

function pairsOf(cited: CitedPapers, rows: readonly number[], scores: Float64Array): HeldOut['pairs'] {
  const estimated = new Map<number, number>();
  const scoreOf = new Map(rows.map((row, nth) => [row, scores[nth] ?? 0]));
  for (const members of groupsOf(cited.papers, rows).values()) {
    const shares = percentiles(members.map((row) => scoreOf.get(row) ?? 0));
    for (const [nth, row] of members.entries()) estimated.set(row, 100 * (shares[nth] ?? 0));
  }
  return rows.map((row) => ({ estimated: estimated.get(row) ?? 0, truth: 100 * (cited.percentile[row] ?? 0) }));
}

/** Standard deviation of true minus estimated percentile, in points. */
export function residualOf(pairs: HeldOut['pairs']): number {
  const squares = pairs.reduce((sum, { estimated, truth }) => sum + (truth - estimated) ** 2, 0);
  return Math.sqrt(squares / pairs.length);
}
