import { z } from 'zod';
import { marksSchema } from './marks.ts';
import { noteVersionsSchema } from './note-versions.ts';

/** What the reader keeps about an author, besides following: one row an author. */
export const personSchema = z.object({
  /** Id of the author. */
  author: z.number().int(),
  /** The reader's own groups, each once whatever its case: "committee", "old lab". */
  groups: z.array(z.string().min(1).max(200)),
  /** Markdown. */
  note: z.string(),
  /** Since when each part is as it is: what lets two machines' rows become one (lib/merge). */
  edits: noteVersionsSchema.extend({ groups: marksSchema.default({}) }),
});
export type Person = z.infer<typeof personSchema>;
