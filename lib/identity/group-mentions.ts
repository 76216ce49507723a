import type { Fingerprint } from '../model/fingerprint.ts';
import { compareNames } from '../names/compare.ts';
import { fingerprintOf } from './paper-traits.ts';
import type { Bearer, Mention } from './types.ts';
import { likenessBits } from './weigh.ts';
import type { Weights } from './weights.ts';

/** No pair of papers counts for more: one strong link must not outweigh many weak ones against. */
const mostBits = 8;

/** Above this many papers, a profile is not taken apart: the pairs would be too many. */
export const mostGrouped = 200;

/** What several mentions say together about the person they name. */
export function fingerprintOfMentions(mentions: readonly Mention[]): Fingerprint {
  return fingerprintOf(
    mentions.map(({ traits }) => traits),
    mentions.flatMap(({ others }) => others.map(({ hash }) => hash)),
  );
}

/** Log-odds in bits, for each pair, that both mentions are of one person; −Infinity where the names rule it out. */
export function pairBits(mentions: readonly Mention[], weights: Weights): Float64Array[] {
  const fingerprints = mentions.map((mention) => fingerprintOfMentions([mention]));
  const bits = mentions.map(() => new Float64Array(mentions.length));
  mentions.forEach((a, i) => {
    for (const [j, b] of mentions.slice(0, i).entries()) {
      const level = compareNames(a.name, b.name);
      // Each is the other's candidate in turn: coauthors' rarity is read from the side that prints them.
      const ways: [Mention, Bearer][] = [
        [a, { level, knownAs: b.name, fingerprint: fingerprints[j] }],
        [b, { level, knownAs: a.name, fingerprint: fingerprints[i] }],
      ];
      const mean = ways.reduce((sum, [mention, bearer]) => sum + likenessBits(mention, bearer, weights), 0) / 2;
      const value = level === 'conflict' ? Number.NEGATIVE_INFINITY : Math.max(-mostBits, Math.min(mostBits, mean));
      bits[i]?.fill(value, j, j + 1);
      bits[j]?.fill(value, i, i + 1);
    }
  });
  return bits;
}

/** Fewer papers cannot tell. */
const fewestPapers = 4;

/**
 * As how many people the mentions look: 1 where nothing speaks against one person. More than one only where some papers
 * stand further apart than those of hardly any single person do, or the profile's own facts raised the suspicion; 1 where
 * they are too few or too many to compare.
 */
export function countPeople(mentions: readonly Mention[], weights: Weights, isSuspected: boolean): number {
  if (mentions.length < fewestPapers || mentions.length > mostGrouped) return 1;
  const bits = pairBits(mentions, weights);
  const isMixed = isSuspected || groupPairs(bits, weights.apart).length > 1;
  return isMixed ? groupPairs(bits, weights.sameGroup).length : 1;
}

/**
 * Agglomerative clustering: the two groups that fit best become one, as long as the mean of their average and their best
 * link is at least `least`. Average linkage alone keeps apart what a single common project links; single linkage alone
 * chains strangers.
 */
export function groupPairs(bits: readonly Float64Array[], least: number): number[][] {
  const groups = bits.map((_, at) => [at]);
  for (;;) {
    const best = bestPair(groups, bits);
    if (!best || best.fit < least) break;
    const joined = groups[best.b];
    if (joined) groups[best.a]?.push(...joined);
    groups.splice(best.b, 1);
  }
  return groups.map((group) => group.sort((a, b) => a - b)).sort((a, b) => b.length - a.length);
}

function bestPair(groups: readonly number[][], bits: readonly Float64Array[]) {
  let best: { a: number; b: number; fit: number } | undefined;
  groups.forEach((one, a) => {
    for (let b = a + 1; b < groups.length; b++) {
      const fit = fitOf(one, groups[b] ?? [], bits);
      if (!best || fit > best.fit) best = { a, b, fit };
    }
  });
  return best;
}

function fitOf(one: readonly number[], other: readonly number[], bits: readonly Float64Array[]): number {
  let sum = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const i of one)
    for (const j of other) {
      const value = bits[i]?.[j] ?? 0;
      sum += value;
      if (value > most) most = value;
    }
  return (sum / (one.length * other.length) + most) / 2;
}
