import type { SearchFilter } from '../types.ts';
import { amountWords, readNumber } from './number-range.ts';

export const novelty: SearchFilter = {
  prefix: 'n',
  name: 'novelty',
  about: 'Papers by their estimated novelty, 0 to 100: n:>60.',
  examples: ['>80', '>60', '<40'],
  completesWords: false,
  valuesOf: () => [],
  parse: ({ text }) => readNumber(text, (document) => document.novelty, amountWords('estimated novelty', 'n:>60')),
};
