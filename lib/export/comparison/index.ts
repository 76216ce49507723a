import { csv } from './csv.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import type { ComparisonPrinter } from './types.ts';

/** The ways to write a comparison down; a new one is a file and a line here. */
export const comparisonPrinters: readonly ComparisonPrinter[] = [csv, markdown, json];
