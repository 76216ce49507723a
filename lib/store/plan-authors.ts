import { newId } from '../ids/new-id.ts';
import type { Author, StoredProfile } from '../model/author.ts';
import { ownProfiles } from './corrections/reported.ts';
import type { Store } from './db.ts';
import type { Derive } from './derive.ts';
import { findByKeys } from './key-index.ts';
import type { PlannedPapers } from './plan-papers.ts';
import { present } from './present.ts';
import type { AuthorMemory } from './remembered.ts';

/** Whose profiles these are. */
export interface PlannedAuthors {
  /** Profiles by whose they are, before any merge. */
  added: Map<number, StoredProfile[]>;
  /** Those of them who have a row, or of whom a decision speaks: the others need not be looked for. */
  recognised: Set<number>;
  /** For each profile, the row of the author it is one more of; undefined where the store knows nobody. */
  rows: (Author | undefined)[];
  /** For each profile, the id of its author, before any merge. */
  ids: number[];
}

/** A profile on its way into the store, with the keys of its papers. */
export interface IncomingProfile {
  profile: StoredProfile;
  paperKeys: ReadonlySet<string>;
}

// A name that leads to more people than this ("Wei Wang") is not gone through: they are found by ids and papers.
const crowd = 40;

/** Finds the author of each profile: in the store, among the profiles before it, or among those a decision remembers. */
export async function planAuthors(
  store: Store,
  incoming: readonly IncomingProfile[],
  papers: PlannedPapers,
  { memory, derive }: { memory: AuthorMemory; derive: Derive },
): Promise<PlannedAuthors> {
  const candidates = await loadCandidates(store, incoming, papers, derive);
  const planned: PlannedAuthors = { added: new Map(), recognised: new Set(), rows: [], ids: [] };
  const fresh = new Map<string, Set<number>>();
  incoming.forEach(({ profile, paperKeys }, at) => {
    const traces = [...derive.idKeys(profile.externalIds), ...profile.papers.map(({ paper }) => `paper:${paper}`)];
    const known = knownAs(profile, candidates[at] ?? [], planned, derive);
    const again = known ? undefined : freshOne(profile, traces, { fresh, planned }, derive);
    const before = known?.id ?? again ?? memory.idOf(profile, paperKeys);
    if (before !== undefined && again === undefined) planned.recognised.add(before);
    const id = before ?? newId();
    if (!known) for (const trace of traces) fresh.set(trace, (fresh.get(trace) ?? new Set()).add(id));
    planned.added.set(id, [...(planned.added.get(id) ?? []), profile]);
    planned.rows.push(known?.row);
    planned.ids.push(id);
  });
  return planned;
}

/** For each profile, the rows that may be its author: by identifier, by name, or by a paper of theirs. */
async function loadCandidates(
  store: Store,
  incoming: readonly IncomingProfile[],
  papers: PlannedPapers,
  derive: Derive,
): Promise<Author[][]> {
  const known = incoming.map(({ profile }) =>
    present(profile.papers.map(({ paper }) => papers.changes.get(paper)?.before)),
  );
  // Without an identifier only a common paper makes two profiles one author: where none is known, no name is asked for.
  const keys = incoming.map(({ profile }, at) =>
    known[at]?.length === 0 ? derive.idKeys(profile.externalIds) : derive.keys([profile]),
  );
  const found = await findByKeys(store, 'authors', keys.flat());
  const ids = incoming.map(({ profile }, at) => {
    const sure = derive.idKeys(profile.externalIds).flatMap((key) => found.get(key) ?? []);
    const named = (keys[at] ?? []).map((key) => found.get(key) ?? []).filter((one) => one.length <= crowd);
    const theirs = known[at]?.flatMap(({ authors }) => authors) ?? [];
    return [...new Set([...sure, ...named.flat(), ...theirs])];
  });
  const loaded = present(await store.authors.bulkGet([...new Set(ids.flat())]));
  const rows = new Map(loaded.map((row) => [row.id, row]));
  return ids.map((own) => present(own.map((id) => rows.get(id))));
}

/** The author of the store whose profile this is one more of. */
function knownAs(
  profile: StoredProfile,
  candidates: readonly Author[],
  { added }: PlannedAuthors,
  derive: Derive,
): { id: number; row: Author } | undefined {
  for (const row of candidates) {
    for (const [id, own] of ownProfiles(row)) {
      if (derive.isSameAuthor([...own, ...(added.get(id) ?? [])], profile)) return { id, row };
    }
  }
  return undefined;
}

/** The author of an earlier profile of the same input. */
function freshOne(
  profile: StoredProfile,
  traces: readonly string[],
  { fresh, planned }: { fresh: Map<string, Set<number>>; planned: PlannedAuthors },
  derive: Derive,
): number | undefined {
  for (const id of new Set(traces.flatMap((trace) => [...(fresh.get(trace) ?? [])]))) {
    if (derive.isSameAuthor(planned.added.get(id) ?? [], profile)) return id;
  }
  return undefined;
}
