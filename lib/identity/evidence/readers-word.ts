import type { Reason } from '../types.ts';

/** The reader said yes or no: it wins over everything. */
export const readersWord: Reason = {
  id: 'readers-word',
  weigh(_, { decision }) {
    if (!decision) return null;
    const isSame = decision.verdict === 'same';
    return {
      id: 'readers-word',
      bits: isSame ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY,
      isHard: true,
      because: `You said ${isSame ? 'yes, this is the person' : 'no, this is somebody else'} (${decision.at.slice(0, 10)}).`,
    };
  },
};
