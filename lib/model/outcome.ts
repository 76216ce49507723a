import { z } from 'zod';

/** How sure Byline is that a byline is an author; DESIGN: confirmed, likely, possible, none. */
export const outcomes = ['confirmed', 'likely', 'possible', 'none'] as const;
export const outcomeSchema = z.enum(outcomes);
export type Outcome = z.infer<typeof outcomeSchema>;

/** One reason for or against "this byline is that author". */
export const evidenceSchema = z.object({
  /** The file in lib/identity/evidence that weighed it. */
  id: z.string(),
  /** Log-odds in bits; Infinity settles the matter. */
  bits: z.number(),
  /** True where it decides alone, as an identifier or the reader's word does. */
  isHard: z.boolean(),
  /** The reason in a sentence for people. */
  because: z.string(),
});
export type Evidence = z.infer<typeof evidenceSchema>;
