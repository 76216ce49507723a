import { z } from 'zod';
import { claimSchema } from './claim.ts';
import { externalIdsSchema } from './external-ids.ts';
import { paperRecordSchema } from './paper.ts';
import { sourceSchema } from './source.ts';

/** A profile as an importer reads it: one author, their numbers, their list of papers. */
export const profileSchema = z.object({
  source: sourceSchema.omit({ importId: true }),
  name: z.string().min(1),
  /** The field as the source badges it: `LG`. */
  field: z.string().optional(),
  externalIds: externalIdsSchema.default({}),
  claims: z.array(claimSchema).default([]),
  /** The source may have more papers of this author than it lists here. */
  isPartial: z.boolean().optional(),
  papers: z.array(
    z.object({
      record: paperRecordSchema,
      /** 1-based place of this author on the paper; null where the source hides it. */
      position: z.number().int().positive().nullable(),
    }),
  ),
});
export type Profile = z.infer<typeof profileSchema>;
