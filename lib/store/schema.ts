import type { Transaction } from 'dexie';
import { toCorrections } from './upgrades/v002-corrections.ts';
import { toCorpus } from './upgrades/v003-corpus.ts';
import { toChunks } from './upgrades/v004-chunks.ts';
import { toEdits } from './upgrades/v005-edits.ts';

/** One version of the store. */
export interface SchemaVersion {
  version: number;
  /** Tables that are new or whose indexes changed. */
  stores: Record<string, string>;
  /** Brings the rows of the version before into this one's shape. */
  upgrade?: (transaction: Transaction) => Promise<void>;
  note: string;
}

/** Every version of the store, oldest first. A released entry never changes; a new one is added with its upgrade. */
export const schemaVersions: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      authors: 'id, sortName',
      papers: 'id',
      imports: 'id, at',
      reading: 'paper, savedAt',
      decisions: 'id, author, paperKey',
      tombstones: 'id',
      keyShards: 'id',
    },
    note: 'First release.',
  },
  {
    version: 2,
    stores: { decisions: 'id', meta: 'id' },
    upgrade: toCorrections,
    note: 'Decisions of four kinds that work by row id; authors have papers of their own; look-up tables have editions.',
  },
  {
    version: 3,
    stores: { segments: 'id', corpusErrands: '++id', references: 'id', judgements: 'id, paper, at', judgeQueue: 'id' },
    upgrade: toCorpus,
    note: 'The corpus, what its papers were measured as, and what the reader’s judge said.',
  },
  {
    version: 4,
    stores: {
      importChunks: '++id, importId',
      lookups: 'id, source, state',
      cachedAnswers: 'id, source, at',
      sourceStates: 'id',
    },
    upgrade: toChunks,
    note: 'Imports in chunks, and what is asked of live sources.',
  },
  {
    version: 5,
    stores: { reading: 'paper, savedAt, changed', snapshots: 'id' },
    upgrade: toEdits,
    note: 'The reading list knows since when each part of an entry is as it is, and keeps what was deleted; daily snapshots.',
  },
  {
    version: 6,
    stores: { people: 'author', comparisons: 'id', metPapers: 'id, firstAt, lastAt', visits: 'id', seenEntries: 'id' },
    note: 'Groups and notes about authors, kept comparisons; what was met on listings, and what of it was seen.',
  },
];
