import { plainNames } from '../../../../lib/scores/attention/features.ts';
import { bucketCount } from '../../../../lib/scores/attention/model.ts';
import { bucketOf, checkOf } from '../../../../lib/scores/attention/score.ts';
import type { CitedPapers } from './cited-papers.ts';
import { ridge, type SparseMatrix } from './ridge.ts';

// Chosen on papers of 2013 to 2016 with models that learned from the years before; of targets that were equal there, the
// one that was better on 2018 and 2019.
const fewestPapers = 3;
/** Fewer papers of a venue and year than these say little of where one stands among them. */
export const smallestGroup = 20;
const rarityPower = 1.5;
/** Of squared weights; more where words share a table, for a stranger in 16 is taken for one of them. */
const penalties = { words: 2, hashed: 3 };
const halfLife = 2;
const plainShare = 0.02;

/** Weights as they come from learning: for the words of `columnOf`, or without any. */
export interface Learned {
  /** The column of each word by number; below 0 where the word is not known. */
  columnOf: Int32Array;
  weights: Float64Array;
  /** Plain features, then the number of authors where it was asked for. */
  plain: number[];
  bias: number;
}

/** The same over buckets, with the check bits of the word that each belongs to. */
export interface Hashed extends Learned {
  checks: Uint8Array;
}

/** Which papers to learn from: those of the first file up to a year, of venues with enough papers in theirs. */
export function learningPapers({ papers, groupSize }: CitedPapers, lastYear: number): number[] {
  return [...papers.keys()].filter((at) => {
    const { file, year } = papers[at] ?? { file: -1, year: 0 };
    return file === 0 && year <= lastYear && (groupSize[at] ?? 0) >= smallestGroup;
  });
}

/** In how many of these papers each word stands. */
function frequencies({ starts, words, hashes }: CitedPapers, rows: readonly number[]): Int32Array {
  const out = new Int32Array(hashes.length);
  for (const row of rows) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const word = words[at] ?? 0;
      out[word] = (out[word] ?? 0) + 1;
    }
  }
  return out;
}

/** Plain features of a paper, and the number of its authors where that is asked for. */
export function plainOf({ plain, papers }: CitedPapers, row: number, withAuthors: boolean): number[] {
  const from = row * plainNames.length;
  const own = [...plain.subarray(from, from + plainNames.length)];
  return withAuthors ? [...own, Math.log1p(papers[row]?.authors ?? 0)] : own;
}

/**
 * What is learned for a share of papers with fewer citations: the share itself, in standard deviations, and Savage's
 * score of it, so that the order among the papers that many cite weighs more than among those hardly anybody does.
 */
const targetOf = (share: number): number => Math.sqrt(12) * share - Math.log(1 - share);

function meanAndDeviation(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / values.length) || 1 };
}

interface Columns {
  columnOf: Int32Array;
  /** In how many papers the word of each column stands. */
  frequency: number[];
}

/** Learns a weight for each column and plain feature from these papers. */
function learn(
  cited: CitedPapers,
  rows: readonly number[],
  { columnOf, frequency }: Columns,
  { penalty = penalties.words, withAuthors = false } = {},
) {
  const rarity = Float64Array.from(frequency, (count) => Math.log(rows.length / count) ** rarityPower);
  const plainRows = rows.map((row) => plainOf(cited, row, withAuthors));
  const spread = (plainRows[0] ?? []).map((_, nth) => meanAndDeviation(plainRows.map((row) => row[nth] ?? 0)));
  const matrix = matrixOf(cited, rows, columnOf, rarity);
  const size = typicalLength(matrix) || 1;
  const whole = withPlain(
    matrix,
    size,
    plainRows.map((row) =>
      row.map((value, nth) => {
        const { mean, deviation } = spread[nth] ?? { mean: 0, deviation: 1 };
        return (plainShare * (value - mean)) / deviation;
      }),
    ),
  );
  const latest = rows.reduce((year, row) => Math.max(year, cited.papers[row]?.year ?? 0), 0);
  const { weights, bias } = ridge(whole, {
    target: Float64Array.from(rows, (row) => targetOf(cited.percentile[row] ?? 0)),
    importance: Float64Array.from(rows, (row) => 0.5 ** ((latest - (cited.papers[row]?.year ?? 0)) / halfLife)),
    penalty,
  });
  const plain = spread.map(({ deviation }, nth) => ((weights[frequency.length + nth] ?? 0) * plainShare) / deviation);
  return {
    columnOf,
    weights: weights.slice(0, frequency.length).map((weight, column) => (weight * (rarity[column] ?? 0)) / size),
    plain,
    bias: bias - spread.reduce((sum, { mean }, nth) => sum + mean * (plain[nth] ?? 0), 0),
  };
}

