import { z } from 'zod';
import { externalIdsSchema } from './external-ids.ts';
import { paperDateSchema } from './paper.ts';

/** A name as printed on a page. */
export const bylineSchema = z.object({
  /** As printed, in the page's order of given and family name. */
  name: z.string().min(1).max(500),
  /** Family and given name where the page tells them apart (`citation_author`: "Guo, Lin"). */
  family: z.string().max(500).optional(),
  given: z.string().max(500).optional(),
  /** 1-based, counting every author the page shows. */
  position: z.number().int().positive(),
  /** True for "the X Collaboration" and its like: not a person. */
  isCollaboration: z.boolean().optional(),
});
export type Byline = z.infer<typeof bylineSchema>;

/** One paper as a page shows it. */
export const paperReadingSchema = z.object({
  /** Without version. */
  arxivId: z.string().max(40),
  version: z.number().int().positive().optional(),
  title: z.string().max(5_000),
  bylines: z.array(bylineSchema).max(10_000),
  /** Authors the page counts but does not show. */
  hiddenAuthors: z.number().int().nonnegative(),
  abstract: z.string().max(50_000).optional(),
  /** Date of the first version. */
  date: paperDateSchema.optional(),
  /** Primary first. */
  categories: z.array(z.string().max(40)).max(50),
  doi: z.string().max(300).optional(),
  comments: z.string().max(5_000).optional(),
  /** Which part of an announcement it stands in. */
  section: z.enum(['new', 'cross', 'replaced']).optional(),
});
export type PaperReading = z.infer<typeof paperReadingSchema>;

/** A page as an adapter reads it: plain data, no DOM. */
export const pageReadingSchema = z.object({
  /** The adapter that read it. */
  site: z.string(),
  kind: z.enum(['abstract', 'listing', 'search', 'author']),
  url: z.string().max(2_000),
  papers: z.array(paperReadingSchema).max(5_000),
  /** Whose page this is, on an author page. */
  owner: z.object({ name: z.string(), externalIds: externalIdsSchema }).optional(),
  /** Set where the page should show papers with authors and the adapter found none. */
  problem: z.literal('layout-changed').optional(),
});
export type PageReading = z.infer<typeof pageReadingSchema>;
