import { decide } from '../../../../lib/identity/decide.ts';
import { groupPairs, pairBits } from '../../../../lib/identity/group-mentions.ts';
import { findLikeness, type Weighed } from '../../../../lib/identity/weigh.ts';
import type { Weights } from '../../../../lib/identity/weights.ts';
import type { Author } from '../../../../lib/model/author.ts';
import type { Outcome } from '../../../../lib/model/outcome.ts';
import { type Case, casesOf } from './cases.ts';
import type { Labelled } from './labelled.ts';
import type { Grouping } from './measures.ts';
import { scoreCase } from './train.ts';

/** One candidate of one case, judged. */
export interface JudgedPair {
  bits: number;
  isSame: boolean;
  sharesCoauthor: boolean;
  nameBits: number;
}

/** What came of one case. */
export interface Answer {
  outcome: Outcome;
  /** Whether the person named is the right one. */
  isRight: boolean;
  /** Whether the store knows the right one. */
  isKnown: boolean;
}

/** Everything that was judged of one name. */
export interface JudgedName {
  printed: string;
  perMillion: number;
  pairs: JudgedPair[];
  answers: Answer[];
  grouping: Grouping;
}

/** Judges all mentions of one name as the extension would: every one against a store of the others. */
export function judgeName(printed: string, mentions: readonly Labelled[], weights: Weights): JudgedName {
  const cases = casesOf(mentions).filter(({ candidates }) => candidates.length > 0);
  return {
    printed,
    perMillion: mentions[0]?.rarity.fullPerMillion ?? 0,
    pairs: cases.flatMap((one) => judgePairs(one, weights)),
    answers: cases.map((one) => answer(one, weights)),
    grouping: {
      truth: mentions.map(({ person }) => person),
      groups: groupPairs(pairBits(mentions, weights), weights.sameGroup),
    },
  };
}

function judgePairs(one: Case, weights: Weights): JudgedPair[] {
  const scored = scoreCase(one, weights);
  return one.candidates.map((candidate, at) => {
    const found = findLikeness(one.mention, candidate, weights);
    const isShared = found.some(({ measures }) => measures.some(({ curve }) => curve === 'coauthors-shared'));
    const name = found.find(({ id }) => id === 'name-agreement')?.bits ?? 0;
    return { bits: scored[at]?.bits ?? 0, isSame: candidate.isSame, sharesCoauthor: isShared, nameBits: name };
  });
}

function answer({ mention, person, candidates }: Case, weights: Weights): Answer {
  const weighed = candidates.map((candidate, id): Weighed => {
    const evidence = findLikeness(mention, candidate, weights);
    const author: Author = { id, profiles: [], followed: false, sortName: '', papers: [], doubts: [], people: 1 };
    return {
      candidate: { ...candidate, author, word: undefined },
      evidence,
      bits: evidence.reduce((sum, { bits }) => sum + bits, 0),
    };
  });
  const { outcome, author } = decide(weighed, mention, weights);
  const named = author ? candidates[author.id]?.person : undefined;
  return { outcome, isRight: named === person, isKnown: candidates.some(({ isSame }) => isSame) };
}
