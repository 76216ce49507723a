import { z } from 'zod';

/** What a comparison said when it was last opened: what changed since is told from it. */
export const seenComparisonSchema = z.object({
  at: z.iso.datetime(),
  cells: z.array(
    z.object({ row: z.string(), label: z.string(), author: z.number().int(), text: z.string().nullable() }),
  ),
  joint: z.array(z.object({ a: z.number().int(), b: z.number().int(), papers: z.number().int() })),
});
export type SeenComparison = z.infer<typeof seenComparisonSchema>;

/** A comparison the reader keeps: whom, never the numbers, which are today's whenever it is opened. */
export const comparisonSchema = z.object({
  id: z.number().int(),
  name: z.string().min(1).max(200),
  authors: z.array(z.number().int()).min(2).max(8),
  savedAt: z.iso.datetime(),
  /** When name or authors were last changed: the later word wins between machines. */
  at: z.iso.datetime(),
  /** When it was saved, deleted or put back: of these, too, the later counts. */
  keptAt: z.iso.datetime(),
  seen: seenComparisonSchema.optional(),
  /** One that was deleted keeps its row: a merge must not bring it back. */
  removedAt: z.iso.datetime().optional(),
});
export type Comparison = z.infer<typeof comparisonSchema>;
