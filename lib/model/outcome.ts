import { z } from 'zod';

/** How sure Byline is that a byline is an author; DESIGN: confirmed, likely, possible, none. */
export const outcomes = ['confirmed', 'likely', 'possible', 'none'] as const;
export const outcomeSchema = z.enum(outcomes);
export type Outcome = z.infer<typeof outcomeSchema>;
