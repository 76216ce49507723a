import { fingerprintOfMentions } from '../../../../lib/identity/group-mentions.ts';
import type { Bearer, Mention } from '../../../../lib/identity/types.ts';
import type { Labelled } from './labelled.ts';

/** A byline, and everybody of the store who carries its name: the store holds every paper but this one. */
export interface Case {
  mention: Mention;
  person: string;
  candidates: CaseCandidate[];
}

export interface CaseCandidate extends Bearer {
  person: string;
  isSame: boolean;
}

/**
 * Leaves one paper out at a time: who of those that carry the name is it? Papers that name a candidate at another place
 * say nothing of him, and a person whose only paper it is leaves a case without a right answer.
 */
export function casesOf(mentions: readonly Labelled[], mostCases = Number.POSITIVE_INFINITY): Case[] {
  const byPerson = Map.groupBy(mentions, ({ person }) => person);
  return mentions.slice(0, mostCases).map((mention) => {
    const candidates = [...byPerson].flatMap(([person, own]): CaseCandidate[] => {
      const others = own.filter(({ paper }) => paper !== mention.paper);
      const isSame = person === mention.person;
      if (others.length === 0 || (!isSame && others.length < own.length)) return [];
      const [first] = others;
      return first
        ? [{ person, isSame, level: 'exact', knownAs: first.name, fingerprint: fingerprintOfMentions(others) }]
        : [];
    });
    return { mention, person: mention.person, candidates };
  });
}
