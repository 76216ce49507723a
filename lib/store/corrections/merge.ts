import type { DecisionOf } from '../../model/decision.ts';
import { followedOf } from './reported.ts';
import type { Arrangement, Ruling, Situation, WishOf } from './types.ts';

/** "These two are one person": the author's row stays and takes over the other's profiles. */
export function ruleOnMerge({ author, other }: WishOf<'merge'>, situation: Situation): Ruling<'merge'> | null {
  const [kept, gone] = [situation.authors.get(author), situation.authors.get(other)];
  if (!kept || !gone || kept === gone) return null;
  const merges = situation.decisions.filter((decision) => decision.kind === 'merge');
  const followedBefore = new Set(merges.flatMap((merge) => merge.followed ?? []));
  const followed = [kept, gone].flatMap((row) => followedOf(row, followedBefore));
  return {
    decision: {
      kind: 'merge',
      id: `merge|${author}|${other}`,
      author,
      other,
      ...(followed.length > 0 && { followed }),
    },
    // They are one person with somebody who was taken away: the latest word says with whom they are.
    overruled: merges.filter((merge) => merge.other === other).map(({ id }) => id),
  };
}

/** Moves profiles to the row that stays; whose they were stays written on them. */
export function arrangeMerge({ rows, mergedInto }: Arrangement, decision: DecisionOf<'merge'>): void {
  const kept = rows.get(mergedInto.get(decision.author) ?? decision.author);
  const gone = rows.get(mergedInto.get(decision.other) ?? decision.other);
  if (!kept || !gone || kept === gone) return;
  const taken = gone.profiles.map((profile) => ({ ...profile, mergedFrom: profile.mergedFrom ?? gone.id }));
  rows.set(kept.id, {
    ...kept,
    followed: kept.followed || gone.followed,
    profiles: [...kept.profiles, ...taken],
  });
  rows.delete(gone.id);
  for (const [id, into] of mergedInto) if (into === gone.id) mergedInto.set(id, kept.id);
  mergedInto.set(gone.id, kept.id);
}
