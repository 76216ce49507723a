import { z } from 'zod';
import { problemSchema } from './problem.ts';

/** One import: what came in, from where, and everything needed to take it back. */
export const importSchema = z.object({
  id: z.number().int(),
  /** Importer that read it. */
  format: z.string(),
  label: z.string(),
  at: z.iso.datetime(),
  counts: z.object({
    authors: z.number().int(),
    /** Of those, how many the store already knew. */
    knownAuthors: z.number().int(),
    papers: z.number().int(),
    knownPapers: z.number().int(),
    claims: z.number().int(),
  }),
  problems: z.array(problemSchema),
  authorIds: z.array(z.number().int()),
  paperIds: z.array(z.number().int()),
});
export type Import = z.infer<typeof importSchema>;
