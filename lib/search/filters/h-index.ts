import type { SearchFilter } from '../types.ts';
import { amountWords, readNumber } from './number-range.ts';

export const hIndex: SearchFilter = {
  prefix: 'h',
  name: 'h-index',
  about: 'Papers by the highest reported h-index among their known authors: h:>30.',
  examples: ['>50', '>30', '>10'],
  completesWords: false,
  valuesOf: () => [],
  parse: ({ text }) => readNumber(text, (document) => document.hIndex, amountWords('highest h-index', 'h:>30')),
};
