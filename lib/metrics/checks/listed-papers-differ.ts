import { reported } from './profile-facts.ts';
import type { Check } from './types.ts';

/** The number of papers is the length of the list, unless the list is a part or repeats itself. */
export const listedPapersDiffer: Check = {
  id: 'listed-papers-differ',
  code: 'N_MISMATCH',
  find(facts) {
    const papers = reported(facts, 'papers');
    const listed = facts.papers.length;
    if (papers === null || papers === listed || (facts.isPartial && listed < papers)) return null;
    return {
      metrics: ['papers'],
      message: `The profile counts ${papers} ${papers === 1 ? 'paper' : 'papers'} and lists ${listed}.`,
      means:
        listed < papers
          ? 'The list is only a part, or was not copied to its end: what is computed from it misses papers.'
          : 'The number is older than the list, or leaves out some kinds of papers.',
    };
  },
};
