import { z } from 'zod';

/**
 * The hits of a page: one that is not understood is passed over. Where none of them is, the service has changed, and
 * that must not look like nothing found.
 */
export function hitsOf<T>(shape: z.ZodType<T>): z.ZodType<T[]> {
  return z.array(z.unknown()).transform((items, context) => {
    const results = items.map((item) => shape.safeParse(item));
    const hits = results.flatMap((result) => (result.success ? [result.data] : []));
    if (hits.length === 0 && results.length > 0) {
      context.addIssue({ code: 'custom', message: `none of ${results.length} hits is understood` });
    }
    return hits;
  });
}
