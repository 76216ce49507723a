import type { ComparePath } from '../../view/compare-types.ts';

/** How one gets from one to the other, with the papers along the way. */
export function pathWords({ text, steps }: ComparePath): string {
  return [text, ...steps.flatMap(({ name, paper }) => (paper ? [name, `“${paper.title}”`] : [name]))].join(' › ');
}
