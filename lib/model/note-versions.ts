import { z } from 'zod';
import { stampSchema } from './stamp.ts';

/** A note as it was left on one machine. */
export const noteVersionSchema = z.object({ text: z.string(), at: stampSchema });
export type NoteVersion = z.infer<typeof noteVersionSchema>;

/** A note that may be written on several machines. */
export const noteVersionsSchema = z.object({
  /** More than one where it was written on two machines at once, until the reader writes again. */
  notes: z.array(noteVersionSchema).default([]),
  /** Per machine, the time of its latest note that is taken into account here. */
  notesSeen: z.record(z.string(), z.string()).default({}),
});
export type NoteVersions = z.infer<typeof noteVersionsSchema>;
