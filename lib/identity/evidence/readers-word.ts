import type { Decision } from '../../model/decision.ts';
import type { HardReason } from '../types.ts';

/** The reader said yes or no: it wins over everything. */
export const readersWord: HardReason = {
  id: 'readers-word',
  weigh(_, { word }) {
    if (!word) return null;
    const isSame = word.verdict === 'same';
    return {
      id: 'readers-word',
      bits: isSame ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY,
      isHard: true,
      because: () => `${sentence(word.decision, isSame)} (${word.decision.at.slice(0, 10)}).`,
    };
  },
};

function sentence({ kind }: Decision, isSame: boolean): string {
  if (kind === 'move') return isSame ? 'You moved this paper to them' : 'You moved this paper to somebody else';
  if (kind === 'split') return isSame ? 'You split the profile, and this paper is theirs' : 'You split this paper off';
  return `You said ${isSame ? 'yes, this is the person' : 'no, this is somebody else'}`;
}
