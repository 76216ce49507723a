import { z } from 'zod';

export const triageSorts = ['arxiv', 'known', 'novelty', 'attention', 'topics'] as const;
export const triageOnly = ['followed', 'known', 'new', 'unseen', 'saved', 'novel', 'noticed', 'mine'] as const;
export const triageSections = ['new', 'cross', 'replaced'] as const;

/** How the reader wants a listing: remembered per listing. Each field falls back alone. */
export const triageChoiceSchema = z.object({
  /** arXiv's own order unless asked. */
  sort: z.enum(triageSorts).catch('arxiv'),
  /** Every one of these must hold. `novel`, `noticed`, `mine`: among the upper third by novelty, attention, my topics. */
  only: z.array(z.enum(triageOnly)).catch([]),
  /** Sections to show; empty: all. */
  sections: z.array(z.enum(triageSections)).catch([]),
  /** Categories to show, as arXiv writes them; empty: all. A paper counts for each of its categories. */
  categories: z.array(z.string().max(40)).max(200).catch([]),
  /** Words; every one must stand in title, authors or abstract, `-word` must not. */
  words: z.string().max(500).catch(''),
  /** What does not fit is dimmed, not hidden. */
  isDimming: z.boolean().catch(false),
});
export type TriageChoice = z.infer<typeof triageChoiceSchema>;
export const noTriage: TriageChoice = triageChoiceSchema.parse({});
