import type { SearchFilter } from '../types.ts';
import { type NumberWords, readNumber } from './number-range.ts';

const words: NumberWords = {
  name: 'year',
  above: 'after',
  below: 'before',
  orMore: 'or later',
  orLess: 'or earlier',
  problem: 'Write a year of four digits, like y:2024, y:>2020 or y:2020-2023.',
};

export const year: SearchFilter = {
  prefix: 'y',
  name: 'year',
  about: 'Papers of a year, after it or between two: y:2024, y:>2024, y:2020-2023.',
  examples: [],
  completesWords: false,
  valuesOf: (document) => (document.year === null ? [] : [String(document.year)]),
  parse({ text }) {
    // A year half typed would be one of the early middle ages, and hide everything.
    if (/(?<!\d)(?:\d{1,3}|\d{5,})(?!\d)/.test(text)) return { problem: words.problem };
    return readNumber(text, (document) => document.year, words);
  },
};
