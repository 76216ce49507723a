import { z } from 'zod';
import { stampSchema } from './stamp.ts';

/** Every name that was ever given, whether it is given still, and since when: the tags of a paper, the groups of an author. */
export const marksSchema = z.record(z.string(), z.object({ isOn: z.boolean(), at: stampSchema }));
export type Marks = z.infer<typeof marksSchema>;
