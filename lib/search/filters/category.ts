import type { SearchDocument, SearchFilter } from '../types.ts';

export const category: SearchFilter = {
  prefix: 'cat',
  name: 'category',
  about: 'Papers of a category, first or further, or of a whole archive: cat:cs.LG, cat:cs.',
  examples: [],
  completesWords: true,
  valuesOf,
  parse({ text }) {
    const typed = text.toLowerCase();
    // There are few categories and many papers.
    const known = new Map<string, boolean>();
    const isMeant = (one: string): boolean => {
      const before = known.get(one);
      if (before !== undefined) return before;
      const isIt = isWithin(one.toLowerCase(), typed);
      known.set(one, isIt);
      return isIt;
    };
    return {
      words: `category is ${text}`,
      test: ({ document: { categories } }) => (categories.length === 0 ? null : categories.some(isMeant)),
    };
  },
};

/** Each category, and its archive. */
function valuesOf({ categories }: SearchDocument): string[] {
  return [...new Set(categories.flatMap((one) => [one, one.split('.', 1)[0] ?? one]))];
}

/** Whether a category is what was typed or begins so. math-ph is an archive of its own, and no part of math. */
function isWithin(own: string, typed: string): boolean {
  return own.startsWith(typed) && !(typed === 'math' && own === 'math-ph');
}
