import { paperKeys } from '../ids/paper-key.ts';
import { type EntryFacts, editEntry, newEntry, restoreEntry } from '../merge/edit-entry.ts';
import type { Editing } from '../merge/editing.ts';
import type { StoredProfile } from '../model/author.ts';
import type { Import, ImportChunk, ImportCounts } from '../model/import.ts';
import type { PaperRecord } from '../model/paper.ts';
import type { Problem } from '../model/problem.ts';
import type { Profile } from '../model/profile.ts';
import type { ReadingEntry } from '../model/reading-entry.ts';
import type { Store } from './db.ts';
import type { Derive } from './derive.ts';
import { machineOf } from './machine.ts';
import { type PlannedAuthors, planAuthors } from './plan-authors.ts';
import { type PlannedPapers, planPapers } from './plan-papers.ts';
import { isOnList, putEntries } from './reading-list.ts';
import { AuthorMemory } from './remembered.ts';
import { loadDecisions, settle, settleTables } from './settle.ts';

/** A portion of what an input holds. */
export interface Portion {
  profiles: Profile[];
  /** Papers that stand for themselves. */
  papers: LoosePaper[];
}

/** A paper that stands for itself, and how it goes on the reading list, where it does. */
export interface LoosePaper {
  record: PaperRecord;
  reading?: EntryFacts | undefined;
}

/** What a portion makes of the store, before anything is written. */
export interface Plan {
  papers: PlannedPapers;
  authors: PlannedAuthors;
  /** For each loose paper, the id of its row. */
  looseIds: number[];
}

/** Finds what is known of a portion and what is new. Reads only. */
export async function planPortion(store: Store, portion: Portion, importId: number, derive: Derive): Promise<Plan> {
  const { profiles } = portion;
  const listed = profiles.flatMap((profile) => profile.papers.map(({ record }) => withImport(record, importId)));
  const loose = portion.papers.map(({ record }) => withImport(record, importId));
  const decisions = await loadDecisions(store);
  const papers = await planPapers(store, [...listed, ...loose], decisions);
  const ids = [...papers.ids];
  const incoming = profiles.map((profile) => ({
    profile: storedProfile(profile, ids.splice(0, profile.papers.length), importId),
    paperKeys: new Set(profile.papers.flatMap(({ record }) => paperKeys(record))),
  }));
  const memory = new AuthorMemory(decisions, derive);
  return { papers, authors: await planAuthors(store, incoming, papers, { memory, derive }), looseIds: ids };
}

/**
 * Saves a portion of an import together with the import's row, in one transaction: all of it or nothing. Whom and what
 * the reader's decisions name comes back under its old id, and what the reader corrected is so again.
 * @param row the import as it shall be, but for what this portion adds to its counts
 * @returns the row as it is now, and what is needed to take the portion back
 */
export async function saveChunk(
  store: Store,
  row: Import,
  portion: Portion,
  problems: Problem[],
  derive: Derive,
): Promise<{ row: Import; chunk: Omit<ImportChunk, 'id'> }> {
  const tables = [...settleTables(store), store.imports, store.importChunks];
  const editing = { now: new Date().toISOString(), machine: await machineOf(store) };
  return store.transaction('rw', tables, async () => {
    const plan = await planPortion(store, portion, row.id, derive);
    const { papers, authors } = plan;
    const reprofile = (known: Map<number, StoredProfile[]>) => {
      for (const [id, added] of authors.added) known.set(id, [...(known.get(id) ?? []), ...added]);
    };
    // Each author is written once: what they derive is computed before.
    await settle(store, { authors: authors.recognised, papers: papers.changes, reprofile }, derive);
    const chunk = {
      importId: row.id,
      authorIds: [...authors.added.keys()],
      paperIds: [...papers.changes.keys()],
      reading: await addToReadingList(store, portion.papers, plan.looseIds, editing),
      problems,
    };
    const after = { ...row, counts: added(row, portion, plan) };
    await store.importChunks.add(chunk);
    await store.imports.put(after);
    return { row: after, chunk };
  });
}

/**
 * Puts papers on the reading list; what is there already is left as the reader has it, and what they deleted stays so
 * unless it was saved since. Returns the entries added.
 */
async function addToReadingList(
  store: Store,
  papers: readonly LoosePaper[],
  ids: number[],
  editing: Editing,
): Promise<ReadingEntry[]> {
  const wanted = new Map<number, EntryFacts>();
  papers.forEach(({ reading }, at) => {
    const paper = ids[at];
    if (reading && paper !== undefined && !wanted.has(paper)) wanted.set(paper, reading);
  });
  const there = await store.reading.bulkGet([...wanted.keys()]);
  const entries = [...wanted].flatMap(([paper, facts], at) => {
    const before = there[at];
    if (!before) return newEntry(paper, facts, editing);
    if (isOnList(before) || facts.savedAt <= (before.removedAt ?? '')) return [];
    return editEntry(restoreEntry(before, editing, facts), facts, editing);
  });
  return putEntries(store, entries);
}

/** The import's counts with those of a portion; what an earlier portion of it brought counts once. */
function added({ id, counts }: Import, portion: Portion, { papers, authors }: Plan): ImportCounts {
  const ofAuthors = new Map(authors.ids.map((author, at) => [author, authors.rows[at]?.profiles ?? []]));
  const ofPapers = [...papers.changes.values()].map(({ before }) => before?.records ?? []);
  const [people, works] = [tally([...ofAuthors.values()], id), tally(ofPapers, id)];
  return {
    ...counts,
    authors: counts.authors + people.all,
    knownAuthors: counts.knownAuthors + people.known,
    papers: counts.papers + works.all,
    knownPapers: counts.knownPapers + works.known,
    claims: counts.claims + portion.profiles.reduce((sum, profile) => sum + profile.claims.length, 0),
  };
}

type Sourced = { source: { importId?: number | undefined } };

function tally(rows: readonly (readonly Sourced[])[], importId: number): { all: number; known: number } {
  const first = rows.filter((said) => !said.some(({ source }) => source.importId === importId));
  return { all: first.length, known: first.filter((said) => said.length > 0).length };
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
