import { segmentBytes } from '../../corpus/segment-bytes.ts';
import type { Store } from '../db.ts';
import { loadSegments } from './segments.ts';

/** How large the corpus is. */
export interface CorpusSize {
  papers: number;
  /** How many of them were only met on a page. */
  fromPages: number;
  bytes: number;
  /** How many papers of each primary category, the most first; an empty name where it is not known. */
  categories: { category: string; papers: number }[];
}

export async function corpusSize(store: Store): Promise<CorpusSize> {
  const segments = await loadSegments(store);
  const counts = new Map<string, number>();
  for (const category of segments.flatMap(({ categories }) => categories)) {
    counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  const categories = [...counts].map(([category, papers]) => ({ category, papers }));
  return {
    papers: segments.reduce((sum, { keys }) => sum + keys.length, 0),
    fromPages: segments.reduce((sum, { isFromPage }) => sum + isFromPage.reduce((one, flag) => one + flag, 0), 0),
    bytes: segments.reduce((sum, segment) => sum + segmentBytes(segment), 0),
    categories: categories.sort((a, b) => b.papers - a.papers || (a.category < b.category ? -1 : 1)),
  };
}
