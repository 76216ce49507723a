import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import type { BrowserContext } from '@playwright/test';
import { importFile } from './import-file.ts';
import type { Bench } from './index.ts';

const megabyte = 1024 * 1024;
// One paper in so many is wanted: what is kept is the same for both, so that only the reading differs.
const kept = 2_000;

/**
 * A snapshot of a gigabyte against one of a hundred megabytes, with as many papers kept of each: the most memory that the
 * browser's processes took, which must not grow with the file.
 */
export const importSnapshot: Bench = {
  id: 'import-snapshot',
  async measure({ context, id }) {
    const folder = mkdtempSync(path.join(tmpdir(), 'byline-snapshot-'));
    try {
      const small = await measureOne(context, id, await writeSnapshot(folder, 100));
      const large = await measureOne(context, id, await writeSnapshot(folder, 1_024));
      return [
        {
          what: `reading 1 GB of arXiv’s snapshot, ${kept.toLocaleString('en')} papers kept: most memory`,
          value: large.peakMb,
          bound: small.peakMb * 1.25,
          unit: 'MB',
          baseline: { what: 'the same of 100 MB', value: small.peakMb },
        },
        { what: 'its speed, as the time for a megabyte', value: large.importMs / 1_024, bound: 100, unit: 'ms' },
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function measureOne(context: BrowserContext, id: string, file: string) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.getByRole('tab', { name: 'Imports' }).click();
  let peakMb = 0;
  const timer = setInterval(() => {
    peakMb = Math.max(peakMb, memoryOfRenderers());
  }, 250);
  const { importMs } = await importFile(page, file, async () => {
    await page.getByLabel(/Categories/).fill('cs.LG');
    await page.getByLabel(/Categories/).blur();
    await page.getByRole('button', { name: 'Import', exact: true }).waitFor();
  });
  clearInterval(timer);
  await page.close();
  return { importMs, peakMb };
}

/** Resident memory of the greatest renderer of this machine's Chromium, in MB: it holds the page and its worker. */
function memoryOfRenderers(): number {
  const sizes = processIds().flatMap((pid) => {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) return [];
      return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    } catch {
      return []; // It ended in between.
    }
  });
  return Math.max(0, ...sizes);
}

function processIds(): string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
}

/** A file of so many megabytes in the shape of arXiv's metadata snapshot; `kept` of its papers are of cs.LG. */
async function writeSnapshot(folder: string, megabytes: number): Promise<string> {
  const file = path.join(folder, `snapshot-${megabytes}.jsonl`);
  const abstract =
    'We invent a matter, look at it from several sides, and find that nobody has seen it before. '.repeat(12);
  const lines = Math.floor((megabytes * megabyte) / snapshotLine(0, false, abstract).length);
  const everySo = Math.floor(lines / kept);
  const out = createWriteStream(file);
  for (let at = 0; at < lines; ) {
    const end = Math.min(lines, at + 1_000);
    let text = '';
    for (; at < end; at++) text += snapshotLine(at, at % everySo === 0, abstract);
    if (!out.write(text)) await new Promise<void>((resolve) => out.once('drain', () => resolve()));
  }
  out.end();
  await finished(out);
  return file;
}

function snapshotLine(at: number, isWanted: boolean, abstract: string): string {
  const number = String(at % 100_000).padStart(5, '0');
  const month = String(1 + (Math.floor(at / 100_000) % 12)).padStart(2, '0');
  return `${JSON.stringify({
    id: `20${month}.${number}`,
    submitter: 'Ada Brook',
    authors: 'Ada Brook, Bo Heron and Cleo Dunn',
    title: `On the invented matter ${at}\n  and its ${at % 97} sides`,
    comments: null,
    'journal-ref': null,
    doi: null,
    categories: isWanted ? 'cs.LG stat.ML' : 'math.CO cs.DM',
    abstract,
    versions: [{ version: 'v1', created: 'Mon, 6 Jan 2020 19:18:42 GMT' }],
    update_date: '2020-01-08',
    authors_parsed: [
      ['Brook', 'Ada', ''],
      ['Heron', 'Bo', ''],
      ['Dunn', 'Cleo', ''],
    ],
  })}\n`;
}
