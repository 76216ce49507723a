/**
 * `npm run eval:attention`: how well the attention estimate orders papers of the two years after those it learned from.
 * With a file (`-- FILE`, JSON Lines with venue, year, title, abstract, citations) it learns from ../shared/data as ever
 * and judges the papers of that file, leaving out those whose title it learned from.
 */
import { existsSync } from 'node:fs';
import { categoryLines } from './attention/by-category.ts';
import { readCited } from './attention/cited-papers.ts';
import { type HeldOut, holdOut } from './attention/held-out.ts';
import { reportLines, summaryOf } from './attention/report.ts';

const lastYears = [2016, 2019, 2021];
const data = '../shared/data';
/** arXiv's own categories are at hand up to 2019. */
const earlier = 2013;

const isThere = (heldOut: HeldOut | undefined): heldOut is HeldOut => heldOut !== undefined;

const [file] = process.argv.slice(2);
if (!existsSync(data)) {
  console.log(`${data} is not here: there is nothing to learn the attention estimate from.`);
  process.exit(0);
}
if (file !== undefined && !existsSync(file)) {
  console.log(`There is no file ${file}. Name one in JSON Lines: npm run eval:attention -- FILE`);
  process.exit(1);
}
const cited = readCited([`${data}/papers.jsonl.zst`, ...(file === undefined ? [] : [file])]);
const judgedFile = file === undefined ? 0 : 1;
const judged = lastYears.map((lastYear) => ({ lastYear, heldOut: holdOut(cited, lastYear, judgedFile) }));
const found = judged.map(({ heldOut }) => heldOut).filter(isThere);
for (const { lastYear, heldOut } of judged) {
  if (!heldOut) console.log(`No papers of ${lastYear + 1} or ${lastYear + 2}.`);
}
for (const line of found.length > 0 ? reportLines(found) : []) console.log(line);
if (file === undefined) {
  const known = [holdOut(cited, earlier, 0), ...found.filter(({ lastYear }) => lastYear === lastYears[0])];
  for (const line of categoryLines(data, cited, known.filter(isThere))) console.log(line);
}
console.log(JSON.stringify(summaryOf(judged)));
