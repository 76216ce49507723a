import type { SearchFilter } from '../types.ts';
import { amountWords, readNumber } from './number-range.ts';

export const attention: SearchFilter = {
  prefix: 'att',
  name: 'attention',
  about: 'Papers by their attention estimate, 0 to 100: att:>60.',
  examples: ['>80', '>60', '<40'],
  completesWords: false,
  valuesOf: () => [],
  parse: ({ text }) => readNumber(text, (document) => document.attention, amountWords('attention estimate', 'att:>60')),
};
