import { dimensions, termTable } from './term-table.ts';
import { countTerms } from './terms.ts';

export { dimensions } from './term-table.ts';

/** Below this many known terms, a text says nothing of its topic. */
const fewestTerms = 2;

/**
 * Where a paper stands among what people write about: a vector of length 127 in whole numbers, or null where too few of
 * its terms are known. Latent semantic analysis of the terms that the same people use (tests/tools/learn/topics.ts).
 */
export function topicOf(paper: { title: string; abstract?: string | undefined }): Int8Array | null {
  const { places, idf, vectors } = termTable();
  const sum = new Float64Array(dimensions);
  let known = 0;
  for (const [term, count] of countTerms(paper)) {
    const place = places.get(term);
    if (place === undefined) continue;
    known++;
    const weight = (1 + Math.log(count)) * (idf[place] ?? 0);
    for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] ?? 0) + weight * (vectors[place * dimensions + at] ?? 0);
  }
  const length = Math.hypot(...sum);
  return known < fewestTerms || length === 0
    ? null
    : Int8Array.from(sum, (value) => Math.round((127 * value) / length));
}

/**
 * How close a topic is to one of many that stand one after the other: the cosine, −1 to 1.
 * @param at which of the many
 */
export function topicCosine(topic: Int8Array, many: Int8Array, at: number): number {
  const from = at * dimensions;
  let dot = 0;
  for (let d = 0; d < dimensions; d++) dot += (topic[d] ?? 0) * (many[from + d] ?? 0);
  return dot / (127 * 127);
}
