import type { Author, StoredProfile } from '../../model/author.ts';
import type { Decision } from '../../model/decision.ts';
import { isOfPart } from './part.ts';
import type { Reported } from './types.ts';

/** What was reported, out of rows as the decisions arranged them (arrange.ts). */
export function takeApart(rows: readonly Author[], decisions: readonly Decision[]): Reported {
  const profiles = new Map<number, StoredProfile[]>();
  const followedWhenMerged = new Set(
    decisions.flatMap((decision) => (decision.kind === 'merge' ? (decision.followed ?? []) : [])),
  );
  const followed = new Set<number>();
  for (const row of rows) {
    for (const [id, own] of ownProfiles(row)) profiles.set(id, own);
    for (const id of followedOf(row, followedWhenMerged)) followed.add(id);
  }
  return { profiles, followed };
}

/** The reported profiles in a row, by whose they were before any merge; parts have none. */
export function ownProfiles({ id, profiles }: Pick<Author, 'id' | 'profiles'>): Map<number, StoredProfile[]> {
  const reported = profiles.filter((profile) => !isOfPart(profile));
  const byOwner = Map.groupBy(reported, ({ mergedFrom }) => mergedFrom ?? id);
  return new Map([...byOwner].map(([owner, own]) => [owner, own.map(({ mergedFrom: _, ...profile }) => profile)]));
}

/** Whom of those in a row the reader follows. */
export function followedOf(row: Author, followedWhenMerged: ReadonlySet<number>): number[] {
  if (!row.followed) return [];
  const before = [...whoIs(row)].filter((id) => followedWhenMerged.has(id));
  return before.length > 0 ? before : [row.id];
}

/** Every id a row goes by: its own, and those of everybody merged into it. */
export function whoIs({ id, profiles }: Pick<Author, 'id' | 'profiles'>): Set<number> {
  return new Set([id, ...profiles.flatMap(({ mergedFrom }) => mergedFrom ?? [])]);
}
