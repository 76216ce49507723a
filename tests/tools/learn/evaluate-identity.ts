/**
 * `npm run eval:identity`: how well Byline tells people of one name apart. Without a file it learns and judges
 * ../shared/data in five parts that have no name in common; with a file it judges that one with the shipped weights.
 */
import { existsSync } from 'node:fs';
import { shippedWeights, type Weights } from '../../../lib/identity/weights.ts';
import { type JudgedName, judgeName } from './identity/judge.ts';
import { type Twins, withoutTwins } from './identity/label-noise.ts';
import { ambiguousNames, type Labelled, labelledByName, readDistinct } from './identity/labelled.ts';
import { figuresOf, reportLines } from './identity/report.ts';
import { simulatedNamesakes } from './identity/simulated.ts';
import { train } from './identity/train.ts';

const parts = 5;
const data = '../shared/data';

/** The same part for the same name in every run. */
function partOf(printed: string): number {
  let sum = 0;
  for (const letter of printed) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % parts;
}

function judgeAll(names: ReadonlyMap<string, Labelled[]>, weightsFor: (printed: string) => Weights): JudgedName[] {
  return [...names].map(([printed, mentions]) => judgeName(printed, mentions, weightsFor(printed)));
}

/** Weights for each name, learned without it. */
function weightsWithout(names: ReadonlyMap<string, Labelled[]>): (printed: string) => Weights {
  const simulated = simulatedNamesakes(data, 6_000);
  const learned = Array.from({ length: parts }, (_, part) => {
    const real = [...names].filter(([printed]) => partOf(printed) !== part).map(([, mentions]) => mentions);
    return train({ real, simulated }, `part ${part + 1} left out`);
  });
  return (printed) => learned[partOf(printed)] ?? shippedWeights;
}

/** What becomes of the figures when ids that look like one person's twice are taken as one, and what such ids are like. */
function noiseLines(): string[] {
  const clean = new Map([...names].map(([printed, mentions]) => [printed, withoutTwins(mentions)]));
  const twins = [...clean.values()].flatMap((one) => one.twins).sort((a, b) => b.sharedCoauthors - a.sharedCoauthors);
  const joined = new Map([...clean].map(([printed, { mentions }]) => [printed, mentions]));
  const left = new Set(ambiguousNames(joined));
  const again = judgeAll(new Map([...joined].filter(([printed]) => left.has(printed))), weightsFor);
  return [
    `## Labels: ${twins.length} pairs of ids that look like one person with two`,
    '',
    ...twins.slice(0, 8).map(twinLine),
    '',
    `taken as one person each, of ${left.size} names of several people: ${JSON.stringify(figuresOf(again))}`,
  ];
}

function twinLine({ papers, sharedCoauthors, perMillion }: Twins): string {
  return `  ${papers[0]} and ${papers[1]} papers, ${sharedCoauthors} coauthors in common, a name printed ${perMillion.toPrecision(2)} times in a million`;
}

const files = process.argv.slice(2);
if (files.length === 0 && !existsSync(data)) {
  console.log(`${data} is not here. Name a file of labelled papers: npm run eval:identity -- FILE`);
  process.exit(0);
}
const isDefault = files.length === 0;
const lines = readDistinct(isDefault ? ['identity', 'papers'].map((name) => `${data}/${name}.jsonl.zst`) : files);
const names = labelledByName(lines);
const weightsFor = isDefault ? weightsWithout(names) : () => shippedWeights;
const judged = judgeAll(names, weightsFor);
const several = new Set(ambiguousNames(names));
const ambiguous = judged.filter(({ printed }) => several.has(printed));
console.log(isDefault ? `${parts} parts without a name in common` : `weights of ${shippedWeights.version}`);
for (const line of reportLines('Names of several people', ambiguous)) console.log(line);
console.log('');
for (const line of noiseLines()) console.log(line);
console.log('');
for (const line of reportLines('All names on two papers or more', judged)) console.log(line);
console.log(JSON.stringify(figuresOf(ambiguous)));
