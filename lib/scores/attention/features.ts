import { hashKey } from '../../ids/hash-key.ts';
import { termsOf } from '../../topics/terms.ts';

/** A word, or two that follow each other ("word word"), of one text. */
export interface Gram {
  text: string;
  /** 32 bits (lib/ids/hash-key.ts). */
  hash: number;
  /** 1 + ln(times), over the length of the text's vector: the squares of all weights of a text sum to one. */
  weight: number;
}

/** What the estimate reads of a paper: title and abstract, and nothing of who wrote it. */
export interface AttentionFeatures {
  grams: Gram[];
  /** In the order of `plainNames`. */
  plain: number[];
}

/** The few things that are counted besides words. */
export const plainNames = [
  'letters of the title (ln)',
  'letters of the abstract (ln)',
  'a colon in the title',
] as const;

// A word of the title says what a paper is about as surely as three mentions in the abstract.
const titleTimes = 3;

/** Words and word pairs of title and abstract with their weights, and the plain features. */
export function attentionFeatures({ title, abstract }: { title: string; abstract: string }): AttentionFeatures {
  const counts = new Map<string, number>();
  countGrams(title, titleTimes, counts);
  countGrams(abstract, 1, counts);
  let squares = 0;
  const grams = Array.from(counts, ([text, times]) => {
    const weight = 1 + Math.log(times);
    squares += weight * weight;
    return { text, hash: hashKey(text), weight };
  });
  const length = Math.sqrt(squares) || 1;
  for (const gram of grams) gram.weight /= length;
  return { grams, plain: [Math.log1p(title.length), Math.log1p(abstract.length), title.includes(':') ? 1 : 0] };
}

function countGrams(text: string, times: number, counts: Map<string, number>): void {
  let before: string | undefined;
  for (const term of termsOf(text)) {
    counts.set(term, (counts.get(term) ?? 0) + times);
    if (before !== undefined) {
      const pair = `${before} ${term}`;
      counts.set(pair, (counts.get(pair) ?? 0) + times);
    }
    before = term;
  }
}
