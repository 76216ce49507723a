import { reported } from './profile-facts.ts';
import type { Check } from './types.ts';

/** h ≤ n: h papers have at least h citations each (Hirsch 2005, doi:10.1073/pnas.0507655102). */
export const hIndexAbovePapers: Check = {
  id: 'h-index-above-papers',
  code: 'H_GT_N',
  find(facts) {
    const h = reported(facts, 'hIndex');
    const papers = reported(facts, 'papers');
    if (h === null || papers === null || h <= papers) return null;
    return {
      metrics: ['hIndex', 'papers'],
      message: `An h-index of ${h} needs at least ${h} papers, and the profile counts ${papers}.`,
      means: 'The h-index probably comes from another source that counts more papers, or from several people.',
    };
  },
};
