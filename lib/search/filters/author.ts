import type { SearchFilter } from '../types.ts';
import { wordsOf } from '../words.ts';

export const author: SearchFilter = {
  prefix: 'a',
  name: 'author',
  about: 'Papers by somebody, by any part of the name: a:guo, a:"Lin Guo".',
  examples: [],
  completesWords: true,
  valuesOf: (document) => document.authors,
  parse({ text, isQuoted }) {
    const parts = wordsOf(text);
    if (parts.length === 0) return { problem: 'Write a part of a name, like a:guo.' };
    const needles = parts.map((part) => (isQuoted ? ` ${part} ` : ` ${part}`));
    return {
      words: `author is ${text}`,
      test: ({ names }) =>
        names.length === 0 ? null : names.some((name) => needles.every((needle) => name.includes(needle))),
    };
  },
};
