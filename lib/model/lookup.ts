import { z } from 'zod';
import { externalIdsSchema } from './external-ids.ts';
import { paperRecordSchema } from './paper.ts';
import { profileSchema } from './profile.ts';

/** The services that can be asked, in the order in which their word on identity counts. */
export const sourceIds = ['orcid', 'arxiv', 'inspire', 'openalex', 'semantic-scholar'] as const;
export const sourceIdSchema = z.enum(sourceIds);
export type SourceId = z.infer<typeof sourceIdSchema>;

/** What the reader set about one service. */
export const sourceSettingsSchema = z.object({
  isOn: z.boolean().catch(false),
  /** Whether followed authors are refreshed from it. */
  refreshes: z.boolean().catch(true),
});
export type SourceSettings = z.infer<typeof sourceSettingsSchema>;

/** The paper and the place on it of an author who is looked for. */
export const soughtBylineSchema = z.object({
  /** As printed. */
  name: z.string().min(1).max(500),
  /** 1-based. */
  position: z.number().int().positive(),
  arxivId: z.string().max(40).optional(),
  doi: z.string().max(300).optional(),
  title: z.string().max(5_000),
});
export type SoughtByline = z.infer<typeof soughtBylineSchema>;

/** A paper as services are asked about it. */
export const soughtPaperSchema = z.object({
  arxivId: z.string().max(40).optional(),
  doi: z.string().max(300).optional(),
  title: z.string().max(5_000),
});
export type SoughtPaper = z.infer<typeof soughtPaperSchema>;

/** What is to be asked of a service. */
export const questionSchema = z.discriminatedUnion('kind', [
  /** Who may be behind this byline? */
  z.object({ kind: z.literal('find-author'), byline: soughtBylineSchema }),
  /** What is known of the author with these identifiers? `authorId`: whose row it is for. */
  z.object({ kind: z.literal('author'), ids: externalIdsSchema, name: z.string(), authorId: z.number().int() }),
  /** What is known of this paper? */
  z.object({ kind: z.literal('paper'), paper: soughtPaperSchema }),
]);
export type Question = z.infer<typeof questionSchema>;

/** What a service answered: none of these is also an answer. */
export const answerSchema = z.object({
  profiles: z.array(profileSchema),
  papers: z.array(paperRecordSchema),
});
export type Answer = z.infer<typeof answerSchema>;

/** A question on its way to one service, kept in the store so that it outlives the worker that asks it. */
export const lookupSchema = z.object({
  /** `openalex|find-author|arxiv:2309.13681|2`. */
  id: z.string(),
  source: sourceIdSchema,
  question: questionSchema,
  askedAt: z.iso.datetime(),
  /** `stopped`: not answered, and it will not be asked again unless the reader says so; `because` says why. */
  state: z.enum(['waiting', 'answered', 'stopped']),
  /** Not before this time; absent: at once. ISO 8601, UTC. */
  notBefore: z.iso.datetime().optional(),
  tries: z.number().int().nonnegative(),
  /** Why it waits or stopped, in a sentence for people. */
  because: z.string().optional(),
  answer: answerSchema.optional(),
  answeredAt: z.iso.datetime().optional(),
});
export type Lookup = z.infer<typeof lookupSchema>;
