/**
 * `npm run eval:novelty`: what the novelty score is worth. Without a file it judges papers of ../shared/data against all
 * earlier ones of them; with files (`-- FILE ...`, lines of the same format) it judges theirs against the same corpus.
 */
import { existsSync, readFileSync } from 'node:fs';
import { readFirstSeen } from '../../../lib/scores/novelty/first-seen.ts';
import { judgeAxioms } from './novelty/axioms.ts';
import { judgeCopies } from './novelty/copies.ts';
import { judgeLater } from './novelty/later.ts';
import { Library, readKnown } from './novelty/library.ts';
import { PlainFormula } from './novelty/plain-formula.ts';
import { axiomLines, copyLines, firstLines, laterLines, storeLines, surveyLines } from './novelty/report.ts';
import { judgeHalves, judgeStores } from './novelty/stores.ts';
import { judgeSurveys } from './novelty/surveys.ts';

const data = '../shared/data';
const gaps = [2, 6, 10];
/** The newest year with some hundreds of papers in several fields. */
const judgedYear = 2022;

const files = process.argv.slice(2);
if (!existsSync(data)) {
  console.log(`${data} is not here: there is no corpus to hold papers against.`);
  process.exit(0);
}
const table = new URL('../../../assets/public/weights/first-seen.bin', import.meta.url);
const firstSeen = readFirstSeen(readFileSync(table));
const started = Date.now();
const say = (lines: readonly string[]) => console.log([...lines, ''].join('\n'));

const inCorpus = readKnown([`${data}/papers.jsonl.zst`]);
const judged = files.length === 0 ? inCorpus : readKnown(files);
const all = files.length === 0 ? inCorpus : readKnown([`${data}/papers.jsonl.zst`, ...files]);
const library = new Library(all, firstSeen);
say([`${judged.length} papers judged, against the earlier ones of ${all.length}`]);

const plain = new PlainFormula(all);
const later = gaps.map((gap) => judgeLater(library, plain, judged, gap));
say(laterLines(later));
const surveys = judgeSurveys(library, judged);
say(surveyLines(surveys));
const copies = judgeCopies(library, judged, judgedYear);
say(copyLines(copies));
say([
  `Two halves of all earlier papers agree about papers of ${judgedYear}: ${judgeHalves(library, judged, judgedYear).toFixed(3)}`,
]);
const stores = judgeStores(inCorpus, judgedYear, firstSeen);
say(storeLines(stores));
const arxiv = readKnown([`${data}/arxiv-1993-2019.jsonl.zst`]);
const { axioms, firsts } = judgeAxioms(library, inCorpus, {
  year: judgedYear,
  field: 'iros',
  otherField: 'acl',
  firstSeen,
  arxiv,
});
say(firstLines(firsts));
say(axiomLines(axioms));
console.log(`${Math.round((Date.now() - started) / 1000)} seconds`);
const rounded = (value: number | undefined) =>
  value === undefined || Number.isNaN(value) ? null : Number(value.toFixed(3));
console.log(
  JSON.stringify({
    ...Object.fromEntries(later.map(({ gap, accuracy }) => [`later${gap}`, rounded(accuracy)])),
    survey: rounded(surveys.byAbstract),
    copy: rounded(copies.find(({ dropped }) => dropped === 0.3)?.area),
    stability1000: rounded(stores.find(({ size }) => size === 1_000)?.withTable),
    axioms: `${axioms.filter(({ holds }) => holds).length}/${axioms.length}`,
  }),
);
