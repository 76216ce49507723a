import { hashKey } from '../../../../lib/ids/hash-key.ts';
import { type AttentionModel, bucketCount, type ScoreTable } from '../../../../lib/scores/attention/model.ts';

/** Scores from -1 to 1, evenly. */
export const evenly = Float32Array.from({ length: 101 }, (_, percent) => (percent - 50) / 50);

export const aTable = (table: Partial<ScoreTable> = {}): ScoreTable => ({
  field: 'cs.LG',
  firstYear: 2020,
  lastYear: 2026,
  from: 2019,
  to: 2025,
  papers: 500,
  quantiles: evenly,
  ...table,
});

/** A model that knows a few words and pairs, written here by hand. */
export function smallModel(words: Record<string, number> = {}, model: Partial<AttentionModel> = {}): AttentionModel {
  const weights = new Int8Array(bucketCount);
  const checks = new Uint8Array(bucketCount / 2);
  for (const [word, weight] of Object.entries(words)) {
    const hash = hashKey(word);
    const bucket = hash % 65536;
    const check = Math.floor(hash / 65536) % 16;
    weights[bucket] = weight;
    checks[Math.floor(bucket / 2)] = (checks[Math.floor(bucket / 2)] ?? 0) + (bucket % 2 === 0 ? check : check * 16);
  }
  const rest = { trainedFrom: 2000, trainedTo: 2024, bias: 0, plain: [0, 0, 0], scale: 0.01, residual: 30 };
  return { ...rest, weights, checks, tables: [aTable()], ...model };
}
