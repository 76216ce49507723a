import type { Evidence } from '../model/outcome.ts';
import { reasons } from './evidence/index.ts';
import type { BylineContext, Candidate, Match } from './types.ts';
import { weights } from './weights.ts';

/** A candidate with everything weighed. */
export interface Weighed {
  candidate: Candidate;
  evidence: Evidence[];
  /** Sum of the bits; Infinity where a hard reason settles it. */
  bits: number;
}

const nobody: Match = { outcome: 'none', author: null, evidence: [], runnerUp: null };

/** Weighs a candidate by every reason. The reader's word overrules all else; any hard No overrules every Yes but theirs. */
export function weigh(context: BylineContext, candidate: Candidate): Weighed {
  const evidence = reasons.flatMap((reason) => reason.weigh(context, candidate) ?? []);
  const word = evidence.find(({ id }) => id === 'readers-word');
  const no = evidence.find(({ bits }) => bits === Number.NEGATIVE_INFINITY);
  const bits = word?.bits ?? no?.bits ?? evidence.reduce((sum, reason) => sum + reason.bits, 0);
  return { candidate, evidence, bits };
}

/**
 * The outcome for a byline (DESIGN section 2): confirmed by a hard reason that holds for one candidate only; likely by
 * weight beyond the name, clear of the runner-up; possible by name, or where candidates are too close; else none.
 */
export function decide(weighed: readonly Weighed[]): Match {
  const [best, next] = weighed.filter(({ bits }) => bits !== Number.NEGATIVE_INFINITY).sort(byWeight);
  if (!best) return nobody;
  return {
    outcome: outcomeOf(best, next),
    author: best.candidate.author,
    evidence: best.evidence,
    runnerUp: next ? { author: next.candidate.author, evidence: next.evidence } : null,
  };
}

/** The reader's word before any other certainty: two of those differ by nothing (Infinity less Infinity is no number). */
function byWeight(a: Weighed, b: Weighed): number {
  const byBits = a.bits === b.bits ? Number(isWord(b)) - Number(isWord(a)) : b.bits - a.bits;
  return byBits || a.candidate.author.id - b.candidate.author.id;
}

function isWord({ evidence }: Weighed): boolean {
  return evidence.some(({ id }) => id === 'readers-word');
}

function outcomeOf(best: Weighed, next: Weighed | undefined): Match['outcome'] {
  if (best.bits === Number.POSITIVE_INFINITY) {
    // Two profiles that both list this paper may be one person under two names, or a mistake: only the reader knows.
    const isShared = next?.bits === Number.POSITIVE_INFINITY && !(isWord(best) && !(next && isWord(next)));
    return isShared ? 'possible' : 'confirmed';
  }
  const isBeyondName = best.evidence.some(({ id, bits }) => id !== 'name-agreement' && bits > 0);
  const isClear = !next || best.bits - next.bits >= weights.margin;
  return isBeyondName && isClear && best.bits >= weights.likely ? 'likely' : 'possible';
}
