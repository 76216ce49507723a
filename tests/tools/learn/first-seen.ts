/**
 * Writes assets/public/weights/first-seen.bin and prints what it did:
 *   node tests/tools/learn/first-seen.ts ../shared/data
 *   node tests/tools/learn/first-seen.ts arxiv-metadata-oai-snapshot.json
 * In which year each term first stood in the title or abstract of a paper on arXiv, from the two arXiv files of a folder or
 * from arXiv's own metadata dump (https://www.kaggle.com/datasets/Cornell-University/arxiv, CC0; JSON Lines, read as it
 * streams). A term that one paper alone ever used is a slip of the pen or a name, and is left out.
 */
import { createReadStream, statSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { paperTerms } from '../../../lib/corpus/paper-terms.ts';
import { packFirstSeen } from '../../../lib/scores/novelty/first-seen.ts';
import { arxivFiles, readPapers } from './read-papers.ts';

const fewestPapers = 2;
/** A year with fewer papers than this is one that the data leaves out. */
const fewestOfYear = 1_000;

interface Dated {
  title: string;
  abstract?: string | null;
  date?: string;
  /** arXiv's dump: when each version came. */
  versions?: { created: string }[];
}

const seen = new Map<number, { year: number; papers: number }>();
const papersByYear = new Map<number, number>();

function take({ title, abstract, date, versions }: Dated): void {
  const year = new Date(date ?? versions?.[0]?.created ?? '').getUTCFullYear();
  if (Number.isNaN(year)) return;
  papersByYear.set(year, (papersByYear.get(year) ?? 0) + 1);
  for (const term of paperTerms({ title, abstract: abstract ?? '' }).keys()) {
    const known = seen.get(term);
    if (!known) seen.set(term, { year, papers: 1 });
    else {
      known.year = Math.min(known.year, year);
      known.papers++;
    }
  }
}

/** The first of the years left out before each year that follows such a gap. */
function gaps(): Map<number, number> {
  const covered = [...papersByYear].filter(([, papers]) => papers >= fewestOfYear).map(([year]) => year);
  covered.sort((a, b) => a - b);
  return new Map(
    covered.flatMap((year, at) => {
      const before = covered[at - 1];
      return before !== undefined && year - before > 1 ? [[year, before + 1] as const] : [];
    }),
  );
}

const source = process.argv.slice(2).at(-1);
if (!source) throw new Error('Say where the data is: node tests/tools/learn/first-seen.ts ../shared/data');
if (statSync(source).isDirectory()) for (const file of arxivFiles(source)) readPapers(file, take);
else
  for await (const line of createInterface({ input: createReadStream(source) }))
    if (line !== '') take(JSON.parse(line));

const afterGap = gaps();
const table = new Map<number, number>();
for (const [term, { year, papers }] of seen) {
  // What was first seen right after years that are missing may be as old as they are: it is never taken for newer.
  if (papers >= fewestPapers) table.set(term, afterGap.get(year) ?? year);
}
const bytes = packFirstSeen(table);
writeFileSync(new URL('../../../assets/public/weights/first-seen.bin', import.meta.url), bytes);
const papers = [...papersByYear.values()].reduce((sum, count) => sum + count, 0);
console.log(`${papers} papers, ${seen.size} terms, ${table.size} of them in two papers or more: ${bytes.length} bytes`);
for (const [year, from] of afterGap)
  console.log(`Terms first seen in ${year} count as of ${from}: the years between are missing.`);
