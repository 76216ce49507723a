import type { SoftReason } from '../types.ts';

/** From more years than this on, another curve: that of long careers, learned from other data. */
const near = 3;

/** Years between this paper and the author's nearest. */
export const yearsApart: SoftReason = {
  id: 'years-apart',
  find(mention, { fingerprint }) {
    const known = Array.from(fingerprint?.years ?? []).filter((year) => year > 0);
    if (known.length === 0) return null;
    const { traits } = mention;
    if (traits.year === 0) return null;
    const gap = Math.min(...known.map((year) => Math.abs(year - traits.year)));
    return {
      measures: [{ curve: gap > near ? 'decades-apart' : 'years-apart', at: gap }],
      because: () =>
        gap === 0
          ? 'A paper of this profile is of the same year.'
          : `The nearest paper of this profile is ${gap} year${gap === 1 ? '' : 's'} away.`,
    };
  },
};
