import { reported } from './profile-facts.ts';
import type { Check } from './types.ts';

/** 10 · i10 ≤ C: each of its papers has at least 10 citations. */
export const i10AboveCitations: Check = {
  id: 'i10-above-citations',
  code: 'I10',
  find(facts) {
    const i10 = reported(facts, 'i10');
    const citations = reported(facts, 'citations');
    if (i10 === null || citations === null || 10 * i10 <= citations) return null;
    return {
      metrics: ['i10', 'citations'],
      message: `An i10 of ${i10} needs at least ${(10 * i10).toLocaleString('en')} citations, and the profile counts ${citations.toLocaleString('en')}.`,
      means: 'The i10 probably comes from another source that counts more citations, or from several people.',
    };
  },
};
