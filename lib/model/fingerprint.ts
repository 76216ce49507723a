import { z } from 'zod';

/** What an author's papers say about them, packed: all that evidence is weighed from, without a read for each paper. */
export const fingerprintSchema = z.object({
  /** Hashes (lib/ids/hash-key.ts) of the full-name keys of everybody printed beside the author, ascending. */
  coauthors: z.instanceof(Uint32Array),
  /** Topics of the papers one after the other (lib/topics/topic.ts); zeros where a paper has none. */
  topics: z.instanceof(Int8Array),
  /** What each paper's topic was read from: 0 nothing, 1 its title, 2 title and abstract. */
  texts: z.instanceof(Uint8Array),
  /** Year of each paper; 0 where it is not known. */
  years: z.instanceof(Uint16Array),
  /** Primary categories of the papers, each once. */
  categories: z.array(z.string()),
});
export type Fingerprint = z.infer<typeof fingerprintSchema>;
