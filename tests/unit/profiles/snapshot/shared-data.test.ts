import { existsSync, readFileSync } from 'node:fs';
import zlib from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { paperRecordSchema } from '../../../../lib/model/paper.ts';
import { arxivSnapshot } from '../../../../lib/profiles/arxiv-snapshot.ts';

vi.setConfig({ testTimeout: 120_000 });

const shared = new URL('../../../../../shared/data/', import.meta.url);
const files = ['arxiv-1993-2019', 'arxiv-2025-2026'];
// Node has zstd since 22.15.
const canUnpack = typeof zlib.zstdDecompressSync === 'function';
const isHere = existsSync(new URL(`${files[0]}.jsonl.zst`, shared));
if (!isHere) console.log('../shared/data is not here: the snapshot importer is held against invented lines alone');
else if (!canUnpack)
  console.log('This Node cannot unpack ../shared/data: the snapshot importer is held against invented lines alone');

const context = { label: 'arxiv.jsonl', capturedAt: '2026-11-24T00:00:00Z' };
const sample = 20_000;

/** So many lines from all over a file: only these are decoded. */
function sampleOf(file: string): string[] {
  const bytes = zlib.zstdDecompressSync(readFileSync(new URL(`${file}.jsonl.zst`, shared)));
  const ends: number[] = [];
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) ends.push(at);
  const step = ends.length / sample;
  return Array.from({ length: sample }, (_, index) => {
    const line = Math.floor(index * step);
    return bytes.toString('utf8', line === 0 ? 0 : (ends[line - 1] ?? 0) + 1, ends[line]);
  });
}

describe.skipIf(!isHere || !canUnpack).each(files)('%s', (file) => {
  it(`every line of ${sample.toLocaleString('en')} imports, with its id, authors and day`, () => {
    const some = sampleOf(file);
    const all = [...arxivSnapshot.read(some.join('\n'), context)];
    // The file of the early years was once a table of numbers.
    const found = all.filter((one) => one.kind !== 'problem' || one.problem.code !== 'ids-without-zeros');
    expect(arxivSnapshot.sniff(some.join('\n').slice(0, 65_536))?.certainty).toBeGreaterThan(0.5);
    expect(found.filter(({ kind }) => kind !== 'paper')).toEqual([]);
    expect(found).toHaveLength(sample);
    const wrong = found.filter((one, index) => {
      const line = JSON.parse(some[index] ?? '') as {
        id: string;
        authors: string[];
        date: string;
        categories: string[];
      };
      if (one.kind !== 'paper' || !paperRecordSchema.safeParse(one.record).success) return true;
      const { arxivId, bylines, date, categories, title, abstract = '' } = one.record;
      const isSame =
        (arxivId === line.id || Math.abs(Number(arxivId) - Number(line.id)) < 1e-9) &&
        date?.value === line.date &&
        bylines.length === line.authors.length;
      return !isSame || categories.join() !== line.categories.join() || /\n| {2}/.test(title + abstract);
    });
    expect(wrong.length).toBe(0);
  });
});
