import type { Corpus } from '../../corpus/corpus.ts';
import type { Measurement } from './measure.ts';
import type { NoveltyQuestion } from './score.ts';
import type { Explanation } from './types.ts';

const sharedNamed = 6;
const newNamed = 12;

/** What a score rests on: the nearest earlier papers with what they share, and the terms that are new. */
export function explain(
  corpus: Corpus,
  { target, words }: Pick<NoveltyQuestion, 'target' | 'words'>,
  { findings, newTerms }: Pick<Measurement, 'findings' | 'newTerms'>,
): Explanation {
  const frequency = (at: number) => findings.frequencies[at] ?? 0;
  return {
    nearest: findings.nearest.map((near) => {
      const { key, title, day } = corpus.paperAt(near);
      const shared = corpus.sharedWith(near, target.terms).sort((a, b) => frequency(a) - frequency(b));
      return { key, title, day, similarity: near.similarity, shared: wordsAt(words, shared.slice(0, sharedNamed)) };
    }),
    newTerms: wordsAt(words, newTerms.slice(0, newNamed)),
  };
}

function wordsAt(words: readonly string[], places: readonly number[]): string[] {
  return places.flatMap((at) => words[at] ?? []);
}
