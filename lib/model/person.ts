import { z } from 'zod';

/** What the reader keeps about an author, besides following: one row an author; the later word wins between machines. */
export const personSchema = z.object({
  /** Id of the author. */
  author: z.number().int(),
  /** The reader's own groups: "committee", "old lab". */
  groups: z.array(z.string().min(1).max(200)),
  /** Markdown. */
  note: z.string(),
  /** When it was last changed. */
  at: z.iso.datetime(),
});
export type Person = z.infer<typeof personSchema>;
