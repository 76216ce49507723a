import fc from 'fast-check';
import type { CorpusPaper } from '../../../lib/corpus/types.ts';

/** A paper of the corpus with enough words to be compared. */
export function aCorpusPaper(key: string, change: Partial<CorpusPaper> = {}): CorpusPaper {
  return {
    key,
    title: `Paper ${key}`,
    abstract: longAbstract,
    day: 19_000,
    category: 'cs.LG',
    isFromPage: false,
    ...change,
  };
}

/** Some sixty words that are no stop terms. */
export const longAbstract = Array.from({ length: 60 }, (_, at) => `subject${at % 45}`).join(' ');

const words = ['kernel', 'graph', 'entropy', 'lattice', 'protein', 'gradient', 'galaxy', 'the', 'propose'];
const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((some) => some.join(' '));

/** Papers of different keys, some of one day. */
export const corpusPapers = fc.uniqueArray(
  fc.record({
    key: fc.integer({ min: 1, max: 400 }).map((id) => `arxiv:${id}`),
    title: text,
    abstract: text,
    day: fc.integer({ min: 18_000, max: 18_010 }),
    category: fc.constantFrom('cs.LG', 'math.ST', ''),
    isFromPage: fc.boolean(),
  }),
  { selector: ({ key }) => key, maxLength: 40 },
);
