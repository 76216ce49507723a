/**
 * Writes assets/public/weights/topics.bin and prints what it did:
 *   node tests/tools/learn/topics.ts ../shared/data
 * Latent semantic analysis (Deerwester et al. 1990) of a table that has a row for each *person* and a column for each
 * term, so that two terms are close where the same people write about both. A person is a name too rare to be shared.
 */
import { writeFileSync } from 'node:fs';
import { packTopics } from '../../../lib/topics/term-table.ts';
import { termsOf } from '../../../lib/topics/terms.ts';
import { topicsFile } from '../topics.ts';
import { createRareKeys } from './rare-people.ts';
import { arxivFiles, readPapers, sameRandoms } from './read-papers.ts';
import { rightSingularVectors, type SparseRow } from './right-singular-vectors.ts';

const termCount = 12_000;
/** One more is computed: the first holds what all papers have in common. */
const dimensions = 32;
const mostPeople = 60_000;
const commonestShare = 0.15;

interface Corpus {
  papers: string[][];
  /** How many papers hold a term. */
  frequency: Map<string, number>;
  people: Map<string, number[]>;
}

function readCorpus(folder: string): Corpus {
  const corpus: Corpus = { papers: [], frequency: new Map(), people: new Map() };
  const rareKey = createRareKeys();
  for (const file of arxivFiles(folder)) {
    readPapers(file, ({ title, abstract, authors }) => {
      const terms = [...new Set([...termsOf(title), ...termsOf(abstract ?? '')])];
      for (const term of terms) corpus.frequency.set(term, (corpus.frequency.get(term) ?? 0) + 1);
      const keys = authors.length > 60 ? [] : new Set(authors.flatMap((author) => rareKey(author) ?? []));
      for (const key of keys) {
        const own = corpus.people.get(key);
        if (own) own.push(corpus.papers.length);
        else corpus.people.set(key, [corpus.papers.length]);
      }
      corpus.papers.push(terms);
    });
  }
  return corpus;
}

function chooseTerms({ frequency, papers }: Corpus): [term: string, idf: number][] {
  return [...frequency]
    .filter(([, count]) => count < papers.length * commonestShare)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, termCount)
    .map(([term, count]) => [term, Math.log(papers.length / count)]);
}

function choosePeople({ people }: Corpus): number[][] {
  const random = sameRandoms(1);
  const several = [...people.values()].filter(({ length }) => length >= 3 && length <= 40);
  return several.filter(() => random() < mostPeople / several.length);
}

/** A person's terms, weighted and of length one. */
function personRow(
  own: readonly number[],
  corpus: Corpus,
  columns: ReadonlyMap<string, number>,
  idf: Float64Array,
): SparseRow {
  const counts = new Map<number, number>();
  for (const paper of own)
    for (const term of corpus.papers[paper] ?? []) {
      const column = columns.get(term);
      if (column !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  const weighted = [...counts].map(([column, count]) => [column, (1 + Math.log(count)) * (idf[column] ?? 0)] as const);
  const length = Math.hypot(...weighted.map(([, value]) => value)) || 1;
  return {
    columns: Int32Array.from(weighted, ([column]) => column),
    values: Float32Array.from(weighted, ([, value]) => value / length),
  };
}

/**
 * A term's vector in 4 bits a number, after a byte for its length. The square root of the length is kept: long vectors
 * are of frequent terms, whose own length says more about frequency than about topic.
 */
function packVector(vector: readonly number[]): Uint8Array {
  const length = Math.hypot(...vector) || 1e-9;
  const scaled = vector.map((value) => value / Math.sqrt(length));
  const largest = Math.max(...scaled.map(Math.abs));
  const bytes = new Uint8Array(1 + vector.length / 2);
  bytes[0] = Math.max(0, Math.min(255, Math.round(128 + 16 * Math.log2(largest))));
  scaled.forEach((value, at) => {
    const nibble = Math.round((7 * value) / largest) + 8;
    const byte = 1 + (at >> 1);
    bytes[byte] = (bytes[byte] ?? 0) | (at % 2 === 0 ? nibble << 4 : nibble);
  });
  return bytes;
}

/** Terms by how rare they are: `13 gradient …` have an idf of 13 quarters. */
function termLines(terms: readonly (readonly [string, number])[]): { lines: string[]; order: number[] } {
  const byLevel = Map.groupBy(terms.keys(), (at) => Math.round(4 * (terms[at]?.[1] ?? 0)));
  const levels = [...byLevel].sort((a, b) => a[0] - b[0]);
  return {
    lines: levels.map(([level, indices]) => [level, ...indices.map((at) => terms[at]?.[0])].join(' ')),
    order: levels.flatMap(([, indices]) => indices),
  };
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say where the data is: node tests/tools/learn/topics.ts ../shared/data');
const corpus = readCorpus(folder);
const terms = chooseTerms(corpus);
const columns = new Map(terms.map(([term], column) => [term, column]));
const idf = Float64Array.from(terms, ([, value]) => value);
const people = choosePeople(corpus);
console.log(`${corpus.papers.length} papers, ${people.length} people, ${terms.length} terms`);
const rows = people.map((own) => personRow(own, corpus, columns, idf));
const width = dimensions + 1;
const vectors = rightSingularVectors(rows, terms.length, width, sameRandoms(2));
const { lines, order } = termLines(terms);
const packed = order.map((at) => packVector([...vectors.subarray(at * width + 1, (at + 1) * width)]));
const bytes = packTopics(lines.join('\n'), Buffer.concat(packed));
writeFileSync(topicsFile, bytes);
console.log(`${Math.round(bytes.length / 1000)} kB`);
