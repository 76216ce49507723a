import type { Problem } from '../model/problem.ts';
import type { Store } from '../store/db.ts';
import { saveAs } from './save-as.ts';

/** Saves every remark of an import as a text file of the reader's: what was refused or odd, where, and why. */
export async function downloadReport(store: Store, importId: number): Promise<void> {
  const row = await store.imports.get(importId);
  if (!row) return;
  const parts = [`Import of ${row.label} (${row.format}), ${row.at}\n\n`];
  await store.importChunks.where({ importId }).each(({ problems }) => {
    for (const problem of problems) parts.push(lineOf(problem));
  });
  const name = row.label.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 80);
  saveAs(new Blob(parts, { type: 'text/plain;charset=utf-8' }), `${name}.report.txt`);
}

function lineOf({ severity, line, message, said, todo }: Problem): string {
  const place = line === undefined ? '' : ` line ${line}:`;
  return `${severity}:${place} ${message}${said ? ` [${said}]` : ''}${todo ? ` ${todo}` : ''}\n`;
}
