import { newId } from '../ids/new-id.ts';
import type { Author, StoredProfile } from '../model/author.ts';
import type { Import } from '../model/import.ts';
import type { Paper, PaperRecord } from '../model/paper.ts';
import type { Problem } from '../model/problem.ts';
import type { Profile } from '../model/profile.ts';
import type { Store } from './db.ts';
import { type Derive, deriveAuthors, papersOf } from './derive.ts';
import { findPapers, paperEntries } from './find-papers.ts';
import { findByKeys, type KeyEntry, updateKeys } from './key-index.ts';

/** What an import is called, and what was odd about it. */
export interface ImportLabel {
  format: string;
  label: string;
  /** ISO 8601, UTC. */
  at: string;
  problems: Problem[];
}

/** Saves profiles as one import, in one transaction: all of them or none. Returns what is needed to take it back. */
export async function saveProfiles(
  store: Store,
  profiles: readonly Profile[],
  label: ImportLabel,
  derive: Derive,
): Promise<Import> {
  const importId = newId();
  return store.transaction('rw', [store.authors, store.papers, store.imports, store.keyShards], async () => {
    const papers = await mergePapers(store, profiles, importId);
    const authors = await mergeAuthors(store, profiles, papers.idsOf, importId, derive);
    for (const author of authors.rows) addAuthorToPapers(author, papers.rows);
    const rows = [...papers.rows.values()];
    await store.papers.bulkPut(rows);
    await updateKeys(store, 'papers', { add: rows.flatMap(paperEntries) });
    // Each author is written once: what they derive is computed before.
    const listed = new Map([...(await papersOf(store, authors.known)), ...papers.rows]);
    const derived = authors.rows.map((author) => ({ ...author, ...derive.author(author.profiles, listed) }));
    await store.authors.bulkPut(derived);
    await updateKeys(store, 'authors', { add: authorEntries(derived, derive) });
    const own = new Set(derived.map((author) => author.id));
    const others = rows.flatMap((paper) => paper.authors).filter((id) => !own.has(id));
    await deriveAuthors(store, others, derive);
    const row = importRow(importId, label, profiles, papers, authors);
    await store.imports.add(row);
    return row;
  });
}

/** Index entries of authors. */
export function authorEntries(authors: readonly Author[], derive: Derive): KeyEntry[] {
  return authors.flatMap((author) => derive.keys(author.profiles).map((key): KeyEntry => [key, author.id]));
}

interface MergedPapers {
  rows: Map<number, Paper>;
  /** Per profile, the ids of its papers in order. */
  idsOf: number[][];
  known: number;
}

async function mergePapers(store: Store, profiles: readonly Profile[], importId: number): Promise<MergedPapers> {
  const records = profiles.flatMap((profile) => profile.papers.map(({ record }) => withImport(record, importId)));
  const stored = await findPapers(store, records);
  const rows = new Map<number, Paper>();
  const fresh = new Map<string, number>();
  let known = 0;
  const ids = records.map((record, index) => {
    const row = stored[index];
    const key = `${record.arxivId ?? ''}|${record.title}`;
    const id = row?.id ?? fresh.get(key) ?? newId();
    if (row && !rows.has(id)) known++;
    if (!row) fresh.set(key, id);
    const before = rows.get(id) ?? row ?? { id, records: [], authors: [] };
    rows.set(id, { ...before, records: [...before.records, record] });
    return id;
  });
  return { rows, idsOf: profiles.map((profile) => ids.splice(0, profile.papers.length)), known };
}

interface MergedAuthors {
  rows: Author[];
  /** Those of them that the store knew, as they were. */
  known: Author[];
}

async function mergeAuthors(
  store: Store,
  profiles: readonly Profile[],
  paperIds: number[][],
  importId: number,
  derive: Derive,
): Promise<MergedAuthors> {
  const incoming = profiles.map((profile, index) => storedProfile(profile, paperIds[index] ?? [], importId));
  const keys = incoming.map((profile) => derive.keys([profile]));
  const found = await findByKeys(store, 'authors', keys.flat());
  const ids = [...new Set([...found.values()].flat())];
  const rows = new Map<number, Author>();
  for (const row of await store.authors.bulkGet(ids)) if (row) rows.set(row.id, row);
  const changed = new Map<number, Author>();
  const known: Author[] = [];
  for (const [at, profile] of incoming.entries()) {
    const candidates = new Set(keys[at]?.flatMap((key) => found.get(key) ?? []));
    const same = [...candidates]
      .map((id) => changed.get(id) ?? rows.get(id))
      .find((row) => row && derive.isSameAuthor(row.profiles, profile));
    if (same) known.push(same);
    const before = same ?? { id: newId(), profiles: [], followed: false, sortName: '', coauthorKeys: [], doubts: [] };
    changed.set(before.id, { ...before, profiles: [...before.profiles, profile] });
  }
  return { rows: [...changed.values()], known };
}

function addAuthorToPapers(author: Author, papers: Map<number, Paper>): void {
  for (const { paper: id } of author.profiles.flatMap((profile) => profile.papers)) {
    const row = papers.get(id);
    if (row && !row.authors.includes(author.id)) papers.set(id, { ...row, authors: [...row.authors, author.id] });
  }
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
  authors: MergedAuthors,
): Import {
  return {
    id,
    format,
    label,
    at,
    problems,
    counts: {
      authors: authors.rows.length,
      knownAuthors: authors.known.length,
      papers: papers.rows.size,
      knownPapers: papers.known,
      claims: profiles.reduce((sum, profile) => sum + profile.claims.length, 0),
    },
    authorIds: authors.rows.map((author) => author.id),
    paperIds: [...papers.rows.keys()],
  };
}
