import { hashKey } from '../ids/hash-key.ts';
import { countTerms, termsOf } from '../topics/terms.ts';
import { stopTerms } from './stop-terms.ts';

/** What is read of a paper: its title and, where there is one, its abstract. */
export interface PaperText {
  title: string;
  abstract?: string | undefined;
}

/** More of one term than this is counted as this: a count is one byte in a segment. */
export const highestCount = 255;

/** How often each term stands in a paper, 1 to 255, by hash; in the title it counts double, stop terms are left out. */
export function termCounts(paper: PaperText): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [term, count] of countTerms(paper)) {
    if (stopTerms.has(term)) continue;
    const hash = hashKey(term);
    counts.set(hash, Math.min(highestCount, (counts.get(hash) ?? 0) + count));
  }
  return counts;
}

/** The terms of a paper by hash, as it writes them: those that `termCounts` counts. */
export function termWords(paper: PaperText): Map<number, string> {
  const words = new Map<number, string>();
  for (const term of countTerms(paper).keys()) if (!stopTerms.has(term)) words.set(hashKey(term), term);
  return words;
}

/** How many terms a text holds, each as often as it stands there, without stop terms. */
export function countContent(text: string): number {
  return termsOf(text).filter((term) => !stopTerms.has(term)).length;
}
