import type { Weighed } from '../../../lib/identity/weigh.ts';
import { parseName } from '../../../lib/names/parse.ts';

/** A candidate with these reasons, by what each is worth. */
export function aCandidate(id: number, reasons: Record<string, number>): Weighed {
  const evidence = Object.entries(reasons).map(([reason, bits]) => {
    return { id: reason, bits, isHard: !Number.isFinite(bits), because: () => `${reason} says so.` };
  });
  return {
    candidate: {
      author: { id, profiles: [], followed: false, sortName: '', papers: [], doubts: [], people: 1 },
      level: 'exact',
      knownAs: parseName('Lin Guo'),
      fingerprint: undefined,
      word: undefined,
    },
    evidence,
    bits: evidence.reduce((sum, { bits }) => sum + bits, 0),
  };
}
