import { z } from 'zod';

/** Where a record came from: every number and every fact carries one. */
export const sourceSchema = z.object({
  /** Which importer or page adapter read it: `profile-text`, `arxiv-abstract`. */
  format: z.string(),
  /** What a reader calls it: `Pasted profile`, a file's name, `arxiv.org`. */
  label: z.string(),
  url: z.string().optional(),
  /** When it was observed: ISO 8601, UTC. */
  observedAt: z.iso.datetime(),
  /** The import that brought it; absent where the reader met it on a page. */
  importId: z.number().int().optional(),
});
export type Source = z.infer<typeof sourceSchema>;
