import type { Finding, SoftReason } from '../types.ts';
import { bitsOfUnrelated } from '../weights.ts';

const nearness = { same: 0, sameArchive: 1, other: 2 } as const;

/** Archives between which people do come and go: those of computing and of statistics, and their neighbours. */
const related = [
  ['cs', 'stat', 'eess', 'math', 'q-bio', 'econ', 'q-fin', 'quant-ph', 'physics'],
  ['math', 'math-ph', 'hep-th', 'gr-qc', 'quant-ph', 'nlin', 'cond-mat', 'physics', 'stat'],
  ['astro-ph', 'gr-qc', 'hep-ph', 'hep-ex', 'hep-th', 'hep-lat', 'nucl-th', 'nucl-ex', 'physics'],
  ['physics', 'cond-mat', 'q-bio', 'eess', 'quant-ph', 'nlin'],
];

/** Whether the paper's primary category is one the author has written in. */
export const category: SoftReason = {
  id: 'category',
  find(mention, { fingerprint }): Finding | null {
    const theirs = fingerprint?.categories ?? [];
    if (theirs.length === 0) return null;
    const own = mention.traits.category;
    if (own === undefined) return null;
    if (theirs.includes(own)) {
      return { measures: [at(nearness.same)], because: () => `Papers of this profile are in ${own} too.` };
    }
    const archives = new Set(theirs.map(archiveOf));
    const listed = theirs.slice(0, 3).join(', ');
    if (archives.has(archiveOf(own))) {
      return {
        measures: [at(nearness.sameArchive)],
        because: () => `In ${own}; the papers of this profile are in ${listed}.`,
      };
    }
    const isRelated = related.some((group) => group.includes(archiveOf(own)) && group.some((one) => archives.has(one)));
    return {
      measures: isRelated ? [at(nearness.other)] : [],
      fixed: isRelated ? 0 : bitsOfUnrelated,
      because: () => `In ${own}, an archive this profile has no paper in (${listed}).`,
    };
  },
};

function at(near: number) {
  return { curve: 'category', at: near } as const;
}

function archiveOf(category: string): string {
  return category.split('.')[0] ?? category;
}
