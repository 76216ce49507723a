import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importFile } from './import-file.ts';
import type { Bench } from './index.ts';
import { writeAgain } from './write-again.ts';

const papers = 100_000;

/** Importing 100,000 papers, against the plain `bulkPut` of the rows that the import wrote. */
export const importPapers: Bench = {
  id: 'import-papers',
  async measure({ context, id }) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/welcome.html`);
    const folder = mkdtempSync(path.join(tmpdir(), 'byline-papers-'));
    const file = path.join(folder, 'papers.jsonl');
    writeFileSync(file, paperLines(papers));
    const { importMs } = await importFile(page, file);
    rmSync(folder, { recursive: true });
    const plainMs = await writeAgain(page, 'papers', null);
    await page.close();
    return [
      {
        what: `import of ${papers.toLocaleString('en')} papers, parsing included`,
        value: importMs / plainMs,
        bound: 2,
        unit: 'times',
        baseline: { what: `plain bulkPut of the same rows (${Math.round(plainMs)} ms)`, value: 1 },
      },
    ];
  },
};

/** Invented papers in Byline's own lines. */
function paperLines(count: number): string {
  const abstract =
    'We invent a matter, look at it from several sides, and find that nobody has seen it before. '.repeat(8);
  const line = (at: number) =>
    JSON.stringify({
      paper: {
        title: `On the invented matter ${at} and its ${at % 97} sides`,
        arxivId: `${String(2001 + (at % 100)).padStart(4, '0')}.${String(10_000 + Math.floor(at / 100)).padStart(5, '0')}`,
        bylines: [`Ada Brook${at % 1_000}`, 'Bo Heron', 'Cleo Dunn'],
        categories: ['cs.LG'],
        date: '2024-05-06',
        abstract,
      },
    });
  return ['{"byline":1}', ...Array.from({ length: count }, (_, at) => line(at))].join('\n');
}
