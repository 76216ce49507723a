import { z } from 'zod';

/**
 * When something was edited, and on which machine: `2026-11-24T10:00:00.000Z~k3f9a`. Stamps sort as text, by time and
 * then by machine. A new stamp is always later than the one it replaces, whatever the clocks say (stampAfter).
 */
export const stampSchema = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z~[a-z0-9]+$/);
export type Stamp = z.infer<typeof stampSchema>;
