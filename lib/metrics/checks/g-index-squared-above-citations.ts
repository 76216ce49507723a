import { reported } from './profile-facts.ts';
import type { Check } from './types.ts';

/** g² ≤ C: the g most cited papers have g² citations together (Egghe 2006, doi:10.1007/s11192-006-0144-7). */
export const gIndexSquaredAboveCitations: Check = {
  id: 'g-index-squared-above-citations',
  code: 'G',
  find(facts) {
    const g = reported(facts, 'gIndex');
    const citations = reported(facts, 'citations');
    if (g === null || citations === null || g * g <= citations) return null;
    return {
      metrics: ['gIndex', 'citations'],
      message: `A g-index of ${g} needs at least ${(g * g).toLocaleString('en')} citations, and the profile counts ${citations.toLocaleString('en')}, enough for at most ${Math.floor(Math.sqrt(citations))}.`,
      means: 'The g-index probably comes from another source that counts more citations, or from several people.',
    };
  },
};