function matrixOf(
  { starts, words, weights }: CitedPapers,
  rows: readonly number[],
  columnOf: Int32Array,
  rarity: Float64Array,
): SparseMatrix {
  const most = rows.reduce((sum, row) => sum + (starts[row + 1] ?? 0) - (starts[row] ?? 0), 0);
  const columns = new Int32Array(most);
  const values = new Float32Array(most);
  const own = new Int32Array(rows.length + 1);
  let to = 0;
  for (const [nth, row] of rows.entries()) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const column = columnOf[words[at] ?? 0] ?? -1;
      if (column < 0) continue;
      columns[to] = column;
      values[to++] = (weights[at] ?? 0) * (rarity[column] ?? 0);
    }
    own[nth + 1] = to;
  }
  return { starts: own, columns: columns.subarray(0, to), values: values.subarray(0, to), width: rarity.length };
}

/** The median length of a row. */
function typicalLength({ starts, values }: SparseMatrix): number {
  const lengths = Float64Array.from({ length: starts.length - 1 }, (_, row) => {
    let squares = 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) squares += (values[at] ?? 0) ** 2;
    return Math.sqrt(squares);
  }).sort();
  return lengths[lengths.length >> 1] ?? 0;
}

/** The rows over their typical length, with plain features as further columns. */
function withPlain({ starts, columns, values, width }: SparseMatrix, size: number, plain: number[][]): SparseMatrix {
  const more = plain[0]?.length ?? 0;
  const out: SparseMatrix = {
    starts: starts.map((start, row) => start + row * more),
    columns: new Int32Array(columns.length + plain.length * more),
    values: new Float32Array(columns.length + plain.length * more),
    width: width + more,
  };
  for (const [row, own] of plain.entries()) {
    let to = out.starts[row] ?? 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++, to++) {
      out.columns[to] = columns[at] ?? 0;
      out.values[to] = (values[at] ?? 0) / size;
    }
    for (const [nth, value] of own.entries()) {
      out.columns[to + nth] = width + nth;
      out.values[to + nth] = value;
    }
  }
  return out;
}

/** A model with a weight of its own for every word that stands in enough papers. */
export function learnWords(cited: CitedPapers, rows: readonly number[], withAuthors = false): Learned & Columns {
  const counts = frequencies(cited, rows);
  const columnOf = new Int32Array(counts.length).fill(-1);
  const frequency: number[] = [];
  for (const [word, count] of counts.entries()) {
    if (count >= fewestPapers) columnOf[word] = frequency.push(count) - 1;
  }
  return { ...learn(cited, rows, { columnOf, frequency }, { withAuthors }), frequency };
}

/** A model of plain features alone. */
export function learnPlain(cited: CitedPapers, rows: readonly number[]): Learned {
  return learn(cited, rows, { columnOf: new Int32Array(cited.hashes.length).fill(-1), frequency: [] });
}

/** A model over buckets: each belongs to the word that matters most, by its weight and the root of its papers. */
export function learnHashed(cited: CitedPapers, rows: readonly number[], all: Learned & Columns): Hashed {
  const best = new Float64Array(bucketCount);
  const owner = new Int32Array(bucketCount).fill(-1);
  for (const [word, column] of all.columnOf.entries()) {
    if (column < 0) continue;
    const bucket = bucketOf(cited.hashes[word] ?? 0);
    const matters = Math.abs(all.weights[column] ?? 0) * Math.sqrt(all.frequency[column] ?? 0);
    if (matters <= (best[bucket] ?? 0)) continue;
    best[bucket] = matters;
    owner[bucket] = word;
  }
  const checks = Uint8Array.from(owner, (word) => (word < 0 ? 0 : checkOf(cited.hashes[word] ?? 0)));
  const columnOf = Int32Array.from(cited.hashes, (hash) => {
    const bucket = bucketOf(hash);
    return (owner[bucket] ?? -1) >= 0 && checks[bucket] === checkOf(hash) ? bucket : -1;
  });
  // An empty bucket is never met: the count keeps its rarity finite.
  const frequency = Array.from(owner, (word) => (word < 0 ? 1 : (all.frequency[all.columnOf[word] ?? 0] ?? 1)));
  return { ...learn(cited, rows, { columnOf, frequency }, { penalty: penalties.hashed }), checks };
}

/** Raw scores of papers. */
export function scoresOf(cited: CitedPapers, rows: readonly number[], { columnOf, weights, plain, bias }: Learned) {
  return Float64Array.from(rows, (row) => {
    let sum = bias;
    for (let at = cited.starts[row] ?? 0; at < (cited.starts[row + 1] ?? 0); at++) {
      const column = columnOf[cited.words[at] ?? 0] ?? -1;
      if (column >= 0) sum += (cited.weights[at] ?? 0) * (weights[column] ?? 0);
    }
    const own = plainOf(cited, row, plain.length > plainNames.length);
    return own.reduce((total, value, nth) => total + value * (plain[nth] ?? 0), sum);
  });
}
