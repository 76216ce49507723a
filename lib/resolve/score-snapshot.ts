import type { ScoreSnapshot } from '../model/reading-entry.ts';
import type { PaperScores } from '../scores/types.ts';

/** What a paper's estimates come to at one moment; null where there is no number at all. */
export function scoreSnapshot({ novelty, attention }: PaperScores, at: string): ScoreSnapshot | null {
  const numbers = {
    ...('value' in novelty && { novelty: Math.round(novelty.value) }),
    ...('value' in attention && { attention: attention.value }),
  };
  return Object.keys(numbers).length > 0 ? { at, ...numbers } : null;
}
