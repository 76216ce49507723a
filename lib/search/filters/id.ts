import { parseArxivId } from '../../ids/arxiv-id.ts';
import type { SearchFilter } from '../types.ts';

export const id: SearchFilter = {
  prefix: 'id',
  name: 'arXiv id',
  about: 'Papers by their arXiv id or its beginning: id:2309, id:2309.13681.',
  examples: [],
  completesWords: false,
  valuesOf: () => [],
  parse({ text }) {
    const start = parseArxivId(text)?.id ?? text.toLowerCase();
    return {
      words: `arXiv id begins with ${start}`,
      test: ({ document: { arxivId } }) => (arxivId === null ? null : arxivId.toLowerCase().startsWith(start)),
    };
  },
};
