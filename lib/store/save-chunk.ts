import { newId } from '../ids/new-id.ts';
import { paperKeys } from '../ids/paper-key.ts';
import type { Author, StoredProfile } from '../model/author.ts';
import type { Decision } from '../model/decision.ts';
import type { Import } from '../model/import.ts';
import type { PaperRecord } from '../model/paper.ts';
import type { Problem } from '../model/problem.ts';
import type { Profile } from '../model/profile.ts';
import { ownProfiles } from './corrections/reported.ts';
import type { Store } from './db.ts';
import type { Derive } from './derive.ts';
import { findPapers } from './find-papers.ts';
import { findByKeys } from './key-index.ts';
import { present } from './present.ts';
import { AuthorMemory, PaperMemory } from './remembered.ts';
import { loadDecisions, type PaperChange, settle, settleTables } from './settle.ts';

/** What an import is called, and what was odd about it. */
export interface ImportLabel {
  format: string;
  label: string;
  /** ISO 8601, UTC. */
  at: string;
  problems: Problem[];
}

/**
 * Saves profiles as one import, in one transaction: all of them or none. Whom and what the reader's decisions name comes
 * back under its old id, and what the reader corrected is so again. Returns what is needed to take the import back.
 */
export async function saveProfiles(
  store: Store,
  profiles: readonly Profile[],
  label: ImportLabel,
  derive: Derive,
): Promise<Import> {
  const importId = newId();
  return store.transaction('rw', [...settleTables(store), store.imports], async () => {
    const decisions = await loadDecisions(store);
    const papers = await mergePapers(store, profiles, importId, decisions);
    const incoming = profiles.map((profile, at) => storedProfile(profile, papers.idsOf[at] ?? [], importId));
    const keys = profiles.map((profile) => new Set(profile.papers.flatMap(({ record }) => paperKeys(record))));
    const authors = await recogniseAuthors(store, incoming, keys, new AuthorMemory(decisions, derive), derive);
    const reprofile = (known: Map<number, StoredProfile[]>) => {
      for (const [id, added] of authors.added) known.set(id, [...(known.get(id) ?? []), ...added]);
    };
    // Each author is written once: what they derive is computed before.
    await settle(store, { authors: authors.recognised, papers: papers.changes, reprofile }, derive);
    const row = importRow(importId, label, profiles, papers, authors);
    await store.imports.add(row);
    return row;
  });
}

interface MergedPapers {
  changes: Map<number, PaperChange & { after: NonNullable<PaperChange['after']> }>;
  /** Per profile, the ids of its papers in order. */
  idsOf: number[][];
  known: number;
}

async function mergePapers(
  store: Store,
  profiles: readonly Profile[],
  importId: number,
  decisions: readonly Decision[],
): Promise<MergedPapers> {
  const records = profiles.flatMap((profile) => profile.papers.map(({ record }) => withImport(record, importId)));
  const stored = await findPapers(store, records);
  const memory = new PaperMemory(decisions);
  const changes: MergedPapers['changes'] = new Map();
  const fresh = new Map<string, number>();
  let known = 0;
  const ids = records.map((record, index) => {
    const row = stored[index];
    const key = `${record.arxivId ?? ''}|${record.title}`;
    const id = row?.id ?? fresh.get(key) ?? memory.idOf(record) ?? newId();
    if (row && !changes.has(id)) known++;
    if (!row) fresh.set(key, id);
    const before = changes.get(id)?.after ?? row ?? { id, records: [], authors: [] };
    changes.set(id, { before: row, after: { ...before, records: beforePages(before.records, record) } });
    return id;
  });
  return { changes, idsOf: profiles.map((profile) => ids.splice(0, profile.papers.length)), known };
}

/** What pages say stands last, in whichever order it came. */
function beforePages(records: readonly PaperRecord[], record: PaperRecord): PaperRecord[] {
  const isOfPage = ({ source }: PaperRecord) => source.importId === undefined;
  return [...records.filter((one) => !isOfPage(one)), record, ...records.filter(isOfPage)];
}

interface RecognisedAuthors {
  /** Profiles by whose they are, before any merge. */
  added: Map<number, StoredProfile[]>;
  /** Those of them who have a row, or of whom a decision speaks: the others need not be looked for. */
  recognised: Set<number>;
  /** How many of the profiles are of somebody the store knew. */
  known: number;
}

async function recogniseAuthors(
  store: Store,
  incoming: readonly StoredProfile[],
  paperKeysOf: readonly ReadonlySet<string>[],
  memory: AuthorMemory,
  derive: Derive,
): Promise<RecognisedAuthors> {
  const keys = incoming.map((profile) => derive.keys([profile]));
  const found = await findByKeys(store, 'authors', keys.flat());
  const ids = [...new Set([...found.values()].flat())];
  const rows = new Map<number, Author>();
  for (const row of present(await store.authors.bulkGet(ids))) rows.set(row.id, row);
  const added: RecognisedAuthors['added'] = new Map();
  const recognised = new Set<number>();
  let known = 0;
  for (const [at, profile] of incoming.entries()) {
    const candidates = new Set(keys[at]?.flatMap((key) => found.get(key) ?? []));
    const same = [...candidates]
      .flatMap((id) => rows.get(id) ?? [])
      .flatMap((row) => [...ownProfiles(row)])
      .find(([id, own]) => derive.isSameAuthor([...own, ...(added.get(id) ?? [])], profile));
    if (same) known++;
    const before = same?.[0] ?? memory.idOf(profile, paperKeysOf[at] ?? new Set());
    if (before !== undefined) recognised.add(before);
    const id = before ?? newId();
    added.set(id, [...(added.get(id) ?? []), profile]);
  }
  return { added, recognised, known };
}

function withImport(record: PaperRecord, importId: number): PaperRecord {
  return { ...record, source: { ...record.source, importId } };
}

function storedProfile(profile: Profile, paperIds: number[], importId: number): StoredProfile {
  const { papers, source, ...rest } = profile;
  return {
    ...rest,
    source: { ...source, importId },
    papers: papers.map(({ position }, index) => ({ paper: paperIds[index] ?? 0, position })),
  };
}

function importRow(
  id: number,
  { format, label, at, problems }: ImportLabel,
  profiles: readonly Profile[],
  papers: MergedPapers,
  authors: RecognisedAuthors,
): Import {
  return {
    id,
    format,
    label,
    at,
    problems,
    counts: {
      authors: authors.added.size,
      knownAuthors: authors.known,
      papers: papers.changes.size,
      knownPapers: papers.known,
      claims: profiles.reduce((sum, profile) => sum + profile.claims.length, 0),
    },
    authorIds: [...authors.added.keys()],
    paperIds: [...papers.changes.keys()],
  };
}
