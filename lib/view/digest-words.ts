import type { MetPaper } from '../model/met-paper.ts';
import type { NoveltyScore } from '../scores/novelty/types.ts';
import type { ClosePaper, FarFindings, FollowedPaper } from './digest-view.ts';
import { dayText } from './format.ts';
import { noveltyLackSentence } from './score-words.ts';
import { count } from './words.ts';

const mostListings = 3;
const mostTerms = 3;

/** "612 papers on cs.LG and cs.CL"; the listing with the most papers first. */
export function metSentence(met: readonly Pick<MetPaper, 'listings'>[]): string {
  const counts = new Map<string, number>();
  for (const { listings } of met) for (const name of listings) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const shown = names.slice(0, mostListings).map((name) => (name === 'search' ? 'searches' : name));
  const rest = names.length - shown.length;
  return `${count(met.length, 'paper')} on ${listed(rest > 0 ? [...shown, count(rest, 'other listing')] : shown)}`;
}

/** "by Ada Brook, whom you follow (likely)". */
export function followedWhy(authors: FollowedPaper['authors']): string {
  const names = authors.map(({ name, outcome }) => (outcome === 'likely' ? `${name} (likely)` : name));
  return authors.length === 1 && authors[0]?.outcome === 'likely'
    ? `by ${authors[0].name}, whom you follow (likely)`
    : `by ${listed(names)}, whom you follow`;
}

/** "31% alike: “title”, saved 3 Nov 2026". */
export function closeWhy(title: string, { similarity, savedAt }: Pick<ClosePaper, 'similarity' | 'savedAt'>): string {
  return `${Math.round(100 * similarity)}% alike: “${title}”, saved ${dayText(savedAt)}`;
}

/** "novelty ≈91 (86 to 96), 1 new term: “x”". */
export function farWhy({ value, low, high, explanation: { newTerms, nearest } }: NoveltyScore): string {
  const terms = newTerms.slice(0, mostTerms).map((term) => `“${term}”`);
  const [near] = nearest;
  const because =
    terms.length > 0
      ? `, ${count(newTerms.length, 'new term')}: ${terms.join(', ')}${newTerms.length > mostTerms ? ' …' : ''}`
      : near
        ? `, the nearest earlier paper is ${Math.round(100 * near.similarity)}% alike`
        : '';
  return `novelty ≈${value} (${low} to ${high})${because}`;
}

/** Why no paper is far. */
export function farEmpty({ scored, lack }: FarFindings, from: number): string {
  if (scored > 0) return `None of the ${count(scored, 'paper')} with an estimate reaches ${from} with that confidence.`;
  if (!lack) return 'There is nothing to estimate.';
  if (lack.lacks === 'abstract')
    return 'No abstract of these papers is known. arXiv’s “new” listings and searches print them, “recent” does not.';
  return `${noveltyLackSentence({ ...lack, kind: 'refused', explanation: { nearest: [], newTerms: [] } })} The listings you open and the papers you import and save make it more.`;
}

/** "a", "a and b", "a, b and c". */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
