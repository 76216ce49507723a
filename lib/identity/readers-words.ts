import type { Author } from '../model/author.ts';
import type { Decision } from '../model/decision.ts';

/** What one decision says about one author and one paper. */
export interface Told {
  paper: number;
  /** `rival`: somebody else was given the place. */
  says: 'theirs' | 'not-theirs' | 'rival';
  /** Place on the paper; null: wherever the name agrees. */
  position: number | null;
  /** The name printed there, where the decision keeps it. */
  name: string | null;
  decision: Decision;
}

/** Every id an author goes by: their own, and those of everybody the reader merged into them. */
export function whoIs({ id, profiles }: Pick<Author, 'id' | 'profiles'>): Set<number> {
  return new Set([id, ...profiles.flatMap(({ mergedFrom }) => mergedFrom ?? [])]);
}

/** What the reader said about an author's papers, oldest first: of words that contradict each other, the last counts. */
export function toldOf(author: Pick<Author, 'id' | 'profiles'>, decisions: readonly Decision[]): Told[] {
  if (decisions.length === 0) return [];
  const own = whoIs(author);
  const inOrder = [...decisions].sort((a, b) => a.at.localeCompare(b.at));
  return inOrder.flatMap((decision) => told(decision, own, author));
}

/** The reader's word on one author at one place of a paper. */
export interface Word {
  verdict: 'same' | 'different';
  decision: Decision;
}

/** The last word on whether this author stands at this place of this paper, if there is one. */
export function lastWord(
  told: readonly Told[],
  at: { paper: number; position: number; nameAgrees: boolean },
): Word | undefined {
  let word: Word | undefined;
  for (const { paper, says, position, decision } of told) {
    if (paper !== at.paper || (position === null ? !at.nameAgrees : position !== at.position)) continue;
    if (says !== 'rival') word = { verdict: says === 'theirs' ? 'same' : 'different', decision };
    else if (word?.verdict === 'same') word = { verdict: 'different', decision };
  }
  return word;
}

function told(decision: Decision, own: ReadonlySet<number>, author: Pick<Author, 'profiles'>): Told[] {
  if (decision.kind === 'merge') return [];
  if (decision.kind === 'split') return toldBySplit(decision, own, author);
  const { paper, position } = decision;
  if (decision.kind === 'move') {
    const isFrom = own.has(decision.from);
    const isTo = own.has(decision.to);
    // Merged since: what was moved from one to the other is where it was.
    if (isFrom && isTo) return [];
    return [{ paper, position, name: null, decision, says: isTo ? 'theirs' : isFrom ? 'not-theirs' : 'rival' }];
  }
  const isOwn = own.has(decision.author);
  if (!isOwn && decision.verdict === 'different') return [];
  const says = !isOwn ? 'rival' : decision.verdict === 'same' ? 'theirs' : 'not-theirs';
  return [{ paper, position, name: decision.name, decision, says }];
}

function toldBySplit(
  decision: Extract<Decision, { kind: 'split' }>,
  own: ReadonlySet<number>,
  { profiles }: Pick<Author, 'profiles'>,
): Told[] {
  const split = profiles.filter(({ source }) => source.format === 'split').flatMap(({ papers }) => papers);
  return decision.parts.flatMap(({ author, papers }) =>
    papers.flatMap((paper): Told[] => {
      const place = split.find((listed) => listed.paper === paper);
      if (own.has(author)) {
        return place ? [{ paper, position: place.position, name: null, decision, says: 'theirs' }] : [];
      }
      return own.has(decision.author) ? [{ paper, position: null, name: null, decision, says: 'not-theirs' }] : [];
    }),
  );
}
