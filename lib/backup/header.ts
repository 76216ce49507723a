import { z } from 'zod';

/** The version of the file format: of the lines, not of the rows in them (those are of `schema`). */
export const backupFormat = 1;

export const backupScopes = ['everything', 'without corpus', 'reading list'] as const;

/** The first line of a backup: enough to say what it is before anything else is read. */
export const backupHeaderSchema = z.object({
  byline: z.literal('backup'),
  format: z.number().int().positive(),
  /** Version of the store whose rows these are. */
  schema: z.number().int().positive(),
  scope: z.enum(backupScopes),
  at: z.iso.datetime(),
  /** Name of the machine whose store it was. */
  machine: z.string().max(100),
  /** Version of the extension. */
  app: z.string().max(100),
  /** How many rows of each table follow. */
  tables: z.record(z.string().max(100), z.number().int().nonnegative()),
  /** The reader’s settings, without keys; where the whole store is in it. */
  settings: z.record(z.string(), z.unknown()).optional(),
});
export type BackupHeader = z.infer<typeof backupHeaderSchema>;

/** One row of a table: `{"t":"papers","r":{…}}`. */
export const backupRowSchema = z.object({
  t: z.string(),
  // Not a record, of which zod makes a copy without what is called `__proto__`.
  r: z.custom<Record<string, unknown>>((row) => typeof row === 'object' && row !== null && !Array.isArray(row)),
});

/** The last line: that there is one tells a whole file from one cut short. */
export const backupEndSchema = z.object({
  end: z.literal(true),
  rows: z.number().int().nonnegative(),
  /** See block-digest.ts. */
  sha256: z.string(),
});
