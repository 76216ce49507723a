import { reported } from './profile-facts.ts';
import type { Check } from './types.ts';

/**
 * g ≤ n, unless papers without citations are made up until there are enough: both are in use (Egghe 2006,
 * doi:10.1007/s11192-006-0144-7), so it is no contradiction.
 */
export const gIndexAbovePapers: Check = {
  id: 'g-index-above-papers',
  code: 'G_GT_N',
  find(facts) {
    const g = reported(facts, 'gIndex');
    const papers = reported(facts, 'papers');
    if (g === null || papers === null || g <= papers) return null;
    return {
      metrics: ['gIndex', 'papers'],
      message: `A g-index of ${g} counts at least ${g} papers, and the profile counts ${papers}.`,
      means: 'The source lets the g-index go beyond the number of papers, as some do, or counts others.',
    };
  },
};
