import { corpusPaper } from '../corpus/corpus-paper.ts';
import type { CorpusPaper } from '../corpus/types.ts';
import type { PageReading } from '../model/page-reading.ts';

/**
 * The papers of a page that can join the corpus: those with an abstract that says enough.
 * @param known whether the store has a row of each: such a paper joins with what all its records say
 * @param at now, ISO 8601
 */
export function corpusPapersOf(page: PageReading, known: readonly unknown[], at: string): CorpusPaper[] {
  // Where the layout changed, what was read may be anything.
  if (page.problem) return [];
  return page.papers.flatMap((paper, index) => (known[index] ? [] : (corpusPaper(paper, at, true) ?? [])));
}
