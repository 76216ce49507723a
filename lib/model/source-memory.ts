import { z } from 'zod';
import { sourceIdSchema } from './lookup.ts';

/** An answer of a service as it came, kept so that it need not be asked again. */
export const cachedAnswerSchema = z.object({
  /** The request's URL, without the key. */
  id: z.string(),
  source: sourceIdSchema,
  /** When it was fetched or found unchanged: ms since 1970. */
  at: z.number(),
  etag: z.string().optional(),
  /** null: the service knows no such thing. */
  body: z.string().nullable(),
});
export type CachedAnswer = z.infer<typeof cachedAnswerSchema>;

/** Where a service stands: kept in the store, so that its pace holds whoever was stopped in between. */
export const sourceStateSchema = z.object({
  id: sourceIdSchema,
  /** Requests that may be made at once, as of `at`. */
  tokens: z.number(),
  /** ms since 1970. */
  at: z.number(),
  /** It said not to ask before this: ms since 1970. */
  notBefore: z.number(),
  /** The day the use below is of, UTC: `2026-11-24`. */
  day: z.string(),
  requests: z.number().int().nonnegative(),
  /** In the unit of its quota. */
  cost: z.number().nonnegative(),
});
export type SourceState = z.infer<typeof sourceStateSchema>;
