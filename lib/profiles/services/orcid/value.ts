import { z } from 'zod';
import { maybe } from '../shape.ts';

/** ORCID wraps most of what it says: `{ "value": "2018" }`. */
export const value = maybe(z.object({ value: z.string() }).transform((wrapped) => wrapped.value));
