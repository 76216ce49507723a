import { reported } from './profile-facts.ts';
import type { Check } from './types.ts';

/** i10 ≤ n: it counts papers, those with at least 10 citations. */
export const i10AbovePapers: Check = {
  id: 'i10-above-papers',
  code: 'I10',
  find(facts) {
    const i10 = reported(facts, 'i10');
    const papers = reported(facts, 'papers');
    if (i10 === null || papers === null || i10 <= papers) return null;
    return {
      metrics: ['i10', 'papers'],
      message: `An i10 of ${i10} needs at least ${i10} papers, and the profile counts ${papers}.`,
      means: 'The i10 probably comes from another source that counts more papers, or from several people.',
    };
  },
};
