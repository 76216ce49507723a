import { z } from 'zod';
import { externalIdsSchema } from './external-ids.ts';

/** How to know an author again who was taken away and comes back: they return under the same id. */
export const authorAnchorSchema = z.object({
  id: z.number().int(),
  name: z.string(),
  externalIds: externalIdsSchema,
  /** Keys of their papers (lib/ids/paper-key.ts), a hundred at most. */
  paperKeys: z.array(z.string()),
});
export type AuthorAnchor = z.infer<typeof authorAnchorSchema>;

/** The same for a paper. */
export const paperAnchorSchema = z.object({ id: z.number().int(), keys: z.array(z.string()) });
export type PaperAnchor = z.infer<typeof paperAnchorSchema>;

const common = {
  /** Says what it is about, so that the latest word on the same matter replaces the one before. */
  id: z.string(),
  at: z.iso.datetime(),
  /** Whom and what it names. */
  authors: z.array(authorAnchorSchema),
  papers: z.array(paperAnchorSchema),
};

/** "This is the person", or not. Id `byline|paper|position|author`. */
const bylineDecisionSchema = z.object({
  ...common,
  kind: z.literal('byline'),
  verdict: z.enum(['same', 'different']),
  author: z.number().int(),
  paper: z.number().int(),
  /** As printed on that paper, and its place there. */
  name: z.string(),
  position: z.number().int().positive(),
});

/** "This paper is not theirs but somebody else's." Id `move|paper|from`. */
const moveDecisionSchema = z.object({
  ...common,
  kind: z.literal('move'),
  paper: z.number().int(),
  from: z.number().int(),
  to: z.number().int(),
  /** True where `to` lives by this word alone: somebody the store did not know, who hangs off `from` as a part does. */
  isNew: z.boolean().optional(),
  /** Place on the paper, where it is known. */
  position: z.number().int().positive().nullable(),
});

/** "These two are one person." Id `merge|author|other`. */
const mergeDecisionSchema = z.object({
  ...common,
  kind: z.literal('merge'),
  /** Whose row stays. */
  author: z.number().int(),
  /** Whose profiles it took over; they carry `mergedFrom`. */
  other: z.number().int(),
  /** Whom of those now one the reader followed, for the day they part again. */
  followed: z.array(z.number().int()).optional(),
});

/** "These papers are another person's." Id `split|author`. */
const splitDecisionSchema = z.object({
  ...common,
  kind: z.literal('split'),
  author: z.number().int(),
  /** The people that hang off the author, each with some of the papers. */
  parts: z.array(z.object({ author: z.number().int(), papers: z.array(z.number().int()) })),
});

/** The reader's word: it wins over every other evidence, for ever. */
export const decisionSchema = z.discriminatedUnion('kind', [
  bylineDecisionSchema,
  moveDecisionSchema,
  mergeDecisionSchema,
  splitDecisionSchema,
]);
export type Decision = z.infer<typeof decisionSchema>;
export type DecisionOf<K extends Decision['kind']> = Extract<Decision, { kind: K }>;
