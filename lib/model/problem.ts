import { z } from 'zod';

/** Something odd or wrong in what the world gave us: data, never an exception. */
export const problemSchema = z.object({
  /** Stable and kebab-case: `missing-name`, `h-index-above-papers`. */
  code: z.string(),
  /** `error`: this was refused. `warning`: kept, but odd. `note`: kept, worth knowing. */
  severity: z.enum(['error', 'warning', 'note']),
  /** 1-based line of the input, where there is one. */
  line: z.number().int().positive().optional(),
  /** What is wrong, in a sentence for people. */
  message: z.string(),
  /** The raw piece it is about, shortened. */
  said: z.string().optional(),
  /** What the reader can do. */
  todo: z.string().optional(),
});
export type Problem = z.infer<typeof problemSchema>;
