import {
  type AttentionModel,
  bucketCount,
  fieldBytes,
  fileStart,
  fileVersion,
  headerBytes,
  readAttentionModel,
  type ScoreTable,
  tableBytes,
} from '../../../../lib/scores/attention/model.ts';
import type { Hashed } from './train.ts';

/** Weights in whole steps, -127 to 127, of which the largest takes all: what `readAttentionModel` reads back. */
export function quantised({ weights, plain, bias, checks }: Omit<Hashed, 'columnOf'>) {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 || 1;
  const packed = new Uint8Array(bucketCount / 2);
  for (const [bucket, check] of checks.entries()) {
    packed[bucket >> 1] = (packed[bucket >> 1] ?? 0) | (check << ((bucket & 1) * 4));
  }
  return {
    scale,
    bias,
    plain,
    checks: packed,
    weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)),
  };
}

/** The file of a model (lib/scores/attention/model.ts reads it). */
export function writeModel(model: AttentionModel): Uint8Array {
  const tablesAt = headerBytes + bucketCount + bucketCount / 2;
  const bytes = new Uint8Array(tablesAt + model.tables.length * tableBytes);
  const view = new DataView(bytes.buffer);
  writeText(bytes, 0, fileStart);
  for (const [nth, value] of [fileVersion, model.tables.length, model.trainedFrom, model.trainedTo].entries()) {
    view.setUint16(4 + 2 * nth, value, true);
  }
  for (const [nth, value] of [model.scale, model.bias, model.residual, ...model.plain].entries()) {
    view.setFloat32(12 + 4 * nth, value, true);
  }
  bytes.set(new Uint8Array(model.weights.buffer), headerBytes);
  bytes.set(model.checks, headerBytes + bucketCount);
  for (const [nth, table] of model.tables.entries()) writeTable(bytes, view, tablesAt + nth * tableBytes, table);
  return bytes;
}

function writeTable(bytes: Uint8Array, view: DataView, at: number, table: ScoreTable): void {
  const { field, firstYear, lastYear, from, to, papers, quantiles } = table;
  writeText(bytes, at, field);
  for (const [nth, year] of [firstYear, lastYear, from, to].entries())
    view.setUint16(at + fieldBytes + 2 * nth, year, true);
  const numbers = at + fieldBytes + 8;
  const lowest = quantiles[0] ?? 0;
  let widest = 0;
  for (let percent = 1; percent <= 100; percent++) {
    widest = Math.max(widest, (quantiles[percent] ?? 0) - (quantiles[percent - 1] ?? 0));
  }
  // One step less than a byte holds, for a difference also makes good what rounding left of those before it.
  const step = widest / 254;
  view.setUint32(numbers, papers, true);
  view.setFloat32(numbers + 4, lowest, true);
  view.setFloat32(numbers + 8, step, true);
  for (let percent = 1, written = 0; percent <= 100 && step > 0; percent++) {
    const steps = Math.round(((quantiles[percent] ?? 0) - lowest) / step) - written;
    bytes[numbers + 11 + percent] = steps;
    written += steps;
  }
}

function writeText(bytes: Uint8Array, at: number, text: string): void {
  for (let nth = 0; nth < text.length; nth++) bytes[at + nth] = text.charCodeAt(nth);
}

/** What is read from a file of these weights, without tables: to score papers as the extension does. */
export function readBack(weights: ReturnType<typeof quantised>): AttentionModel {
  return readAttentionModel(writeModel({ ...weights, trainedFrom: 0, trainedTo: 0, residual: 0, tables: [] }));
}
