import type { Author } from '../../model/author.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { Decision } from '../../model/decision.ts';
import type { Import, ImportChunk } from '../../model/import.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { SeenEntry } from '../../model/met-paper.ts';
import type { Paper } from '../../model/paper.ts';
import type { Person } from '../../model/person.ts';
import type { ReadingEntry } from '../../model/reading-entry.ts';
import type { Store, Tombstone } from '../db.ts';

/** What another store holds that can become part of this one. */
export interface Theirs {
  authors: Author[];
  papers: Paper[];
  reading: ReadingEntry[];
  decisions: Decision[];
  tombstones: Tombstone[];
  imports: Import[];
  chunks: ImportChunk[];
  judgements: Judgement[];
  people: Person[];
  comparisons: Comparison[];
  seenEntries: SeenEntry[];
}

/** Read whole beforehand: a transaction on one database ends while another is waited for. */
export async function loadTheirs(other: Store): Promise<Theirs> {
  const [authors, papers, reading, decisions, tombstones, imports, chunks, judgements, ...kept] = await Promise.all([
    other.authors.toArray(),
    other.papers.toArray(),
    other.reading.toArray(),
    other.decisions.toArray(),
    other.tombstones.toArray(),
    other.imports.toArray(),
    other.importChunks.toArray(),
    other.judgements.toArray(),
    other.people.toArray(),
    other.comparisons.toArray(),
    other.seenEntries.toArray(),
  ]);
  const [people, comparisons, seenEntries] = kept;
  const rows = { authors, papers, reading, decisions, tombstones, imports, chunks, judgements };
  return { ...rows, people, comparisons, seenEntries };
}

/** Imports that were taken back, here or there. */
export function undoneImports(tombstones: readonly Tombstone[]): Set<number> {
  return new Set(tombstones.flatMap(({ id }) => (id.startsWith('import:') ? Number(id.slice('import:'.length)) : [])));
}
