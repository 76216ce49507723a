import { corpusPaper } from '../corpus/corpus-paper.ts';
import type { CorpusPaper } from '../corpus/types.ts';
import type { PageReading } from '../model/page-reading.ts';

/**
 * The papers of a page that can join the corpus: those with an abstract that says enough.
 * @param isKnown for each paper, whether it is passed over: one of which the store has a row joins with what all its
 * records say (corpus-from-store.ts)
 * @param at now, ISO 8601
 */
export function corpusPapersOf(page: PageReading, isKnown: readonly boolean[], at: string): CorpusPaper[] {
  // Where the layout changed, what was read may be anything.
  if (page.problem) return [];
  return page.papers.flatMap((paper, index) => (isKnown[index] ? [] : (corpusPaper(paper, at, true) ?? [])));
}
