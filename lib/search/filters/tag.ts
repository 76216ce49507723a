import { tagKey } from '../record.ts';
import type { SearchFilter } from '../types.ts';

export const tag: SearchFilter = {
  prefix: 't',
  name: 'tag',
  about: 'Papers with a tag of yours, or one that begins so: t:"to discuss", t:disc.',
  examples: [],
  completesWords: true,
  valuesOf: (document) => document.tags,
  parse({ text, isQuoted }) {
    const key = tagKey(text);
    return {
      words: isQuoted ? `tag is ${text}` : `tag begins with ${text}`,
      test: ({ tagKeys }) => (isQuoted ? tagKeys.includes(key) : tagKeys.some((own) => own.startsWith(key))),
    };
  },
};
