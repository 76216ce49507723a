import type { z } from 'zod';
import type { ExternalIds } from '../../model/external-ids.ts';
import type { PaperRecord } from '../../model/paper.ts';
import type { Profile } from '../../model/profile.ts';
import type { JsonObject } from './json-records.ts';
import type { RecordSource } from './paper-record.ts';

/** What came of one JSON object of a service. */
export type Reading =
  /** `untitled`: papers of theirs that had to be left out. */
  | { kind: 'profile'; profile: Profile; untitled: number }
  | { kind: 'paper'; record: PaperRecord }
  /** The works of somebody whose name stands elsewhere, or nowhere. */
  | { kind: 'works'; owner: string; name?: string | undefined; records: PaperRecord[] }
  /** A field that cannot be understood, and why, to follow its name: "is missing or empty". */
  | { kind: 'wrong'; field: string; because: string }
  /** The service says so itself. */
  | { kind: 'error'; words: string }
  | { kind: 'unknown' };

/** How one service describes authors and papers in JSON. */
export interface ServiceFormat {
  /** Id of the importer. */
  id: string;
  /** What people call it. */
  service: string;
  /** By which identifier its papers name their authors. */
  idKind: keyof ExternalIds;
  read(record: JsonObject, source: RecordSource): Reading;
}

/** Reads an object by its shape: what is wrong with it names the field. */
export function readAs<T>(shape: z.ZodType<T>, record: JsonObject, read: (value: T) => Reading): Reading {
  const result = shape.safeParse(record);
  if (result.success) return read(result.data);
  const [issue] = result.error.issues;
  return { kind: 'wrong', field: issue?.path.join('.') ?? '', because: `is not understood (${issue?.message})` };
}

export const missing = 'is missing or empty';

/** A paper, or that it has no title. */
export function readPaper(record: PaperRecord | null, titleField: string): Reading {
  return record ? { kind: 'paper', record } : { kind: 'wrong', field: titleField, because: missing };
}
