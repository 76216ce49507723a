import { limits } from '../limits.ts';

/** The abstract that OpenAlex gives as an index of words and their places; undefined where it is none. */
export function invertedAbstract(index: Readonly<Record<string, readonly number[]>>): string | undefined {
  const words: [place: number, word: string][] = [];
  for (const [word, places] of Object.entries(index)) {
    if (words.length + places.length > limits.abstractWords) return undefined;
    for (const place of places) words.push([place, word]);
  }
  // Places are sorted and not filled in: one of a thousand million must not make as many words.
  return words
    .sort(([a], [b]) => a - b)
    .map(([, word]) => word)
    .join(' ');
}
