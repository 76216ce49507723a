import type { AttentionFeatures, Gram } from './features.ts';
import type { AttentionModel } from './model.ts';

/** The lowest 16 bits of a hash: where the weight of a word stands. */
export const bucketOf = (hash: number): number => hash & 0xffff;

/** The next four bits: a bucket belongs to one word, and of the strangers that meet it 15 in 16 are refused. */
export const checkOf = (hash: number): number => (hash >>> 16) & 15;

/** The check bits that are kept for a bucket: 0 to 15. */
export function keptCheck(checks: Uint8Array, bucket: number): number {
  return ((checks[bucket >> 1] ?? 0) >> ((bucket & 1) * 4)) & 15;
}

/** What a word adds to the raw score of its text; 0 for a word that the model does not know. */
export function contribution(model: AttentionModel, { hash, weight }: Pick<Gram, 'hash' | 'weight'>): number {
  const bucket = bucketOf(hash);
  if (keptCheck(model.checks, bucket) !== checkOf(hash)) return 0;
  return (model.weights[bucket] ?? 0) * model.scale * weight;
}

/** The raw score of a text: it has no unit, and only its order among others means something. */
export function rawScore(
  model: AttentionModel,
  { grams, plain }: { grams: Iterable<Pick<Gram, 'hash' | 'weight'>>; plain: AttentionFeatures['plain'] },
): number {
  let sum = model.bias;
  for (const gram of grams) sum += contribution(model, gram);
  for (const [at, value] of plain.entries()) sum += (model.plain[at] ?? 0) * value;
  return sum;
}
