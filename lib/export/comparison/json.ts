import type { ComparisonPrinter } from './types.ts';

/** The whole comparison as it is shown, for programs. */
export const json: ComparisonPrinter = {
  id: 'json',
  label: 'JSON',
  extension: 'json',
  mime: 'application/json',
  print: (view) => `${JSON.stringify({ byline: 'comparison', version: 1, ...view }, null, 2)}\n`,
};
