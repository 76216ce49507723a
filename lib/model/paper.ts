import { z } from 'zod';
import { claimSchema } from './claim.ts';
import { externalIdsSchema } from './external-ids.ts';
import { sourceSchema } from './source.ts';

/** A calendar date as precisely as the source gave it. */
export const paperDateSchema = z.object({
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  value: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  /** True where the source left the year out and the year of capture was taken. */
  isYearInferred: z.boolean().default(false),
});
export type PaperDate = z.infer<typeof paperDateSchema>;

/** What one source says about one paper at one time. */
export const paperRecordSchema = z.object({
  source: sourceSchema,
  title: z.string().min(1),
  /** Without version: `2309.13681`, `hep-th/9901001`. */
  arxivId: z.string().optional(),
  version: z.number().int().positive().optional(),
  doi: z.string().optional(),
  date: paperDateSchema.optional(),
  /** arXiv categories, primary first, where the source names them whole. */
  categories: z.array(z.string()).default([]),
  /** The tail of a category as the source printed it (`LG`), where it names no more. */
  badge: z.string().optional(),
  /** Names as printed, in order. */
  bylines: z.array(z.string()).default([]),
  /** What identifies the person behind each byline, in their order; null where the source names none. */
  bylineIds: z.array(externalIdsSchema.nullable()).optional(),
  /** How many authors the source left out; null: some, but it does not say how many. */
  hiddenAuthors: z.number().int().nonnegative().nullable().default(0),
  abstract: z.string().optional(),
  comments: z.string().optional(),
  /** Where it was published, as the source prints it: a journal, a book, proceedings. */
  venue: z.string().optional(),
  /** Scores and counts of this paper that the source gives. */
  claims: z.array(claimSchema).optional(),
});
export type PaperRecord = z.infer<typeof paperRecordSchema>;

/** A paper as the store keeps it: all that was said about it, each with its source. */
export const paperSchema = z.object({
  id: z.number().int(),
  records: z.array(paperRecordSchema).min(1),
  /** Authors of the store in whose own list this paper stands. */
  authors: z.array(z.number().int()).default([]),
});
export type Paper = z.infer<typeof paperSchema>;
