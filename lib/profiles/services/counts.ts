import type { Claim, MetricId } from '../../model/claim.ts';

/** Claims of the numbers that a service gives: those that are there, and no zero for the others. */
export function countsOf(...numbers: [metric: MetricId, value: number | undefined, label: string][]): Claim[] {
  return numbers.flatMap(([metric, value, label]) =>
    value === undefined ? [] : [{ metric, value, label, unit: 'count', basis: 'reported' }],
  );
}
