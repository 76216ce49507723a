import { stemmer } from 'stemmer';
import { hashKey } from '../ids/hash-key.ts';
import { stopTerms } from '../topics/stop-terms.ts';
import { termsOf } from '../topics/terms.ts';

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

/** The terms of a paper by hash of their stem, in the form in which it writes them first. */
export function paperTerms({ title, abstract = '' }: PaperText): Map<number, string> {
  const words = new Map<number, string>();
  for (const term of [...termsOf(title), ...termsOf(abstract)]) {
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
