import { reported } from './profile-facts.ts';
import type { Check } from './types.ts';

/** h ≤ g: the h most cited papers have h² citations together (Egghe 2006, doi:10.1007/s11192-006-0144-7). */
export const gIndexBelowHIndex: Check = {
  id: 'g-index-below-h-index',
  code: 'G',
  find(facts) {
    const g = reported(facts, 'gIndex');
    const h = reported(facts, 'hIndex');
    if (g === null || h === null || h <= g) return null;
    return {
      metrics: ['hIndex', 'gIndex'],
      message: `With an h-index of ${h}, the g-index is at least ${h}, and the profile says ${g}.`,
      means: 'The two probably come from different sources or days.',
    };
  },
};
