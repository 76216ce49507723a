import { z } from 'zod';
import { claimSchema } from './claim.ts';
import { externalIdsSchema } from './profile.ts';
import { sourceSchema } from './source.ts';

/** A profile as the store keeps it: its papers are rows of their own, named here by id. */
export const storedProfileSchema = z.object({
  source: sourceSchema,
  name: z.string().min(1),
  field: z.string().optional(),
  externalIds: externalIdsSchema.default({}),
  claims: z.array(claimSchema).default([]),
  papers: z.array(z.object({ paper: z.number().int(), position: z.number().int().positive().nullable() })),
});
export type StoredProfile = z.infer<typeof storedProfileSchema>;

/** One person, as the store knows them: what each source says stays apart. */
export const authorSchema = z.object({
  id: z.number().int(),
  profiles: z.array(storedProfileSchema).min(1),
  followed: z.boolean().default(false),
  /** Sorts and searches a list of authors; derived from the newest profile's name. */
  sortName: z.string(),
  /** Full-name keys of everybody printed beside this author; derived from the papers. */
  coauthorKeys: z.array(z.string()).default([]),
  /** Checks that found something contradictory about the profiles (lib/metrics/checks); derived. */
  doubts: z.array(z.string()).default([]),
});
export type Author = z.infer<typeof authorSchema>;
