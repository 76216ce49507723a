import type { SearchFilter } from '../types.ts';
import { chosen } from './choice.ts';

export const is: SearchFilter = {
  prefix: 'is',
  name: 'is',
  about: 'Papers that were withdrawn: is:withdrawn.',
  examples: ['withdrawn'],
  completesWords: false,
  valuesOf: (document) => (document.isWithdrawn ? ['withdrawn'] : []),
  parse(value) {
    if (chosen(value, ['withdrawn']).length === 0) return { problem: 'Write is:withdrawn.' };
    return { words: 'withdrawn', test: ({ document }) => document.isWithdrawn };
  },
};
