/**
 * `npm run eval:interest`: what "my topics" are worth. Invented readers saved 10, 30 or 100 papers of two subjects, or of
 * one research group; of a later year's listing of 300 they want those of the same. Printed is how often a wanted paper
 * stands before another (AUROC), and how many of the first ten are wanted, for the model that ships and for others.
 */
import { existsSync } from 'node:fs';
import { areaUnderCurve } from './identity/measures.ts';
import {
  type Known,
  known,
  type Reader,
  readersOfGroups,
  readersOfSubjects,
  type Trial,
  trialOf,
} from './interest/readers.ts';
import { type Learn, rivals } from './interest/rivals.ts';
import { readPapers } from './read-papers.ts';

const file = '../shared/data/papers.jsonl.zst';
const mostReaders = 24;
const savings = [10, 30, 100];
if (!existsSync(file)) {
  console.log(`${file} is not here: there is nobody to read.`);
  process.exit(0);
}
const papers: Known[] = [];
readPapers(file, (line) => {
  const paper = known(line);
  if (paper) papers.push(paper);
});

for (const [name, readers] of [
  ['two subjects', readersOfSubjects(papers, mostReaders)],
  ['one group', readersOfGroups(papers, mostReaders)],
] as const)
  for (const saved of savings) say(name, saved, trialsOf(readers, saved));

function trialsOf(readers: readonly Reader[], saved: number): Trial[] {
  return readers.flatMap((reader, at) => trialOf(papers, reader, saved, 100 + at) ?? []);
}

function say(name: string, saved: number, trials: readonly Trial[]): void {
  console.log(`\n${name}, ${saved} saved: ${trials.length} readers`);
  if (trials.length === 0) return;
  for (const [model, learn] of Object.entries(rivals)) {
    const results = trials.map((trial) => judge(learn, trial));
    const mean = (of: (result: ReturnType<typeof judge>) => number, digits: number) =>
      (results.reduce((sum, one) => sum + of(one), 0) / results.length).toFixed(digits);
    const numbers = [mean(({ area }) => area, 3), mean(({ inTen }) => inTen, 1), mean(({ ms }) => ms, 0)];
    console.log(`${model.padEnd(16)} AUROC ${numbers[0]}  of the first ten ${numbers[1]}  ${numbers[2]} ms to learn`);
  }
}

function judge(learn: Learn, { saved, background, wanted, others }: Trial) {
  const started = performance.now();
  const score = learn(saved, background);
  const ms = performance.now() - started;
  const scored = [
    ...wanted.map((terms) => ({ score: score(terms), isWanted: true })),
    ...others.map((terms) => ({ score: score(terms), isWanted: false })),
  ].sort((a, b) => b.score - a.score);
  const inTen = scored.slice(0, 10).filter(({ isWanted }) => isWanted).length;
  return { area: areaUnderCurve(scored.map((one) => ({ bits: one.score, isSame: one.isWanted }))), inTen, ms };
}
