import { z } from 'zod';

/** The reader's word on one byline: it wins over every other evidence. */
export const decisionSchema = z.object({
  /** `paperKey|name key|author`, so that the latest word replaces the one before. */
  id: z.string(),
  verdict: z.enum(['same', 'different']),
  author: z.number().int(),
  /** `arxiv:2309.13681`. */
  paperKey: z.string(),
  /** Name as printed on that paper, and its place there. */
  name: z.string(),
  position: z.number().int().positive(),
  at: z.iso.datetime(),
});
export type Decision = z.infer<typeof decisionSchema>;
