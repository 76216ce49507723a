import { newId } from '../../ids/new-id.ts';
import type { DecisionOf } from '../../model/decision.ts';
import { addPart, isOfPart } from './part.ts';
import type { Arrangement, Ruling, Situation, WishOf } from './types.ts';

/** "This paper is not theirs but somebody else's": of the store, or somebody new. */
export function ruleOnMove(wish: WishOf<'move'>, situation: Situation): Ruling<'move'> | null {
  const { paper, from, to, position } = wish;
  const receiver = to === null ? undefined : situation.authors.get(to);
  if (!situation.authors.has(from) || !situation.hasPaper(paper) || to === from) return null;
  if (to !== null && !receiver) return null;
  // Whom no source reported lives by the reader's words alone: this one too keeps them alive.
  const isNew = receiver === undefined || receiver.profiles.every(isOfPart);
  const id = `move|${paper}|${from}`;
  return {
    decision: { kind: 'move', id, paper, from, to: to ?? newId(), position, ...(isNew && { isNew }) },
    overruled: overruledByMove(wish, situation),
  };
}

/** A move overrules a yes to whom it takes from, and a no to, or a move away from, whom it gives to. */
function overruledByMove({ paper, from, to }: WishOf<'move'>, { decisions }: Situation): string[] {
  const overruled = decisions.filter((decision) => {
    if (decision.kind === 'move') return decision.paper === paper && decision.from === to;
    if (decision.kind !== 'byline' || decision.paper !== paper) return false;
    return decision.author === (decision.verdict === 'same' ? from : to);
  });
  return overruled.map(({ id }) => id);
}

/** Makes the person a paper was moved to, where only the reader knows them. */
export function arrangeMove(arrangement: Arrangement, { from, to, paper, isNew }: DecisionOf<'move'>): void {
  if (isNew) addPart(arrangement, from, to, [paper]);
}
