import { z } from 'zod';
import { claimSchema } from './claim.ts';
import { externalIdsSchema } from './external-ids.ts';
import { fingerprintSchema } from './fingerprint.ts';
import { sourceSchema } from './source.ts';

/** A paper of an author: a row of its own, named by id. */
export const authorPaperSchema = z.object({
  paper: z.number().int(),
  /** 1-based place among the paper's authors; null where it is not known. */
  position: z.number().int().positive().nullable(),
});
export type AuthorPaper = z.infer<typeof authorPaperSchema>;

/** A profile as the store keeps it: as it was reported, whatever the reader corrected since. */
export const storedProfileSchema = z.object({
  source: sourceSchema,
  name: z.string().min(1),
  field: z.string().optional(),
  externalIds: externalIdsSchema.default({}),
  claims: z.array(claimSchema).default([]),
  /** The source may have more papers of this author than it lists here. */
  isPartial: z.boolean().optional(),
  papers: z.array(authorPaperSchema),
  /** The author it stood with before the reader merged the two. */
  mergedFrom: z.number().int().optional(),
});
export type StoredProfile = z.infer<typeof storedProfileSchema>;

/** One person, as the store knows them: what each source says stays apart. */
export const authorSchema = z.object({
  id: z.number().int(),
  profiles: z.array(storedProfileSchema).min(1),
  followed: z.boolean().default(false),
  /** The author whose profile this one was split from: their reported numbers are not this person's. */
  partOf: z.number().int().optional(),
  /** Sorts and searches a list of authors; derived from the newest profile's name. */
  sortName: z.string(),
  /**
   * The papers that count as theirs: what the profiles list, less what the reader took away, plus what the reader gave;
   * places filled in as full author lists arrive. Derived.
   */
  papers: z.array(authorPaperSchema).default([]),
  /** What the papers say about this author; absent where there are none. Derived. */
  fingerprint: fingerprintSchema.optional(),
  /** Checks that found something contradictory about the profiles (lib/metrics/checks); derived. */
  doubts: z.array(z.string()).default([]),
  /** As how many people the papers look (lib/identity/split-profile.ts): 1 where nothing speaks against one. Derived. */
  people: z.number().int().positive().default(1),
});
export type Author = z.infer<typeof authorSchema>;
