import { reported } from './profile-facts.ts';
import type { Check } from './types.ts';

/** C is the sum over the papers where the list is whole: as long as n, with the citations of each. */
export const citationsAboveListed: Check = {
  id: 'citations-above-listed',
  code: 'C_GT_LISTED',
  find(facts) {
    const citations = reported(facts, 'citations');
    const papers = reported(facts, 'papers');
    const counts = facts.papers.flatMap((paper) => paper.citations ?? []);
    const listed = counts.reduce((sum, count) => sum + count, 0);
    if (papers === null || papers !== counts.length || papers !== facts.papers.length) return null;
    if (citations === null || citations <= listed) return null;
    return {
      metrics: ['citations'],
      message: `The profile counts ${citations.toLocaleString('en')} citations, and its ${papers} papers have ${listed.toLocaleString('en')}.`,
      means: 'The total counts papers that are not listed, or the citations of another source or day.',
    };
  },
};
