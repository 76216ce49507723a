import type { Ruling, Situation, WishOf } from './types.ts';

/** "This is the person", or not: for one name on one paper. */
export function ruleOnByline(wish: WishOf<'byline'>, situation: Situation): Ruling<'byline'> | null {
  const { author, paper, position, verdict } = wish;
  if (!situation.authors.has(author) || !situation.hasPaper(paper)) return null;
  return {
    decision: { ...wish, id: `byline|${paper}|${position}|${author}` },
    overruled: verdict === 'same' ? overruledByYes(wish, situation) : [],
  };
}

/** A yes overrules that the paper was moved away from this person, and a yes to somebody else at the same place. */
function overruledByYes({ author, paper, position }: WishOf<'byline'>, { decisions }: Situation): string[] {
  const overruled = decisions.filter((decision) => {
    if (decision.kind === 'move') return decision.paper === paper && decision.from === author;
    if (decision.kind !== 'byline' || decision.verdict !== 'same') return false;
    return decision.paper === paper && decision.position === position && decision.author !== author;
  });
  return overruled.map(({ id }) => id);
}
