import { reported } from './profile-facts.ts';
import type { Check } from './types.ts';

/** C ≥ the sum over the listed papers; more is fine, as the list may be a part. */
export const citationsBelowListed: Check = {
  id: 'citations-below-listed',
  code: 'C_MISMATCH',
  find(facts) {
    const citations = reported(facts, 'citations');
    const listed = facts.papers.reduce((sum, paper) => sum + (paper.citations ?? 0), 0);
    if (citations === null || citations >= listed) return null;
    return {
      metrics: ['citations'],
      message: `The listed papers have ${listed.toLocaleString('en')} citations, and the profile counts ${citations.toLocaleString('en')}.`,
      means: 'The total is older than the list, or counts the citations of another source.',
    };
  },
};
