import { readingPriorities } from '../../model/reading-entry.ts';
import type { SearchFilter } from '../types.ts';
import { chosen, eitherOf } from './choice.ts';

export const priority: SearchFilter = {
  prefix: 'p',
  name: 'priority',
  about: 'Papers by their priority: p:high, p:normal, p:low.',
  examples: readingPriorities,
  completesWords: false,
  valuesOf: (document) => [document.priority],
  parse(value) {
    const options = chosen(value, readingPriorities);
    if (options.length === 0) return { problem: `No priority is called so: write ${eitherOf(readingPriorities)}.` };
    return { words: `priority is ${eitherOf(options)}`, test: ({ document }) => options.includes(document.priority) };
  },
};
