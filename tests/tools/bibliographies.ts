import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bibtex } from '../../lib/profiles/bibtex.ts';
import { cslJson } from '../../lib/profiles/csl-json.ts';
import { csv } from '../../lib/profiles/csv.ts';
import { headLength } from '../../lib/profiles/index.ts';
import { ris } from '../../lib/profiles/ris.ts';
import type { Found, Importer } from '../../lib/profiles/types.ts';
import { zoteroJson } from '../../lib/profiles/zotero-json.ts';

/** How the importers of bibliographies do on a folder of files: `node tests/tools/bibliographies.ts [FOLDER] [--show CODE]`. */

const importers = [bibtex, ris, cslJson, zoteroJson, csv];
const formatOf: Record<string, string> = {
  bib: 'bibtex',
  bibtex: 'bibtex',
  biblatex: 'bibtex',
  ris: 'ris',
  json: 'json',
  csv: 'csv',
};

/** What came of one file. */
export interface FileReport {
  path: string;
  /** By its name; what its beginning says stands in `recognised`. */
  format: string;
  recognised: string | null;
  kept: number;
  refused: { code: string; message: string; said: string }[];
  remarks: string[];
  milliseconds: number;
}

/** Reads every file of a folder as what it is recognised to be, else as what its name says. */
export function readBibliographies(folder: string): FileReport[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names.flatMap((name) => {
    const format = formatOf[name.split('.').at(-1) ?? ''];
    return format ? [readBibliography(join(folder, name), format)] : [];
  });
}

function readBibliography(path: string, format: string): FileReport {
  const text = decode(readFileSync(path)).replace(/^\uFEFF/, '');
  const known = recognise(text);
  const importer = known ?? importers.find(({ id }) => id === format);
  const report: FileReport = {
    path,
    format,
    recognised: known?.id ?? null,
    kept: 0,
    refused: [],
    remarks: [],
    milliseconds: 0,
  };
  const start = performance.now();
  for (const found of importer?.read(text, { label: path, capturedAt: '2026-05-01T12:00:00Z' }) ?? [])
    add(report, found);
  return { ...report, milliseconds: performance.now() - start };
}

function recognise(text: string): Importer | undefined {
  const head = text.trimStart().slice(0, headLength);
  const sure = importers.map((importer) => ({ importer, certainty: importer.sniff(head)?.certainty ?? 0 }));
  const [best] = sure.sort((a, b) => b.certainty - a.certainty);
  return best && best.certainty > 0 ? best.importer : undefined;
}

function add(report: FileReport, found: Found): void {
  if (found.kind === 'paper' || found.kind === 'profile') report.kept += 1;
  if (found.kind !== 'problem') return;
  const { code, message, said = '' } = found.problem;
  if (found.isRefusal) report.refused.push({ code, message, said });
  else report.remarks.push(code);
}

/** As a browser's page reads a file: UTF-8 where it is that, else Windows' or UTF-16 by its mark. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** One format's row of the table. */
export interface FormatTotals {
  files: number;
  whole: number;
  inPart: number;
  refused: number;
  /** Nothing in them is a paper: only remarks, settings, notes. */
  empty: number;
  entriesKept: number;
  entriesRefused: number;
  milliseconds: number;
}

/** Adds the files of each format up. */
export function totalsByFormat(reports: readonly FileReport[]): Map<string, FormatTotals> {
  const totals = new Map<string, FormatTotals>();
  for (const { format, kept, refused, milliseconds } of reports) {
    const row = totals.get(format) ?? {
      files: 0,
      whole: 0,
      inPart: 0,
      refused: 0,
      empty: 0,
      entriesKept: 0,
      entriesRefused: 0,
      milliseconds: 0,
    };
    row.files += 1;
    row[kept > 0 ? (refused.length > 0 ? 'inPart' : 'whole') : refused.length > 0 ? 'refused' : 'empty'] += 1;
    row.entriesKept += kept;
    row.entriesRefused += refused.length;
    row.milliseconds += milliseconds;
    totals.set(format, row);
  }
  return totals;
}

function countsOf(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

if (process.argv[1] === import.meta.filename) {
  const shown = process.argv.indexOf('--show');
  const folder = process.argv[2]?.startsWith('--') ? undefined : process.argv[2];
  const reports = readBibliographies(folder ?? join(import.meta.dirname, '../../../shared/bib'));
  console.table(
    Object.fromEntries(
      [...totalsByFormat(reports)].map(([id, row]) => [id, { ...row, milliseconds: Math.round(row.milliseconds) }]),
    ),
  );
  console.log('refused:', countsOf(reports.flatMap(({ refused }) => refused.map(({ code }) => code))));
  console.log('remarks:', countsOf(reports.flatMap(({ remarks }) => remarks)));
  console.log(
    'not recognised:',
    reports.filter(({ recognised }) => recognised === null).map(({ path }) => path.split('/').slice(-2).join('/')),
  );
  if (shown > 0) {
    for (const { path, refused } of reports) {
      for (const one of refused)
        if (one.code === process.argv[shown + 1]) console.log(path.split('/').at(-1), '|', one.message, '|', one.said);
    }
  }
}
