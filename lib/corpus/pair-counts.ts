import type { Place, Slice } from './postings.ts';
import type { Segment } from './types.ts';

/** As many terms as one number has bits to spare. */
export const mostPairTerms = 30;

/** In how many papers each two terms stand together, by half: `counts[half][a * terms + b]` with a < b. */
export type PairCounts = [Uint32Array, Uint32Array];

/**
 * Counts the papers that have two terms, for each two of some terms; the cost grows with their postings alone.
 * @param masks an array of zeros for each segment, as long as it; zeros again afterwards
 */
export function pairCounts(
  segments: readonly Segment[],
  slicesByTerm: readonly (readonly Slice[])[],
  {
    halves,
    masks,
    without,
  }: { halves: readonly Uint8Array[]; masks: readonly Int32Array[]; without: readonly Place[] },
): PairCounts {
  const terms = Math.min(mostPairTerms, slicesByTerm.length);
  const counts: PairCounts = [new Uint32Array(terms * terms), new Uint32Array(terms * terms)];
  const each = (visit: (mask: Int32Array, half: Uint8Array, paper: number, term: number) => void) => {
    for (let term = 0; term < terms; term++) {
      for (const { at, from, to } of slicesByTerm[term] ?? []) {
        const [papers, mask, half] = [segments[at]?.papers, masks[at], halves[at]];
        if (papers && mask && half) for (let p = from; p < to; p++) visit(mask, half, papers[p] ?? 0, term);
      }
    }
  };
  each((mask, _, paper, term) => {
    mask[paper] = (mask[paper] ?? 0) | (1 << term);
  });
  for (const { at, paper } of without) masks[at]?.fill(0, paper, paper + 1);
  each((mask, half, paper) => {
    const bits = mask[paper] ?? 0;
    // Cleared, so that a paper with several of the terms is counted once.
    mask[paper] = 0;
    if ((bits & (bits - 1)) !== 0) addPairs(counts[half[paper] === 1 ? 1 : 0], bits, terms);
  });
  return counts;
}

function addPairs(counts: Uint32Array, bits: number, terms: number): void {
  for (let rest = bits; rest !== 0; ) {
    const a = 31 - Math.clz32(rest & -rest);
    rest &= rest - 1;
    for (let others = rest; others !== 0; others &= others - 1) {
      const pair = a * terms + (31 - Math.clz32(others & -others));
      counts[pair] = (counts[pair] ?? 0) + 1;
    }
  }
}
