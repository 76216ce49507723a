import { bitsAt } from './curve.ts';
import { hardReasons, softReasons } from './evidence/index.ts';
import type { Bearer, BylineContext, Candidate, Evidence, Finding, Mention } from './types.ts';
import type { Weights } from './weights.ts';

/** A candidate with everything weighed. */
export interface Weighed {
  candidate: Candidate;
  evidence: Evidence[];
  /** Sum of the bits; infinite where a certainty settles it. */
  bits: number;
}

/** What every likeness found, and what that is worth: one entry a reason that found something. */
export function findLikeness(mention: Mention, bearer: Bearer, weights: Weights): (Finding & Evidence)[] {
  return softReasons.flatMap((reason) => {
    const finding = reason.find(mention, bearer, weights);
    return finding ? [{ ...finding, id: reason.id, bits: bitsOf(finding, weights), isHard: false }] : [];
  });
}

/** Log-odds in bits that the name on this paper is this person, by likeness alone. */
export function likenessBits(mention: Mention, bearer: Bearer, weights: Weights): number {
  return findLikeness(mention, bearer, weights).reduce((sum, { bits }) => sum + bits, 0);
}

/** Weighs a candidate by every reason. The reader's word overrules all else; any hard No every Yes but theirs. */
export function weigh(context: BylineContext, candidate: Candidate, weights: Weights): Weighed {
  const hard = hardReasons.flatMap((reason) => reason.weigh(context, candidate) ?? []);
  const likeness = findLikeness(context, candidate, weights);
  // A paper of the author's own is like itself in everything but the name: that would be no evidence.
  const isOwn = candidate.author.papers.some(({ paper }) => paper === context.stored?.id);
  const evidence: Evidence[] = [...hard, ...(isOwn ? likeness.filter(({ id }) => id === 'name-agreement') : likeness)];
  const word = hard.find(({ id }) => id === 'readers-word');
  const no = evidence.find(({ bits }) => bits === Number.NEGATIVE_INFINITY);
  const bits = word?.bits ?? no?.bits ?? evidence.reduce((sum, reason) => sum + reason.bits, 0);
  return { candidate, evidence, bits };
}

function bitsOf({ measures, fixed = 0 }: Finding, { curves }: Weights): number {
  return measures.reduce((sum, { curve, at }) => sum + bitsAt(curves[curve], at), fixed);
}
