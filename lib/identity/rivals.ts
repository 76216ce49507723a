import type { Evidence } from './types.ts';
import type { Weighed } from './weigh.ts';

/**
 * What the other candidates of a byline take away from one, in bits: as somebody stands behind a byline once, what speaks
 * for them speaks against him (Bayes' rule over candidates that exclude each other, and somebody the store does not know).
 */
export function rivalBits(rivals: readonly number[]): number {
  return -Math.log2(rivals.reduce((sum, bits) => sum + 2 ** Math.min(60, bits), 1));
}

/** Adds to each candidate what the others of the same byline take away, as evidence of its own. */
export function weighRivals(weighed: readonly Weighed[]): Weighed[] {
  return weighed.map((one) => {
    if (!Number.isFinite(one.bits)) return one;
    // One who is certain takes everything away from the others, and that needs no number.
    const rivals = weighed.filter((other) => other !== one && Number.isFinite(other.bits)).map(({ bits }) => bits);
    if (rivals.length === 0) return one;
    const evidence = evidenceOf(rivals);
    return { ...one, evidence: [...one.evidence, evidence], bits: one.bits + evidence.bits };
  });
}

function evidenceOf(rivals: readonly number[]): Evidence {
  const because = () => {
    return rivals.length === 1
      ? 'Somebody else of your store may carry this name.'
      : `${rivals.length} others of your store may carry this name.`;
  };
  return { id: 'rivals', bits: rivalBits(rivals), isHard: false, because };
}
