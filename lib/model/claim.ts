import { z } from 'zod';

/** The author-level numbers that Byline knows by name. */
export const metricIds = ['hIndex', 'papers', 'citations', 'novelty', 'aiScore', 'i10', 'gIndex'] as const;
export const metricIdSchema = z.enum(metricIds);
export type MetricId = z.infer<typeof metricIdSchema>;

/** One number that a source gave, as it gave it. Whose and since when says the profile it stands in. */
export const claimSchema = z.object({
  metric: metricIdSchema,
  value: z.number(),
  /** The source's own words: `AI Score`. */
  label: z.string(),
  unit: z.enum(['count', 'percent', 'points']),
  basis: z.enum(['reported', 'estimated']),
});
export type Claim = z.infer<typeof claimSchema>;
