import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { peekBackup } from '../../../lib/backup/read-backup.ts';
import { BackupRefused } from '../../../lib/backup/refusal.ts';
import { aBackup, facts, known, readAll } from './support.ts';

const rows = Array.from({ length: 50 }, (_, id) => ({ id, title: `On the folding of maps, part ${id}` }));

/** What is said of a file that is refused. */
async function refusalOf(blob: Blob, knows = known): Promise<{ code: string; line: number | undefined }> {
  try {
    await readAll(blob, knows);
  } catch (error) {
    if (!(error instanceof BackupRefused)) throw error;
    const { code, line, message, todo } = error.problem;
    expect(message).toMatch(/Nothing was changed\.$/);
    expect(todo).toBeTruthy();
    return { code, line };
  }
  return { code: 'none', line: undefined };
}

const codeOf = async (blob: Blob, knows = known) => (await refusalOf(blob, knows)).code;

/** The lines of a backup, to be written otherwise. */
async function linesOf(blob: Blob): Promise<string[]> {
  return gunzipSync(new Uint8Array(await blob.arrayBuffer()))
    .toString()
    .split('\n');
}

test('a whole backup is not refused', async () => {
  expect(await codeOf(await aBackup({ papers: rows }))).toBe('none');
});

test('cut short anywhere, compressed or not, it is refused', async () => {
  const whole = new Uint8Array(await (await aBackup({ papers: rows })).arrayBuffer());
  for (let size = 0; size < whole.length; size += 17) {
    expect(['not-a-backup', 'damaged', 'cut-short']).toContain(await codeOf(new Blob([whole.subarray(0, size)])));
  }
  const plain = gunzipSync(whole);
  const end = plain.lastIndexOf('{"end"');
  for (let size = 0; size < plain.length - 2; size += 101) {
    expect(['not-a-backup', 'cut-short']).toContain(await codeOf(new Blob([plain.subarray(0, size)])));
  }
  expect(await refusalOf(new Blob([plain.subarray(0, end)]))).toEqual({ code: 'cut-short', line: 51 });
});

test('with any one byte other than it was, it is refused', async () => {
  const plain = gunzipSync(new Uint8Array(await (await aBackup({ papers: rows.slice(0, 3) })).arrayBuffer()));
  const rowsStart = plain.indexOf('\n') + 1;
  for (let at = rowsStart; at < plain.length - 1; at += 2) {
    const changed = Uint8Array.from(plain);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(await codeOf(new Blob([changed]))).not.toBe('none');
  }
});

test('damaged in its compressed bytes it is refused, and never with another error', async () => {
  const whole = new Uint8Array(await (await aBackup({ papers: rows })).arrayBuffer());
  for (let at = 20; at < whole.length; at += 11) {
    const changed = Uint8Array.from(whole);
    changed[at] = (changed[at] ?? 0) ^ 0x55;
    expect(await codeOf(new Blob([changed]))).not.toBe('none');
  }
});

test('what is no backup is told so', async () => {
  for (const text of ['', '{}', '[1]', '{"byline":"export"}\n', 'PK\u0003\u0004', '%PDF-1.7', '\u001f\u008b', 'null']) {
    expect(await codeOf(new Blob([text]))).toBe('not-a-backup');
  }
});

test('one of a newer Byline asks for an update, whatever else its header says', async () => {
  expect(await codeOf(await aBackup({ papers: rows }, { schema: 6 }))).toBe('newer-schema');
  expect(await codeOf(new Blob(['{"byline":"backup","format":2,"tables":[]}\n']))).toBe('newer-format');
});

test('rows of a table that its version does not have, and lines that are no rows, are refused with their line', async () => {
  expect(await refusalOf(await aBackup({ papers: rows, spells: [{ id: 1 }] }))).toEqual({
    code: 'unknown-table',
    line: 52,
  });
  const [header, , ...others] = await linesOf(await aBackup({ papers: rows }));
  for (const line of ['', '7', '{"t":"papers"}', '{"t":"papers","r":[]}', '{"t":"papers","r":{"a":1}', '"\u0000"']) {
    expect(await refusalOf(new Blob([[header, line, ...others].join('\n')]))).toEqual({ code: 'bad-row', line: 2 });
  }
});

test('rows more or fewer than announced, and lines after the end, are refused', async () => {
  const lines = await linesOf(await aBackup({ papers: rows }));
  expect(await codeOf(new Blob([lines.toSpliced(3, 1).join('\n')]))).toBe('wrong-checksum');
  expect(await codeOf(new Blob([`${lines.join('\n')}{"t":"papers","r":{}}\n`]))).toBe('after-end');
});

test('a line that would fill the memory is not read to its end', async () => {
  const blob = await aBackup({ papers: [{ id: 1, title: 'x'.repeat(100_000) }] });
  expect(await refusalOf(blob, { ...known, mostLineBytes: 10_000 })).toEqual({ code: 'long-line', line: 2 });
});

test('columns of a kind we do not know, or of half a number, come to nothing', async () => {
  const [header] = await linesOf(await aBackup({ papers: [] }));
  const odd = ['{"$type":"Proxy","$bytes":"AAAA"}', '{"$type":"Float64Array","$bytes":"AAAA"}', '{"$bytes":"!"}'];
  const text = [header, ...odd.map((one) => `{"t":"papers","r":{"id":1,"column":${one}}}`)].join('\n');
  const { openBackup } = await import('../../../lib/backup/read-backup.ts');
  const { rows: read } = await openBackup(new Blob([`${text}\n`]), known);
  for (const _ of odd) expect((await read.next()).value).toMatchObject({ row: { id: 1, column: null } });
});

test('whose backup it is can be asked without reading it', async () => {
  expect(await peekBackup(await aBackup({ papers: rows }), known)).toMatchObject({
    machine: facts.machine,
    at: facts.at,
  });
});
