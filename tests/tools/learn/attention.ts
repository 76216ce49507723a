/**
 * Writes assets/public/weights/attention.bin and prints what it did:
 *   node tests/tools/learn/attention.ts ../shared/data
 * Ridge regression on hashed words and word pairs (Hoerl, Kennard 1970; Weinberger et al. 2009). Citations and titles
 * come from papers.jsonl.zst, how scores are spread over fields and years from the two arXiv files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readCited } from './attention/cited-papers.ts';
import { holdOut, residualOf } from './attention/held-out.ts';
import { scoreTables } from './attention/score-tables.ts';
import { learnHashed, learningPapers, learnWords } from './attention/train.ts';
import { quantised, writeModel } from './attention/write-model.ts';

const target = 'assets/public/weights/attention.bin';
/** The interval is what was wrong with the two years after this one. */
const heldOutAfter = 2021;

const folder = process.argv[2] ?? '../shared/data';
const started = performance.now();
const passed = () => `${((performance.now() - started) / 1000).toFixed(0)} s`;
const cited = readCited([`${folder}/papers.jsonl.zst`]);
console.log(`${passed()}: read ${cited.papers.length} papers with ${cited.hashes.length} words and word pairs`);
const residual = residualOf(holdOut(cited, heldOutAfter, 0)?.pairs ?? []);
console.log(`${passed()}: papers after ${heldOutAfter} were ${residual.toFixed(1)} points off`);
const years = cited.papers.map(({ year }) => year);
const trainedFrom = years.reduce((first, year) => Math.min(first, year));
const trainedTo = years.reduce((last, year) => Math.max(last, year));
const rows = learningPapers(cited, trainedTo);
const learned = quantised(learnHashed(cited, rows, learnWords(cited, rows)));
console.log(`${passed()}: learned from ${rows.length} papers of ${trainedFrom} to ${trainedTo}`);
const model = { ...learned, trainedFrom, trainedTo, residual, tables: [] };
const bytes = writeModel({ ...model, tables: scoreTables(folder, model) });
mkdirSync(path.dirname(target), { recursive: true });
writeFileSync(target, bytes);
console.log(`${passed()}: wrote ${target}, ${bytes.length} bytes`);
