import { textKinds } from './paper-traits.ts';
import { weighRivals } from './rivals.ts';
import type { Match, Mention } from './types.ts';
import type { Weighed } from './weigh.ts';
import type { Weights } from './weights.ts';

const nobody: Match = { outcome: 'none', author: null, evidence: [], runnerUp: null };

/** So few mentions of a name in a million that it is nearly always one person. */
const rareBelow = 0.05;

/**
 * The outcome for a byline (DESIGN section 2): confirmed by a certainty that holds for one candidate only; likely by
 * weight beyond the name, clear of the runner-up; possible by name, or where candidates are too close; none where more
 * speaks against it than a name can make up for.
 */
export function decide(weighed: readonly Weighed[], mention: Mention | undefined, weights: Weights): Match {
  const [best, next] = weighRivals(weighed.filter(({ bits }) => bits !== Number.NEGATIVE_INFINITY)).sort(byWeight);
  if (!best) return nobody;
  const outcome = outcomeOf(best, next, weights);
  if (outcome === 'none') return nobody;
  return {
    outcome: outcome === 'likely' && mention && isBare(mention) ? 'possible' : outcome,
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

function outcomeOf(best: Weighed, next: Weighed | undefined, weights: Weights): Match['outcome'] {
  if (best.bits === Number.POSITIVE_INFINITY) {
    // Two profiles that both list this paper may be one person under two names, or a mistake: only the reader knows.
    const isShared = next?.bits === Number.POSITIVE_INFINITY && !(isWord(best) && !(next && isWord(next)));
    return isShared ? 'possible' : 'confirmed';
  }
  if (best.bits < weights.possible) return 'none';
  const isBeyondName = best.evidence.some(({ id, bits }) => !nameAlone.has(id) && bits > 0);
  const isClear = !next || best.bits - next.bits >= weights.margin;
  return isBeyondName && isClear && best.bits >= weights.likely ? 'likely' : 'possible';
}

/** What a namesake has as well. */
const nameAlone = new Set(['name-agreement', 'known-papers', 'years-apart', 'rivals']);

/** Neither coauthors nor an abstract to go by, and a name that others may have. */
function isBare({ others, traits, rarity }: Mention): boolean {
  return others.length === 0 && traits.text !== textKinds.abstract && rarity.fullPerMillion >= rareBelow;
}
