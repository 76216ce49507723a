import type { BackupHeader } from '../../backup/header.ts';
import type { Known } from '../../backup/read-backup.ts';
import { schemaVersions } from '../schema.ts';

const rows = [
  'authors',
  'papers',
  'imports',
  'importChunks',
  'reading',
  'decisions',
  'tombstones',
  'judgements',
  'people',
  'comparisons',
  'seenEntries',
  'meta',
];

/**
 * The tables of a backup. Not in any: look-up tables, which are rebuilt; what waits to be asked and what was answered,
 * which is each machine's own, like what was met on listings; snapshots. Keys of sources stand in no table.
 */
export const backupTables: Record<BackupHeader['scope'], readonly string[]> = {
  everything: [...rows, 'segments', 'corpusErrands', 'references'],
  'without corpus': rows,
  'reading list': ['reading', 'papers'],
};

/** Rows of `meta` that are about this store on this machine, and about no other. */
export const ownMeta: readonly string[] = ['machine', 'mark'];

export const newestSchema = schemaVersions.at(-1)?.version ?? 1;

/** What this Byline can read. */
export const knownBackups: Known = { schema: newestSchema, tables: tablesOf };

function tablesOf(schema: number): ReadonlySet<string> {
  const had = new Set(
    schemaVersions.filter(({ version }) => version <= schema).flatMap(({ stores }) => Object.keys(stores)),
  );
  return new Set(backupTables.everything.filter((table) => had.has(table)));
}
