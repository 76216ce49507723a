import { levels } from './codes.ts';
import type { Check, Finding } from './types.ts';

/** All that some checks find, in their order. */
export function runChecks<Facts>(checks: readonly Check<Facts>[], facts: Facts): Finding[] {
  return checks.flatMap(({ id, code, find }) => {
    const found = find(facts);
    return found ? { id, code, level: levels[code], ...found } : [];
  });
}
