import type { BackupHeader } from '../../backup/header.ts';
import { saysSomething } from '../../merge/edit-person.ts';
import { mergeRecords } from '../../papers/merge-records.ts';
import type { Store } from '../db.ts';
import { findPapers } from '../find-papers.ts';
import { isOnList, withPapers } from '../reading-list.ts';
import type { StagedBackup } from './stage.ts';

/** What a replacing would come to. */
export interface ReplacePreview {
  /** Rows now and afterwards, without those that stand only for something deleted. */
  tables: { table: CountedTable; now: number; after: number }[];
  /** Papers that are on the list now and would not be. */
  missing: number;
  /** Titles of some of them. */
  missingTitles: string[];
}

/** What a reader knows to be theirs. */
export type CountedTable = keyof typeof counts;

const counts = {
  reading: (store: Store) => store.reading.filter(isOnList).count(),
  papers: (store: Store) => store.papers.count(),
  authors: (store: Store) => store.authors.count(),
  decisions: (store: Store) => store.decisions.count(),
  people: (store: Store) => store.people.filter(saysSomething).count(),
  comparisons: (store: Store) => store.comparisons.filter(({ removedAt }) => removedAt === undefined).count(),
  imports: (store: Store) => store.imports.count(),
  judgements: (store: Store) => store.judgements.count(),
};
const all = Object.keys(counts) as CountedTable[];

const counted: Record<BackupHeader['scope'], CountedTable[]> = {
  everything: all,
  'without corpus': all,
  'reading list': ['reading'],
};

const mostTitles = 20;

/** What replacing the store, or the list, by a backup would change; nothing is changed. */
export async function previewReplace(store: Store, { store: other, header }: StagedBackup): Promise<ReplacePreview> {
  const tables = await Promise.all(
    counted[header.scope].map(async (table) => {
      const [now, after] = await Promise.all([counts[table](store), counts[table](other)]);
      return { table, now, after };
    }),
  );
  const titles = await missingTitles(store, other);
  return { tables, missing: titles.length, missingTitles: titles.slice(0, mostTitles) };
}

async function missingTitles(store: Store, other: Store): Promise<string[]> {
  const saved = await withPapers(store, await store.reading.filter(isOnList).toArray());
  const records = saved.map(({ paper }) => mergeRecords(paper));
  const found = await findPapers(other, records);
  const entries = await other.reading.bulkGet(found.map((paper) => paper?.id ?? -1));
  return records.flatMap(({ title }, at) => (isOnList(entries[at]) ? [] : [title]));
}
