import { z } from 'zod';
import { problemSchema } from './problem.ts';
import { readingEntrySchema } from './reading-entry.ts';

/** How far an import has come: everything before this place is in the store, nothing after it. */
export const checkpointSchema = z.object({
  /** Bytes of the input that were read to the end; a piece begins here. */
  bytes: z.number().int().nonnegative(),
  /** Lines among those bytes. */
  lines: z.number().int().nonnegative(),
  /** Of what the input holds after them, how many finds were dealt with. */
  found: z.number().int().nonnegative(),
});
export type Checkpoint = z.infer<typeof checkpointSchema>;

/** What tells the same input from another, without keeping it. */
export const inputMarkSchema = z.object({
  name: z.string(),
  /** In bytes. */
  size: z.number().int().nonnegative(),
  /** SHA-256 of its first and last 64 kB, hexadecimal. */
  digest: z.string(),
  /** False for a text that was pasted: it cannot be chosen again. */
  isFile: z.boolean(),
});
export type InputMark = z.infer<typeof inputMarkSchema>;

/** Of which kind of what column a cell is, where a table has to be explained. */
export const columnsSchema = z.record(z.string(), z.number().int().nonnegative());
export type Columns = z.infer<typeof columnsSchema>;

/** Which papers of a great dump are wanted. */
export const paperFilterSchema = z.object({
  /** Categories or archives, as arXiv writes them: `cs.LG`, `math`; empty: all. */
  categories: z.array(z.string()),
  /** Years of the first version, both included. */
  fromYear: z.number().int().optional(),
  toYear: z.number().int().optional(),
});
export type PaperFilter = z.infer<typeof paperFilterSchema>;

/** How an input is to be read, as the reader chose it. */
export const importOptionsSchema = z.object({
  /** Id of the importer. */
  importer: z.string(),
  /** When the input was taken from its source: ISO 8601, UTC. */
  capturedAt: z.iso.datetime(),
  /** Address of the page it was read from. */
  url: z.string().optional(),
  columns: columnsSchema.optional(),
  filter: paperFilterSchema.optional(),
  /** Whether the papers that stand for themselves go on the reading list. */
  toReadingList: z.boolean().default(false),
});
export type ImportOptions = z.infer<typeof importOptionsSchema>;

/** What came in. */
export const importCountsSchema = z.object({
  authors: z.number().int(),
  /** Of those, how many the store already knew. */
  knownAuthors: z.number().int(),
  papers: z.number().int(),
  knownPapers: z.number().int(),
  claims: z.number().int(),
  /** Sections of the input that were refused whole. */
  refused: z.number().int().default(0),
  /** Sections that a filter passed over. */
  passedOver: z.number().int().default(0),
});
export type ImportCounts = z.infer<typeof importCountsSchema>;

/** One import: what came in, from where, how far it got. What it touched stands in its chunks. */
export const importSchema = z.object({
  id: z.number().int(),
  /** Importer that read it. */
  format: z.string(),
  label: z.string(),
  at: z.iso.datetime(),
  counts: importCountsSchema,
  /** The most important remarks; all of them are in the chunks. */
  problems: z.array(problemSchema),
  /** `unfinished`: begun and neither ended nor taken back; it can go on from its checkpoint. */
  state: z.enum(['done', 'unfinished', 'being-undone']),
  /** Where an unfinished import goes on, and with what. */
  resume: z.object({ checkpoint: checkpointSchema, mark: inputMarkSchema, options: importOptionsSchema }).optional(),
});
export type Import = z.infer<typeof importSchema>;

/** A portion of an import, written in one transaction: what is needed to take it back. */
export const importChunkSchema = z.object({
  /** Assigned by the store, ascending. */
  id: z.number().int(),
  importId: z.number().int(),
  authorIds: z.array(z.number().int()),
  paperIds: z.array(z.number().int()),
  /** What it put on the reading list, as it put it there. */
  reading: z.array(readingEntrySchema),
  /** Every remark on this portion, up to a bound. */
  problems: z.array(problemSchema),
});
export type ImportChunk = z.infer<typeof importChunkSchema>;
