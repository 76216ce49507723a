import { z } from 'zod';

/** What a judge of the reader's own said of one paper: never overwritten, never averaged with another's. */
export const judgementSchema = z.object({
  id: z.string(),
  /** The paper's surest key: `arxiv:2309.13681`. */
  paper: z.string(),
});
export type Judgement = z.infer<typeof judgementSchema>;
