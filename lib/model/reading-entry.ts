import { z } from 'zod';
import { marksSchema } from './marks.ts';
import { noteVersionsSchema } from './note-versions.ts';
import { stampSchema } from './stamp.ts';

export const readingStatuses = ['to read', 'reading', 'read', 'set aside'] as const;
export const readingStatusSchema = z.enum(readingStatuses);
export type ReadingStatus = z.infer<typeof readingStatusSchema>;

export const readingPriorities = ['high', 'normal', 'low'] as const;
export const readingPrioritySchema = z.enum(readingPriorities);
export type ReadingPriority = z.infer<typeof readingPrioritySchema>;

/** One author's reported numbers at the moment a paper was saved, as shown then. */
export const authorSnapshotSchema = z.object({
  author: z.number().int(),
  name: z.string(),
  hIndex: z.number().optional(),
  papers: z.number().optional(),
  citations: z.number().optional(),
});
export type AuthorSnapshot = z.infer<typeof authorSnapshotSchema>;

/** A paper's estimated scores at one moment: percentiles, 0 to 100; absent where there was no number. */
export const scoreSnapshotSchema = z.object({
  at: z.iso.datetime(),
  novelty: z.number().optional(),
  attention: z.number().optional(),
});
export type ScoreSnapshot = z.infer<typeof scoreSnapshotSchema>;

/** Since when each part of an entry is as it is: what lets two machines' lists become one (lib/merge). */
export const readingEditsSchema = noteVersionsSchema.extend({
  /** The saving that put it on the list, or the deletion that took it off. */
  saved: stampSchema,
  status: stampSchema.optional(),
  priority: stampSchema.optional(),
  versionSeen: stampSchema.optional(),
  citeKey: stampSchema.optional(),
  tags: marksSchema.default({}),
});

/**
 * A paper on the reading list. One that was deleted keeps its row with `removedAt`: a merge must not bring it back, and
 * the reader may.
 */
export const readingEntrySchema = z.object({
  /** Id of the paper. */
  paper: z.number().int(),
  status: readingStatusSchema,
  priority: readingPrioritySchema,
  tags: z.array(z.string()),
  /** Markdown. */
  note: z.string(),
  savedAt: z.iso.datetime(),
  /** Address of the page it was saved from; absent where it was saved from the library. */
  savedFrom: z.string().optional(),
  versionSeen: z.number().int().positive().optional(),
  /** What exports cite it by; given once, so that it stays. */
  citeKey: z.string().optional(),
  /** The known authors' numbers at the moment of saving. */
  snapshot: z.array(authorSnapshotSchema).default([]),
  /** The paper's scores at the moment of saving. */
  scores: scoreSnapshotSchema.optional(),
  /** When it was deleted; absent while it is on the list. */
  removedAt: z.iso.datetime().optional(),
  edits: readingEditsSchema,
  /** Ascending on this machine with every change of the row: what changed since is found by it. */
  changed: z.number().int(),
});
export type ReadingEntry = z.infer<typeof readingEntrySchema>;
