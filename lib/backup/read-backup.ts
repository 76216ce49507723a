import type { z } from 'zod';
import { unpack } from './binary.ts';
import { BlockDigest } from './block-digest.ts';
import { type BackupHeader, backupEndSchema, backupFormat, backupHeaderSchema, backupRowSchema } from './header.ts';
import { type Line, linesOf } from './lines.ts';
import { BackupRefused, refusals } from './refusal.ts';

// A part of the corpus is one line, some 500 bytes for each of its papers. Engines hold no longer strings than 512 MiB.
const mostLineBytes = 400 * 1024 * 1024;

/** A row of a backup and the line it stands on. */
export interface BackupRow {
  table: string;
  row: Record<string, unknown>;
  line: number;
}

/** What the reader of a backup knows. */
export interface Known {
  /** The newest version of the store. */
  schema: number;
  /** The tables that a store of this version has and backups hold. */
  tables: (schema: number) => ReadonlySet<string>;
  mostLineBytes?: number;
}

/** A backup that is being read. */
export interface OpenBackup {
  header: BackupHeader;
  /** Read once, to the end: only there is it known that nothing is missing. Throws BackupRefused where it is not. */
  rows: AsyncGenerator<BackupRow>;
}

/** Opens a backup, compressed or not. Throws BackupRefused for what is none, or was made by a newer Byline. */
export async function openBackup(blob: Blob, known: Known): Promise<OpenBackup> {
  const lines = linesOf(await bytesOf(blob), known.mostLineBytes ?? mostLineBytes, refusals.longLine);
  const first = await next(lines, 0);
  const header = first && headerOf(first, known);
  if (!header) throw refusals.notABackup();
  const digest = new BlockDigest();
  await digest.add(first.bytes);
  return { header, rows: rowsOf(lines, header, digest, known.tables(header.schema)) };
}

/** The first line alone, to know whose backup a file is. Throws as `openBackup` does. */
export async function peekBackup(blob: Blob, known: Known): Promise<BackupHeader> {
  const { header, rows } = await openBackup(blob, known);
  await rows.return(undefined);
  return header;
}

async function bytesOf(blob: Blob): Promise<ReadableStream<Uint8Array>> {
  const [first, second] = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  if (first === 0x1f && second === 0x8b) return blob.stream().pipeThrough(new DecompressionStream('gzip'));
  if (first === '{'.charCodeAt(0)) return blob.stream();
  throw refusals.notABackup();
}

function headerOf(line: Line, known: Known): BackupHeader | undefined {
  const json = parsed(line);
  if (typeof json !== 'object' || json === null || (json as { byline?: unknown }).byline !== 'backup') return undefined;
  // Before the rest of it is looked at: a newer header may have another shape.
  if (Number((json as { format?: unknown }).format) > backupFormat) throw refusals.newerFormat();
  const header = backupHeaderSchema.safeParse(json).data;
  if (header && header.schema > known.schema) throw refusals.newerSchema(header.schema, known.schema);
  return header;
}

async function* rowsOf(
  lines: AsyncGenerator<Line>,
  header: BackupHeader,
  digest: BlockDigest,
  tables: ReadonlySet<string>,
): AsyncGenerator<BackupRow> {
  const counts: Record<string, number> = {};
  let last = 1;
  try {
    for (let line = await next(lines, last); line; line = await next(lines, last)) {
      const json = parsed(line);
      const end = backupEndSchema.safeParse(json).data;
      if (end) {
        await checkEnd(end, { header, counts, digest, line: line.number });
        if (await next(lines, line.number)) throw refusals.afterEnd(line.number + 1);
        return;
      }
      const row = rowOf(json, line, tables);
      await digest.add(line.bytes);
      counts[row.table] = (counts[row.table] ?? 0) + 1;
      last = line.number;
      yield row;
    }
    throw refusals.cutShort(last);
  } finally {
    await lines.return(undefined);
  }
}

function rowOf(json: unknown, line: Line, tables: ReadonlySet<string>): BackupRow {
  const read = backupRowSchema.safeParse(json).data;
  if (!read) {
    // Without its newline it is the file that ended here, in the middle of a row.
    throw line.bytes.at(-1) === 0x0a ? refusals.badRow(line.number) : refusals.cutShort(line.number);
  }
  if (!tables.has(read.t)) throw refusals.unknownTable(line.number, read.t);
  return { table: read.t, row: unpack(read.r) as Record<string, unknown>, line: line.number };
}

async function checkEnd(
  end: z.infer<typeof backupEndSchema>,
  found: { header: BackupHeader; counts: Record<string, number>; digest: BlockDigest; line: number },
): Promise<void> {
  if ((await found.digest.finish()) !== end.sha256) throw refusals.wrongChecksum(found.line);
  const total = Object.values(found.counts).reduce((sum, rows) => sum + rows, 0);
  if (total !== end.rows) throw refusals.wrongCount('all tables', end.rows, total);
  for (const [table, said] of Object.entries(found.header.tables)) {
    const rows = found.counts[table] ?? 0;
    if (rows !== said) throw refusals.wrongCount(table, said, rows);
  }
}

/** The next line; what the stream throws is that the compressed bytes are damaged or stop. */
async function next(lines: AsyncGenerator<Line>, last: number): Promise<Line | undefined> {
  try {
    const { done, value } = await lines.next();
    return done ? undefined : value;
  } catch (error) {
    throw error instanceof BackupRefused ? error : refusals.damaged(last);
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parsed({ bytes }: Line): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    return undefined;
  }
}
