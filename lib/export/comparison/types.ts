import type { CompareView } from '../../view/compare-types.ts';

/** A way to write a comparison down; what must be read with the numbers goes along in each. */
export interface ComparisonPrinter {
  id: string;
  label: string;
  extension: string;
  mime: string;
  print(view: CompareView): string;
}
