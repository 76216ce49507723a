import { rowToJson } from './binary.ts';
import { digestOfBlob } from './block-digest.ts';
import { type BackupHeader, backupFormat } from './header.ts';

/** What is told of a backup besides its rows. */
export type BackupFacts = Omit<BackupHeader, 'byline' | 'format' | 'tables'>;

/** A backup that was written. */
export interface WrittenBackup {
  blob: Blob;
  /** Checksum of the rows without the header: the same for the same rows, whenever they were written. */
  content: string;
}

/**
 * Collects rows as parts of a Blob, which browsers keep on disk once it grows: a library never stands in memory as one
 * string. Adding is synchronous, so that it can be done inside a transaction; hashing and compressing come after.
 */
export class BackupWriter {
  readonly #parts: Blob[] = [];
  readonly #counts: Record<string, number> = {};

  /** A table is named in the header even where it is empty: that is a fact too. */
  add(table: string, rows: readonly unknown[]): void {
    this.#counts[table] = (this.#counts[table] ?? 0) + rows.length;
    if (rows.length === 0) return;
    const name = JSON.stringify(table);
    this.#parts.push(new Blob(rows.map((row) => `{"t":${name},"r":${rowToJson(row)}}\n`)));
  }

  async finish(facts: BackupFacts): Promise<WrittenBackup> {
    const header: BackupHeader = { byline: 'backup', format: backupFormat, ...facts, tables: this.#counts };
    const rows = Object.values(this.#counts).reduce((sum, count) => sum + count, 0);
    const body = new Blob(this.#parts);
    const lines = new Blob([`${JSON.stringify(header)}\n`, body]);
    const end = `${JSON.stringify({ end: true, rows, sha256: await digestOfBlob(lines) })}\n`;
    const packed = new Blob([lines, end]).stream().pipeThrough(new CompressionStream('gzip'));
    return { blob: await new Response(packed).blob(), content: await digestOfBlob(body) };
  }
}
