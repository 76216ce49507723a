import { stemmer } from 'stemmer';
import { hashKey } from '../ids/hash-key.ts';
import { countTerms, termsOf } from '../topics/terms.ts';
import { stopTerms } from './stop-terms.ts';

/** What is read of a paper: its title and, where there is one, its abstract. */
export interface PaperText {
  title: string;
  abstract?: string | undefined;
}

const stems = new Map<string, string>();
const mostStems = 200_000;

/**
 * What a term and its other forms have in common ("network", "networks"; "adaptive", "adaptation"), so that they count
 * as one: Porter's stem. https://tartarus.org/martin/PorterStemmer/def.txt
 */
export function stemOf(term: string): string {
  const known = stems.get(term);
  if (known !== undefined) return known;
  const stem = stemmer(term);
  // Most words of a listing come again in the next; what they come to is small.
  if (stems.size < mostStems) stems.set(term, stem);
  return stem;
}

/** How often each term stands in a paper, by hash of its stem; in the title it counts double, stop terms are left out. */
export function termCounts(paper: PaperText): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [term, count] of countTerms(paper)) {
    if (stopTerms.has(term)) continue;
    const hash = hashKey(stemOf(term));
    counts.set(hash, (counts.get(hash) ?? 0) + count);
  }
  return counts;
}

/** The terms of a paper by hash of their stem, in the form in which it writes them first. */
export function termWords(paper: PaperText): Map<number, string> {
  const words = new Map<number, string>();
  for (const term of countTerms(paper).keys()) {
    if (stopTerms.has(term)) continue;
    const hash = hashKey(stemOf(term));
    if (!words.has(hash)) words.set(hash, term);
  }
  return words;
}

/** How many terms a text holds, each as often as it stands there, without stop terms. */
export function countContent(text: string): number {
  return termsOf(text).filter((term) => !stopTerms.has(term)).length;
}
