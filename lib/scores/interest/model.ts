/** What a paper is judged by: hashes of the stems of its terms, each once (lib/corpus/paper-terms.ts). */
export type Terms = readonly number[];

/** What the reader saves, as a weight for each term: above zero it speaks for a paper, below against. */
export interface InterestModel {
  /** Papers it was learned from, and papers these were held against. */
  saved: number;
  background: number;
  weights: ReadonlyMap<number, number>;
  rarity: (term: number) => number;
}

/** Fewer saved papers tell nothing of what a reader looks for. */
export const fewestSaved = 10;

/**
 * Learns what tells saved papers from others: a linear model whose weight of a term is how much of a saved paper it is on
 * average, less how much of any other (Rocchio 1971, with both centroids), where a paper is its terms by rarity at length
 * one. The order of papers does not matter. README, "My topics", says how it was measured against others.
 */
export function learnInterest(saved: readonly Terms[], background: readonly Terms[]): InterestModel {
  const rarity = rarityAmong([...saved, ...background]);
  const weights = new Map<number, number>();
  const add = (group: readonly Terms[], sign: 1 | -1) => {
    for (const terms of group) {
      const length = lengthOf(terms, rarity);
      if (length === 0) continue;
      for (const term of terms) {
        const part = (sign * rarity(term)) / length / group.length;
        weights.set(term, (weights.get(term) ?? 0) + part);
      }
    }
  };
  add(saved, 1);
  add(background, -1);
  return { saved: saved.length, background: background.length, weights, rarity };
}

/** How much a paper is like what was saved, more than like any other: −1 to 1. Comparable within one model only. */
export function interestOf({ weights, rarity }: InterestModel, terms: Terms): number {
  const length = lengthOf(terms, rarity);
  if (length === 0) return 0;
  return terms.reduce((sum, term) => sum + (weights.get(term) ?? 0) * rarity(term), 0) / length;
}

/** The terms of a paper that speak most for it, in the words in which it writes them. */
export function whyOf({ weights, rarity }: InterestModel, words: ReadonlyMap<number, string>, most: number): string[] {
  return [...words]
    .map(([term, word]) => ({ word, part: (weights.get(term) ?? 0) * rarity(term) }))
    .filter(({ part }) => part > 0)
    .sort((a, b) => b.part - a.part || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word);
}

/** What the model looks for and away from, the strongest first; `words` says how terms are written. */
export function strongest(
  { weights, rarity }: InterestModel,
  words: ReadonlyMap<number, string>,
  most: number,
): { towards: string[]; away: string[] } {
  const parts = [...words].map(([term, word]) => ({ word, part: (weights.get(term) ?? 0) * rarity(term) }));
  const named = (ordered: typeof parts) => ordered.slice(0, most).map(({ word }) => word);
  const ascending = parts.sort((a, b) => a.part - b.part || (a.word < b.word ? -1 : 1));
  return {
    towards: named(ascending.filter(({ part }) => part > 0).reverse()),
    away: named(ascending.filter(({ part }) => part < 0)),
  };
}

/** How rare a term is among papers: 0 where each has it. */
export function rarityAmong(papers: readonly Terms[]): (term: number) => number {
  const frequencies = new Map<number, number>();
  for (const paper of papers) for (const term of paper) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  return (term) => Math.log((papers.length + 1) / ((frequencies.get(term) ?? 0) + 1));
}

/** The length of a paper whose terms weigh their rarity. */
export function lengthOf(terms: Terms, rarity: (term: number) => number): number {
  return Math.sqrt(terms.reduce((sum, term) => sum + rarity(term) ** 2, 0));
}
