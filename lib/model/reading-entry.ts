import { z } from 'zod';

export const readingStatuses = ['to read', 'reading', 'read'] as const;
export const readingStatusSchema = z.enum(readingStatuses);
export type ReadingStatus = z.infer<typeof readingStatusSchema>;

/** A paper on the reading list. */
export const readingEntrySchema = z.object({
  /** Id of the paper. */
  paper: z.number().int(),
  status: readingStatusSchema,
  tags: z.array(z.string()),
  note: z.string(),
  savedAt: z.iso.datetime(),
  /** Address of the page it was saved from; absent where it was saved from the library. */
  savedFrom: z.string().optional(),
  versionSeen: z.number().int().positive().optional(),
  /** The authors' reported numbers at the moment of saving, as shown then. */
  snapshot: z
    .array(z.object({ author: z.number().int(), name: z.string(), hIndex: z.number().optional() }))
    .default([]),
});
export type ReadingEntry = z.infer<typeof readingEntrySchema>;
