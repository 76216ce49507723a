import { exporterOf } from '../export/index.ts';
import type { Exported, ExportedReading } from '../export/types.ts';
import type { Author, StoredProfile } from '../model/author.ts';
import type { Paper, PaperRecord } from '../model/paper.ts';
import type { Profile } from '../model/profile.ts';
import type { ReadingEntry } from '../model/reading-entry.ts';
import { ownProfiles } from '../store/corrections/reported.ts';
import type { Store } from '../store/db.ts';
import { papersOf } from '../store/derive.ts';
import { isEqual } from '../store/is-equal.ts';
import { present } from '../store/present.ts';
import { isOnList } from '../store/reading-list.ts';

/** Rows that are read in one go. */
const portion = 500;

/**
 * The whole store in one of the formats, in parts: every profile with its papers as its source gave them, then every
 * paper that was said something more of, or that is on the reading list. What the reader corrected is not in it.
 */
export async function exportStore(store: Store, format: string, at: string): Promise<string[]> {
  const exporter = exporterOf(format);
  if (!exporter) throw new Error(`Byline cannot export to “${format}”.`);
  const things: Exported[] = [];
  /** By paper, the records that stand in somebody's profile. */
  const told = new Map<number, PaperRecord[]>();
  for (const ids of portions(await store.authors.toCollection().primaryKeys())) {
    const authors = present(await store.authors.bulkGet(ids));
    const papers = await papersOf(store, authors);
    for (const author of authors) things.push(...profilesOf(author, papers, told));
  }
  for (const ids of portions(await store.papers.toCollection().primaryKeys())) {
    const entries = await store.reading.bulkGet(ids);
    for (const [index, paper] of (await store.papers.bulkGet(ids)).entries()) {
      if (paper) things.push(...looseOf(paper, told.get(paper.id) ?? [], entries[index]));
    }
  }
  return [...exporter.print(things, at)];
}

function portions(ids: readonly number[]): number[][] {
  return Array.from({ length: Math.ceil(ids.length / portion) }, (_, at) =>
    ids.slice(at * portion, (at + 1) * portion),
  );
}

function profilesOf(author: Author, papers: ReadonlyMap<number, Paper>, told: Map<number, PaperRecord[]>): Exported[] {
  const own = [...ownProfiles(author).values()].flat();
  return own.map((profile) => ({ kind: 'author', profile: withRecords(profile, papers, told) }));
}

/** A profile as it was imported: each paper as the same import told it. */
function withRecords(
  { papers: listed, mergedFrom: _, ...profile }: StoredProfile,
  papers: ReadonlyMap<number, Paper>,
  told: Map<number, PaperRecord[]>,
): Profile {
  const { importId, ...source } = profile.source;
  return {
    ...profile,
    source,
    papers: listed.flatMap(({ paper: id, position }) => {
      const records = papers.get(id)?.records ?? [];
      const record = records.find((one) => one.source.importId === importId) ?? records[0];
      if (!record) return [];
      told.set(id, [...(told.get(id) ?? []), record]);
      return [{ record: withoutImport(record), position }];
    }),
  };
}

/** What else was said of a paper, and how it stands on the reading list. */
function looseOf({ records }: Paper, told: readonly PaperRecord[], entry: ReadingEntry | undefined): Exported[] {
  const rest = records.filter((record) => !told.some((one) => isEqual(one, record)));
  const [first] = records;
  const shown = rest.length === 0 && entry && first ? [first] : rest;
  if (shown.length === 0) return [];
  const reading = entry && isOnList(entry) ? exportedReading(entry) : undefined;
  return [{ kind: 'paper', records: shown.map(withoutImport), ...(reading && { reading }) }];
}

/** How a paper stands on the list, as far as that is for others. */
export function exportedReading(entry: ReadingEntry): ExportedReading {
  const { status, priority, tags, note, savedAt, savedFrom, versionSeen, citeKey } = entry;
  return { status, priority, tags, note, savedAt, savedFrom, versionSeen, citeKey };
}

/** What a source says, without which import brought it: that is this store’s own. */
export function withoutImport({ source: { importId: _, ...source }, ...record }: PaperRecord): PaperRecord {
  return { ...record, source };
}
