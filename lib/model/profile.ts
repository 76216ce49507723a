import { z } from 'zod';
import { claimSchema } from './claim.ts';
import { paperRecordSchema } from './paper.ts';
import { sourceSchema } from './source.ts';

/** Identifiers that name one person and nobody else. */
export const externalIdsSchema = z.object({
  orcid: z.string().optional(),
  /** arXiv's public author id: `guo_l_1`. */
  arxivAuthor: z.string().optional(),
});
export type ExternalIds = z.infer<typeof externalIdsSchema>;

/** A profile as an importer reads it: one author, their numbers, their list of papers. */
export const profileSchema = z.object({
  source: sourceSchema.omit({ importId: true }),
  name: z.string().min(1),
  /** The field as the source badges it: `LG`. */
  field: z.string().optional(),
  externalIds: externalIdsSchema.default({}),
  claims: z.array(claimSchema).default([]),
  papers: z.array(
    z.object({
      record: paperRecordSchema,
      /** 1-based place of this author on the paper; null where the source hides it. */
      position: z.number().int().positive().nullable(),
    }),
  ),
});
export type Profile = z.infer<typeof profileSchema>;
