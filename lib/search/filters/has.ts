import type { SearchDocument, SearchFilter } from '../types.ts';
import { chosen, eitherOf } from './choice.ts';

const parts: Record<string, (document: SearchDocument) => boolean> = {
  note: ({ note }) => note.trim() !== '',
  tags: ({ tags }) => tags.length > 0,
  abstract: ({ abstract }) => abstract.trim() !== '',
  new: ({ hasNewVersion }) => hasNewVersion,
  doi: ({ doi }) => doi !== null,
  id: ({ arxivId }) => arxivId !== null,
  year: ({ year }) => year !== null,
  novelty: ({ novelty }) => novelty !== null,
  attention: ({ attention }) => attention !== null,
  'h-index': ({ hIndex }) => hIndex !== null,
};
const options = Object.keys(parts);
const wordsFor: Record<string, string> = {
  note: 'a note',
  abstract: 'an abstract',
  new: 'a newer version',
  tags: 'tags',
};

export const has: SearchFilter = {
  prefix: 'has',
  name: 'has',
  about: 'Papers that have something, or with -has: lack it: has:note, has:tags, has:new (a newer version).',
  examples: options,
  completesWords: false,
  valuesOf: (document) => options.filter((option) => parts[option]?.(document)),
  parse(value) {
    const wanted = chosen(value, options);
    if (wanted.length === 0) return { problem: `Write one of ${options.map((option) => `has:${option}`).join(', ')}.` };
    return {
      words: `has ${eitherOf(wanted.map((option) => wordsFor[option] ?? `a known ${option}`))}`,
      test: ({ document }) => wanted.some((option) => parts[option]?.(document)),
    };
  },
};
