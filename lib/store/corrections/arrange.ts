import type { Decision } from '../../model/decision.ts';
import { arrangeMerge } from './merge.ts';
import { arrangeMove } from './move.ts';
import { arrangeSplit } from './split.ts';
import type { ArrangedAuthor, Arrangement, Reported } from './types.ts';

/**
 * Rows as the decisions want them. They are always arranged anew from what was reported, so that a correction taken
 * back, an import undone or repeated, in whichever order, lead to the same rows. What a decision names and the store no
 * longer has is passed over, until it comes back.
 */
export function arrange(
  reported: Reported,
  decisions: readonly Decision[],
  hasPaper: (id: number) => boolean,
): ArrangedAuthor[] {
  const { profiles, followed } = reported;
  const rows = new Map([...profiles].map(([id, own]) => [id, { id, profiles: own, followed: followed.has(id) }]));
  const arrangement: Arrangement = { rows, mergedInto: new Map(), followed, hasPaper };
  // Whom the reader split off must be there before somebody is merged with them.
  for (const decision of decisions) {
    if (decision.kind === 'split') arrangeSplit(arrangement, decision);
    if (decision.kind === 'move') arrangeMove(arrangement, decision);
  }
  for (const decision of decisions) if (decision.kind === 'merge') arrangeMerge(arrangement, decision);
  return [...arrangement.rows.values()].map((row) => withParent(row, arrangement));
}

function withParent(row: ArrangedAuthor, { rows, mergedInto }: Arrangement): ArrangedAuthor {
  const { partOf, ...rest } = row;
  const parent = partOf === undefined ? undefined : (mergedInto.get(partOf) ?? partOf);
  return parent === undefined || parent === row.id || !rows.has(parent) ? rest : { ...rest, partOf: parent };
}
