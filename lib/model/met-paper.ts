import { z } from 'zod';
import { paperReadingSchema } from './page-reading.ts';

/** A paper met on a listing or search page: what the digest is made of. This machine's own. */
export const metPaperSchema = z.object({
  /** arXiv id, without version. */
  id: z.string().max(40),
  paper: paperReadingSchema,
  /** Which listings it stood on: `cs.LG`, `search`. */
  listings: z.array(z.string()),
  firstAt: z.iso.datetime(),
  lastAt: z.iso.datetime(),
});
export type MetPaper = z.infer<typeof metPaperSchema>;

/** An entry the reader has done with. */
export const seenEntrySchema = z.object({ id: z.string().max(40), at: z.iso.datetime() });
export type SeenEntry = z.infer<typeof seenEntrySchema>;

/** When a listing was visited: loads within half an hour are one visit. */
export const visitSchema = z.object({
  /** The listing: `cs.LG`. */
  id: z.string(),
  /** Begin and latest load of the current visit. */
  from: z.iso.datetime(),
  at: z.iso.datetime(),
  /** Latest load of the visit before; absent on the first. */
  before: z.iso.datetime().optional(),
});
export type Visit = z.infer<typeof visitSchema>;
