import { z } from 'zod';

/**
 * What the reader keeps about an author, besides following: one row an author. Between machines the later word wins, on
 * the groups and on the note each for itself.
 */
export const personSchema = z.object({
  /** Id of the author. */
  author: z.number().int(),
  /** The reader's own groups: "committee", "old lab". */
  groups: z.array(z.string().min(1).max(200)),
  /** When they were last changed; absent where they never were. */
  groupsAt: z.iso.datetime().optional(),
  /** Markdown. */
  note: z.string(),
  noteAt: z.iso.datetime().optional(),
});
export type Person = z.infer<typeof personSchema>;
