import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readCited } from '../../../tools/learn/attention/cited-papers.ts';
import { holdOut, residualOf } from '../../../tools/learn/attention/held-out.ts';
import { percentiles, ranks, spearman } from '../../../tools/learn/attention/percentiles.ts';
import { ridge, type SparseMatrix, times } from '../../../tools/learn/attention/ridge.ts';
import { learnHashed, learningPapers, learnWords, scoresOf } from '../../../tools/learn/attention/train.ts';
import { sameRandoms } from '../../../tools/learn/read-papers.ts';

test('ranks begin at one, and ties share their mean', () => {
  expect([...ranks([30, 10, 20, 10])]).toEqual([4, 1.5, 3, 1.5]);
});

test('a percentile is the share below, ties by half', () => {
  expect([...percentiles([5, 1, 5, 9])]).toEqual([0.5, 0.125, 0.5, 0.875]);
});

test('Spearman of the same order is one, of the other way round minus one, of what does not vary nothing', () => {
  expect(spearman([1, 2, 3, 4], [1, 10, 100, 1000])).toBeCloseTo(1);
  expect(spearman([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1);
  expect(spearman([1, 2, 3], [5, 5, 5])).toBe(0);
  // One exchange of neighbours among four: 1 - 6 * 2 / (4 * 15).
  expect(spearman([1, 2, 3, 4], [1, 3, 2, 4])).toBeCloseTo(0.8);
});

const matrix: SparseMatrix = {
  starts: Int32Array.of(0, 1, 2, 4),
  columns: Int32Array.of(0, 1, 0, 1),
  values: Float32Array.of(1, 1, 1, 1),
  width: 2,
};

test('ridge finds weights and bias of what is linear, and smaller weights under a penalty', () => {
  // 2a - b + 3 of (1,0), (0,1), (1,1).
  const target = Float64Array.of(5, 2, 4);
  const importance = Float64Array.of(1, 1, 1);
  const exact = ridge(matrix, { target, importance, penalty: 1e-9 });
  expect([...exact.weights, exact.bias]).toEqual([2, -1, 3].map((value) => expect.closeTo(value, 3)));
  const shrunk = ridge(matrix, { target, importance, penalty: 1 });
  expect(Math.hypot(...shrunk.weights)).toBeLessThan(Math.hypot(...exact.weights));
  const fitted = times(matrix, shrunk.weights).map((value) => value + shrunk.bias);
  // The bias is free: on average nothing is left over.
  expect(fitted.reduce((sum, value, at) => sum + value - (target[at] ?? 0), 0)).toBeCloseTo(0, 6);
});

test('a paper that matters more is met better', () => {
  const target = Float64Array.of(1, 0, 0);
  const missed = (importance: number[]) => {
    const { weights, bias } = ridge(matrix, { target, importance: Float64Array.from(importance), penalty: 0.5 });
    return Math.abs((times(matrix, weights)[0] ?? 0) + bias - 1);
  };
  expect(missed([20, 1, 1])).toBeLessThan(missed([1, 1, 1]));
});

/** Papers of two years of one venue; those on graphs are cited more. */
function writePapers(count: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'attention-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const random = sameRandoms(3);
  const lines = Array.from({ length: count }, (_, at) => {
    const isOnGraphs = random() < 0.5;
    const rest = Array.from({ length: 8 }, () => `noise${Math.floor(random() * 60)}`).join(' ');
    return {
      id: String(at),
      venue: 'venue',
      year: 2016 + (at % 2),
      title: `Paper ${at}`,
      abstract: `${isOnGraphs ? 'graph' : 'trees'} ${rest}`,
      authors: ['A'],
      citations: at % 10 === 9 ? null : Math.floor(random() * 20) + (isOnGraphs ? 15 : 0),
    };
  });
  const file = path.join(folder, 'papers.jsonl');
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  return file;
}

test('papers without citations are left out, and each is ranked within venue and year', () => {
  const cited = readCited([writePapers(200)]);
  expect(cited.papers).toHaveLength(180);
  const ofOneYear = [...cited.percentile].filter((_, at) => cited.papers[at]?.year === 2016);
  expect(ofOneYear.reduce((sum, share) => sum + share, 0) / ofOneYear.length).toBeCloseTo(0.5);
});

test('what is learned of one year orders the next, hashed and in 8 bits nearly as well', () => {
  const cited = readCited([writePapers(800)]);
  const heldOut = holdOut(cited, 2016, 0);
  if (!heldOut) throw new Error('nothing was judged');
  expect(heldOut.words.within).toBeGreaterThan(0.6);
  expect(heldOut.int8.within).toBeGreaterThan(heldOut.words.within - 0.05);
  expect(heldOut.int8.topTenth).toBeGreaterThan(0.65);
  expect(Math.abs(heldOut.plain.within)).toBeLessThan(0.3);
  expect(residualOf(heldOut.pairs)).toBeLessThan(28);
  expect(holdOut(cited, 2017, 0)).toBeUndefined();
});

test('a paper whose title was learned from is not judged', () => {
  const file = writePapers(800);
  const all = readCited([file, file]);
  // The second file holds the papers of 2017 that the first does not learn from, under titles of their own.
  expect(holdOut(all, 2016, 1)?.papers).toBe(400 - 80);
  const known = new Set(learningPapers(all, 2017).map((row) => all.papers[row]?.file));
  expect(known).toEqual(new Set([0]));
  for (const paper of all.papers) if (paper.file === 0) paper.titleKey = 'same';
  for (const paper of all.papers) if (paper.file === 1 && paper.year === 2017) paper.titleKey = 'same';
  expect(holdOut(all, 2016, 1)).toBeUndefined();
});

test('a bucket belongs to one word, and a stranger with other check bits adds nothing', () => {
  const cited = readCited([writePapers(400)]);
  const rows = learningPapers(cited, 2017);
  const words = learnWords(cited, rows);
  const hashed = learnHashed(cited, rows, words);
  const owned = [...hashed.columnOf.entries()].filter(([, bucket]) => bucket >= 0);
  expect(owned.length).toBeGreaterThan(50);
  for (const [word, bucket] of owned) expect((cited.hashes[word] ?? 0) % 65536).toBe(bucket);
  const strangers = [...words.columnOf.entries()].filter(
    ([word, column]) => column < 0 && hashed.columnOf[word] === -1,
  );
  expect(strangers.length).toBeGreaterThan(0);
  expect(spearman(scoresOf(cited, rows, words), scoresOf(cited, rows, hashed))).toBeGreaterThan(0.95);
});
