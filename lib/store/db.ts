import { Dexie, type EntityTable } from 'dexie';
import type { Segment } from '../corpus/types.ts';
import type { Author } from '../model/author.ts';
import type { Comparison } from '../model/comparison.ts';
import type { AuthorAnchor, Decision } from '../model/decision.ts';
import type { Import, ImportChunk } from '../model/import.ts';
import type { Judgement, QueuedPaper } from '../model/judgement.ts';
import type { Lookup } from '../model/lookup.ts';
import type { MetPaper, SeenEntry, Visit } from '../model/met-paper.ts';
import type { Paper } from '../model/paper.ts';
import type { Person } from '../model/person.ts';
import type { ReadingEntry } from '../model/reading-entry.ts';
import type { CachedAnswer, SourceState } from '../model/source-memory.ts';
import type { CorpusErrand } from './corpus/errands.ts';
import { currentDerived } from './derived-version.ts';
import type { KeyShard } from './key-index.ts';
import { newMachine } from './machine.ts';
import type { ReferenceRow } from './references.ts';
import { schemaVersions } from './schema.ts';

/** A thing the reader removed: a merge must not bring it back. Deleted papers of the reading list keep their entry. */
export interface Tombstone {
  /** `author:123`, `import:123`, `decision:byline|1|2|3`. */
  id: string;
  at: string;
  /** How to know the author on another machine. */
  anchor?: AuthorAnchor | undefined;
  /** The correction that was taken back. */
  decision?: Decision | undefined;
}

/** The reading list as it was on one day: see backup/snapshots.ts. */
export interface Snapshot {
  /** The day: `2026-11-24`. */
  id: string;
  at: string;
  /** Papers on the list then. */
  entries: number;
  /** The highest `changed` of the list then. */
  changed: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A fact about the store itself. */
export interface Meta {
  /** `derived`: which version of the derived columns the rows hold (renew-derived.ts). `machine`: see machine.ts. */
  id: string;
  value: number;
}

/** The reader's store, on their own machine. */
export class Store extends Dexie {
  // Dexie itself sets these when the versions are declared, which the compiler cannot see: hence the `!`.
  authors!: EntityTable<Author, 'id'>;
  papers!: EntityTable<Paper, 'id'>;
  imports!: EntityTable<Import, 'id'>;
  reading!: EntityTable<ReadingEntry, 'paper'>;
  decisions!: EntityTable<Decision, 'id'>;
  tombstones!: EntityTable<Tombstone, 'id'>;
  /** Packed look-up tables, rebuilt at will from the rows: see key-index.ts. */
  keyShards!: EntityTable<KeyShard, 'id'>;
  meta!: EntityTable<Meta, 'id'>;
  /** The corpus, in packed parts. */
  segments!: EntityTable<Segment, 'id'>;
  corpusErrands!: EntityTable<CorpusErrand, 'id'>;
  references!: EntityTable<ReferenceRow, 'id'>;
  judgements!: EntityTable<Judgement, 'id'>;
  judgeQueue!: EntityTable<QueuedPaper, 'id'>;
  importChunks!: EntityTable<ImportChunk, 'id'>;
  lookups!: EntityTable<Lookup, 'id'>;
  cachedAnswers!: EntityTable<CachedAnswer, 'id'>;
  sourceStates!: EntityTable<SourceState, 'id'>;
  snapshots!: EntityTable<Snapshot, 'id'>;
  people!: EntityTable<Person, 'author'>;
  comparisons!: EntityTable<Comparison, 'id'>;
  metPapers!: EntityTable<MetPaper, 'id'>;
  visits!: EntityTable<Visit, 'id'>;
  seenEntries!: EntityTable<SeenEntry, 'id'>;

  constructor(name = 'byline') {
    super(name);
    for (const { version, stores, upgrade } of schemaVersions) {
      const declared = this.version(version).stores(stores);
      if (upgrade) declared.upgrade(upgrade);
    }
    // A new store has nothing to renew.
    this.on('populate', (transaction) =>
      transaction.table<Meta, string>('meta').bulkPut([currentDerived, newMachine()]),
    );
  }
}

/**
 * Opens the store. Throws when a newer Byline wrote it: Dexie would open it without complaint, even change its schema,
 * and rows of the wrong shape would be written.
 */
export async function openStore(name?: string): Promise<Store> {
  const store = new Store(name);
  const newest = schemaVersions.at(-1)?.version ?? 1;
  const existing = (await indexedDB.databases()).find((database) => database.name === store.name);
  // Dexie multiplies its versions by ten.
  if ((existing?.version ?? 0) / 10 > newest) {
    throw new Error('This store was made by a newer Byline. Update the extension to open it; nothing was changed.');
  }
  await store.open();
  store.on('versionchange', () => store.close());
  return store;
}
