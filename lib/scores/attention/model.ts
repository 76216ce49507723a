import { plainNames } from './features.ts';

/** Buckets that words are hashed into: the lowest 16 bits of the hash. */
export const bucketCount = 2 ** 16;

/** How the raw scores of one field are spread over some years: what turns a score into a percentile. */
export interface ScoreTable {
  /** `cs.LG`, or `anyField`. */
  field: string;
  /** Years of papers that are read off this table. */
  firstYear: number;
  lastYear: number;
  /** Years of the papers that it was made from, and how many. */
  from: number;
  to: number;
  papers: number;
  /** 101 scores, ascending: the 0th to the 100th percentile. */
  quantiles: Float32Array;
}

/** A linear model over hashed words: what was learned, as the file says it. */
export interface AttentionModel {
  /** Years of the papers that it learned from. */
  trainedFrom: number;
  trainedTo: number;
  bias: number;
  /** In the order of `plainNames`. */
  plain: number[];
  /** What one step of a weight is worth. */
  scale: number;
  /** One for each bucket: -127 to 127. */
  weights: Int8Array;
  /** The check bits of the one word that each bucket belongs to, two buckets in a byte, the first in the low half. */
  checks: Uint8Array;
  /** Standard deviation of true minus estimated percentile on papers that were not learned from, in points. */
  residual: number;
  tables: ScoreTable[];
}

/** Papers of every category that was tried, together: stands in for a field with too few papers in some years. */
export const anyField = 'cs and stat.ML';

/** How the file begins. It is little-endian; after the header stand weights, checks and tables. */
export const fileStart = 'BYAT';
export const fileVersion = 1;
export const headerBytes = 24 + 4 * plainNames.length;
export const fieldBytes = 16;
/** Field, four years, papers, the lowest score and the step, then 100 differences of one byte each. */
export const tableBytes = fieldBytes + 8 + 4 + 8 + 100;

const advice = 'The file of the attention estimate is damaged or from another version of Byline. Install Byline again.';

/** The model in a file's bytes. Throws where start, version or length are not those of this version. */
export function readAttentionModel(bytes: Uint8Array): AttentionModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerBytes || readText(bytes, 0, 4) !== fileStart) throw new Error(advice);
  if (view.getUint16(4, true) !== fileVersion) throw new Error(advice);
  const tableCount = view.getUint16(6, true);
  const tablesAt = headerBytes + bucketCount + bucketCount / 2;
  if (bytes.length !== tablesAt + tableCount * tableBytes) throw new Error(advice);
  return {
    trainedFrom: view.getUint16(8, true),
    trainedTo: view.getUint16(10, true),
    scale: view.getFloat32(12, true),
    bias: view.getFloat32(16, true),
    residual: view.getFloat32(20, true),
    plain: plainNames.map((_, at) => view.getFloat32(24 + 4 * at, true)),
    weights: new Int8Array(bytes.slice(headerBytes, headerBytes + bucketCount).buffer),
    checks: bytes.slice(headerBytes + bucketCount, tablesAt),
    tables: Array.from({ length: tableCount }, (_, at) => readTable(bytes, view, tablesAt + at * tableBytes)),
  };
}

function readTable(bytes: Uint8Array, view: DataView, at: number): ScoreTable {
  const year = (nth: number) => view.getUint16(at + fieldBytes + 2 * nth, true);
  const numbers = at + fieldBytes + 8;
  const lowest = view.getFloat32(numbers + 4, true);
  const step = view.getFloat32(numbers + 8, true);
  const quantiles = new Float32Array(101);
  let steps = 0;
  for (let percent = 0; percent <= 100; percent++) {
    if (percent > 0) steps += bytes[numbers + 11 + percent] ?? 0;
    quantiles[percent] = lowest + step * steps;
  }
  return {
    field: readText(bytes, at, fieldBytes),
    firstYear: year(0),
    lastYear: year(1),
    from: year(2),
    to: year(3),
    papers: view.getUint32(numbers, true),
    quantiles,
  };
}

function readText(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length)).replace(/\0+$/, '');
}
