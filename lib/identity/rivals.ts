import type { Evidence } from './types.ts';
import type { Weighed } from './weigh.ts';
import type { Weights } from './weights.ts';

/**
 * What the other candidates of a byline take away from one, in bits: as somebody stands behind a byline once, what speaks
 * for them speaks against him (Bayes' rule over candidates that exclude each other; their odds count by a learned share).
 */
export function rivalBits(rivals: readonly number[], { rivals: share }: Weights): number {
  const odds = rivals.reduce((sum, bits) => sum + 2 ** Math.min(60, bits), 0);
  return -Math.log2(1 + share * odds);
}

/** Adds to each candidate what the others of the same byline take away, as evidence of its own. */
export function weighRivals(weighed: readonly Weighed[], weights: Weights): Weighed[] {
  return weighed.map((one) => {
    if (!Number.isFinite(one.bits)) return one;
    const rivals = weighed.filter((other) => other !== one).map(({ bits }) => bits);
    if (rivals.length === 0) return one;
    const evidence = evidenceOf(rivals, weights);
    return { ...one, evidence: [...one.evidence, evidence], bits: one.bits + evidence.bits };
  });
}

function evidenceOf(rivals: readonly number[], weights: Weights): Evidence {
  const because = () => {
    return rivals.length === 1
      ? 'Somebody else of your store may carry this name.'
      : `${rivals.length} others of your store may carry this name.`;
  };
  return { id: 'rivals', bits: rivalBits(rivals, weights), isHard: false, because };
}
