import { reported } from './profile-facts.ts';
import type { Check } from './types.ts';

/**
 * h ≥ 10 has at least h papers with 10 citations, so i10 ≥ h; and more than h < 10 papers with 10 citations would have
 * made h larger, so i10 ≤ h.
 */
export const i10AgainstHIndex: Check = {
  id: 'i10-against-h-index',
  code: 'I10',
  find(facts) {
    const h = reported(facts, 'hIndex');
    const i10 = reported(facts, 'i10');
    if (h === null || i10 === null || (h >= 10 ? i10 >= h : i10 <= h)) return null;
    return {
      metrics: ['hIndex', 'i10'],
      message: `With an h-index of ${h}, the i10 is at ${h >= 10 ? 'least' : 'most'} ${h}, and the profile says ${i10}.`,
      means: 'The two probably come from different sources or days.',
    };
  },
};
