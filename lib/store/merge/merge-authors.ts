import { paperKeys } from '../../ids/paper-key.ts';
import type { Author, StoredProfile } from '../../model/author.ts';
import { ownProfiles } from '../corrections/reported.ts';
import type { Store, Tombstone } from '../db.ts';
import type { Derive } from '../derive.ts';
import { isEqual } from '../is-equal.ts';
import { planAuthors } from '../plan-authors.ts';
import { AuthorMemory } from '../remembered.ts';
import { loadDecisions } from '../settle.ts';
import type { MergedPapers } from './merge-papers.ts';
import type { IdMap } from './types.ts';

/** What their authors make of ours. */
export interface MergedAuthors {
  /** Profiles that only they had, by whose they are here, before any merge. */
  added: Map<number, StoredProfile[]>;
  /** Their ids, and who each is here. */
  ids: IdMap;
  /** Whom they follow, by our ids. */
  followed: Set<number>;
  fresh: number;
  changed: number;
}

interface Person {
  id: number;
  profiles: StoredProfile[];
}

/** Finds each of their authors here, as an import would, and collects the profiles that only they have. */
export async function mergeAuthors(
  store: Store,
  theirs: readonly Author[],
  papers: MergedPapers,
  { undone, erased, derive }: { undone: ReadonlySet<number>; erased: readonly Tombstone[]; derive: Derive },
): Promise<MergedAuthors> {
  const keysOf = paperKeysOf(papers);
  const people = theirs
    .flatMap((row) => [...ownProfiles(row)].map(([id, profiles]): Person => ({ id, profiles })))
    .map(({ id, profiles }) => ({
      id,
      profiles: profiles.filter(isKept(undone)).map((one) => withOurPapers(one, papers.ids)),
    }))
    .map((person) => ({
      ...person,
      profiles: person.profiles.filter((one) => !isErased(person.id, one, erased, derive, keysOf)),
    }))
    .filter(({ profiles }) => profiles.length > 0);
  const rows = await holders(store, people);
  const others = await foundByImport(
    store,
    people.filter(({ id }) => !rows.has(id)),
    papers,
    keysOf,
    derive,
  );
  const merged: MergedAuthors = { added: new Map(), ids: new Map(), followed: new Set(), fresh: 0, changed: 0 };
  for (const { id, profiles } of people) {
    const known = rows.get(id) ?? others.get(id);
    const ours = known && rows.has(id) ? id : (known?.id ?? id);
    const own = known ? (ownProfiles(known).get(ours) ?? []) : [];
    const before = [...own, ...(merged.added.get(ours) ?? [])];
    const news = profiles.filter((profile) => !before.some((one) => isEqual(one, profile)));
    merged.ids.set(id, ours);
    if (news.length > 0) {
      merged.added.set(ours, [...(merged.added.get(ours) ?? []), ...news]);
      if (known) merged.changed++;
      else merged.fresh++;
    }
  }
  for (const row of theirs) if (row.followed) merged.followed.add(merged.ids.get(row.id) ?? row.id);
  return merged;
}

function isKept(undone: ReadonlySet<number>) {
  return ({ source }: StoredProfile) => source.importId === undefined || !undone.has(source.importId);
}

function withOurPapers(profile: StoredProfile, ids: IdMap): StoredProfile {
  const papers = profile.papers.flatMap(({ paper, position }) => {
    const ours = ids.get(paper);
    return ours === undefined ? [] : [{ paper: ours, position }];
  });
  return { ...profile, papers };
}

/** The keys of a paper, as it is here or will be. */
function paperKeysOf({ all }: MergedPapers): (profile: StoredProfile) => Set<string> {
  return (profile) =>
    new Set(profile.papers.flatMap(({ paper }) => (all.get(paper)?.after.records ?? []).flatMap(paperKeys)));
}

/** A person the reader erased after this was said of them stays erased. */
function isErased(
  id: number,
  profile: StoredProfile,
  erased: readonly Tombstone[],
  derive: Derive,
  keysOf: (profile: StoredProfile) => Set<string>,
): boolean {
  return erased.some(({ id: tombstone, at, anchor }) => {
    if (profile.source.observedAt > at) return false;
    return (
      tombstone === `author:${id}` || (anchor !== undefined && derive.isAnchored(anchor, profile, keysOf(profile)))
    );
  });
}

/** Of those who go by the same id here, the row that holds them: their own, or the one they were merged into. */
async function holders(store: Store, people: readonly Person[]): Promise<Map<number, Author>> {
  const decisions = await store.decisions.toArray();
  const into = new Map(decisions.flatMap((one) => (one.kind === 'merge' ? [[one.other, one.author] as const] : [])));
  const rows = await store.authors.bulkGet(people.map(({ id }) => into.get(id) ?? id));
  return new Map(people.flatMap(({ id }, at) => (rows[at] ? [[id, rows[at]] as const] : [])));
}

/** Of the others, the row that an import of their profiles would find. */
async function foundByImport(
  store: Store,
  people: readonly Person[],
  { all, ids }: MergedPapers,
  keysOf: (profile: StoredProfile) => Set<string>,
  derive: Derive,
): Promise<Map<number, Author>> {
  const incoming = people.flatMap(({ id, profiles }) =>
    profiles.map((profile) => ({ id, profile, paperKeys: keysOf(profile) })),
  );
  const memory = new AuthorMemory(await loadDecisions(store), derive);
  const { rows } = await planAuthors(store, incoming, { changes: all, ids: [...ids.values()] }, { memory, derive });
  const found = new Map<number, Author>();
  incoming.forEach(({ id }, at) => {
    const row = rows[at];
    if (row && !found.has(id)) found.set(id, row);
  });
  return found;
}
