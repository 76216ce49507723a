import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BackupWriter } from '../../../lib/backup/write-backup.ts';
import { aBackup, facts, known, readAll } from './support.ts';

test('whatever rows are written are read again, columns of numbers and odd keys too', async () => {
  const columns = fc.oneof(
    fc.uint8Array(),
    fc.int8Array(),
    fc.uint16Array(),
    fc.int32Array(),
    fc.uint32Array(),
    fc.float32Array({ noNaN: true }),
    fc.float64Array({ noNaN: true }),
  );
  const key = fc.oneof(
    fc.string(),
    fc.constantFrom('$bytes', '$type', '$plain', '__proto__', 'constructor', '\ud800', '\u2028'),
  );
  const { row } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.string({ unit: 'binary' }),
      fc.integer(),
      fc.boolean(),
      columns,
      fc.array(tie('value'), { maxLength: 3 }),
      tie('row'),
    ),
    row: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  }));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom('papers', 'reading'), row), { maxLength: 8 }), async (rows) => {
      const writer = new BackupWriter();
      for (const [table, one] of rows) writer.add(table, [one]);
      const { blob } = await writer.finish(facts);
      expect((await readAll(blob)).rows.map(({ table, row }) => [table, row])).toEqual(rows);
    }),
    { numRuns: 30 },
  );
}, 20_000);

test('a library of several blocks is read again, and says the same uncompressed', async () => {
  const rows = Array.from({ length: 1_200 }, (_, id) => ({ id, note: `${id} `.repeat(600) }));
  const blob = await aBackup({ papers: rows });
  const { header, rows: read } = await readAll(blob);
  expect(header.tables).toEqual({ papers: 1_200 });
  expect(read.map(({ row }) => row)).toEqual(rows);
  const plain = new Blob([gunzipSync(new Uint8Array(await blob.arrayBuffer()))]);
  expect(plain.size).toBeGreaterThan(2 * 1024 * 1024);
  expect((await readAll(plain)).rows).toHaveLength(1_200);
});

test('the checksum is that of the blocks’ checksums, as anybody can compute it', async () => {
  const { createHash } = await import('node:crypto');
  const rows = Array.from({ length: 1_500 }, (_, id) => ({ id, note: 'é'.repeat(700) }));
  const bytes = gunzipSync(new Uint8Array(await (await aBackup({ papers: rows })).arrayBuffer()));
  const end = bytes.lastIndexOf('{"end":true');
  const blocks = createHash('sha256');
  for (let at = 0; at < end; at += 1024 * 1024) {
    blocks.update(
      createHash('sha256')
        .update(bytes.subarray(at, Math.min(end, at + 1024 * 1024)))
        .digest(),
    );
  }
  expect(JSON.parse(bytes.subarray(end).toString())).toEqual({ end: true, rows: 1_500, sha256: blocks.digest('hex') });
});

test('the same rows have the same content, whenever they are written', async () => {
  const written = async (at: string, id: number) => {
    const writer = new BackupWriter();
    writer.add('papers', [{ id }]);
    return (await writer.finish({ ...facts, at })).content;
  };
  const content = await written('2026-11-24T00:00:00Z', 1);
  expect(await written('2026-11-25T00:00:00Z', 1)).toBe(content);
  expect(await written('2026-11-24T00:00:00Z', 2)).not.toBe(content);
});

test('an empty store is a backup too', async () => {
  const { header, rows } = await readAll(await aBackup({ papers: [], reading: [] }));
  expect(header.tables).toEqual({ papers: 0, reading: 0 });
  expect(rows).toEqual([]);
  expect(known.schema).toBe(5);
});
