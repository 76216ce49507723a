import type { Claim } from '../../model/claim.ts';
import type { Check, Finding } from './types.ts';

/** Novelty is a percentage, and the AI score is given as 0 to 100. */
export const scoreOutOfRange: Check = {
  id: 'score-out-of-range',
  code: 'RANGE',
  find: ({ claims }) => scoresOutOfRange(claims),
};

/** The reported scores that lie outside 0 to 100, or null. */
export function scoresOutOfRange(claims: readonly Claim[]): Pick<Finding, 'metrics' | 'message' | 'means'> | null {
  const out = claims.filter(
    ({ basis, unit, value }) => basis === 'reported' && unit !== 'count' && (value < 0 || value > 100),
  );
  if (out.length === 0) return null;
  return {
    metrics: out.map(({ metric }) => metric),
    message: `${out.map(printed).join(' and ')} ${out.length === 1 ? 'lies' : 'lie'} outside 0 to 100.`,
    means: 'The page was misprinted or its scale is another one: do not compare this number with others.',
  };
}

function printed({ label, value, unit }: Claim): string {
  return `${label} ${value}${unit === 'percent' ? '%' : ''}`;
}
