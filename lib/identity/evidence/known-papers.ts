import type { SoftReason } from '../types.ts';

/** Who wrote many papers wrote this one more likely than a namesake who wrote one. */
export const knownPapers: SoftReason = {
  id: 'known-papers',
  find(_, { fingerprint }) {
    const count = fingerprint?.texts.length ?? 0;
    if (count === 0) return null;
    return {
      measures: [{ curve: 'paper-count', at: Math.log2(count) }],
      because: () =>
        `${count === 1 ? 'One paper' : `${count} papers`} of this profile ${count === 1 ? 'is' : 'are'} known.`,
    };
  },
};
