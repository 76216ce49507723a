import { reported } from './profile-facts.ts';
import type { Check } from './types.ts';

/** h² ≤ C: h papers with at least h citations each (Hirsch 2005, doi:10.1073/pnas.0507655102). */
export const hIndexSquaredAboveCitations: Check = {
  id: 'h-index-squared-above-citations',
  code: 'H_SQ_GT_C',
  find(facts) {
    const h = reported(facts, 'hIndex');
    const citations = reported(facts, 'citations');
    if (h === null || citations === null || h * h <= citations) return null;
    return {
      metrics: ['hIndex', 'citations'],
      message: `An h-index of ${h} needs at least ${(h * h).toLocaleString('en')} citations, and the profile counts ${citations.toLocaleString('en')}, enough for at most ${Math.floor(Math.sqrt(citations))}.`,
      means: 'The h-index probably comes from another source that counts more citations, or from several people.',
    };
  },
};
