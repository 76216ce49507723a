import { readingStatuses } from '../../model/reading-entry.ts';
import type { SearchFilter } from '../types.ts';
import { chosen, eitherOf } from './choice.ts';

export const status: SearchFilter = {
  prefix: 's',
  name: 'status',
  about: 'Papers by how far you are: s:read, s:"to read", s:aside.',
  examples: readingStatuses,
  completesWords: false,
  valuesOf: (document) => [document.status],
  parse(value) {
    const options = chosen(value, readingStatuses);
    if (options.length === 0) return { problem: `No status is called so: write ${eitherOf(readingStatuses)}.` };
    return { words: `status is ${eitherOf(options)}`, test: ({ document }) => options.includes(document.status) };
  },
};
