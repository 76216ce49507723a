import { titleKey } from '../../../../lib/ids/title-key.ts';
import { attentionFeatures, plainNames } from '../../../../lib/scores/attention/features.ts';
import { type PaperLine, readPapers } from '../read-papers.ts';
import { percentiles } from './percentiles.ts';

interface CitedLine extends PaperLine {
  venue: string;
  citations?: number | null;
}

/** A paper with a known number of citations, an abstract, a venue and a year. */
export interface CitedPaper {
  /** Which of the files that were read, from 0. */
  file: number;
  titleKey: string;
  /** File, venue and year: papers are compared within it and nowhere else. */
  group: string;
  year: number;
  citations: number;
  /** How many stand in the byline. Only to say what it would bring: the estimate does not read it. */
  authors: number;
}

/** Papers with their words as rows of a sparse matrix. */
export interface CitedPapers {
  papers: CitedPaper[];
  /** Share of the papers of venue and year with fewer citations, ties by half: above 0, below 1. */
  percentile: Float64Array;
  groupSize: Int32Array;
  /** Where the words of each paper begin; one more than papers. */
  starts: Int32Array;
  /** Words by number, and their weights. */
  words: Int32Array;
  weights: Float32Array;
  /** The hash of each word. */
  hashes: number[];
  /** Plain features, row by row. */
  plain: Float64Array;
}

/** Numbers words by their hash in the order in which they come. */
class WordNumbers {
  readonly hashes: number[] = [];
  readonly #numbers = new Map<number, number>();

  of(hash: number): number {
    const known = this.#numbers.get(hash);
    if (known !== undefined) return known;
    this.#numbers.set(hash, this.hashes.length);
    return this.hashes.push(hash) - 1;
  }
}

/** Reads the papers of files that have citations, an abstract, a venue and a year. */
export function readCited(files: readonly string[]): CitedPapers {
  const papers: CitedPaper[] = [];
  const rows: { words: Int32Array; weights: Float32Array; plain: number[] }[] = [];
  const numbers = new WordNumbers();
  for (const [file, name] of files.entries()) {
    readPapers(name, (line) => {
      const { title, abstract, year, authors, venue, citations } = line as CitedLine;
      if (typeof citations !== 'number' || !abstract || !year || !venue) return;
      const { grams, plain } = attentionFeatures({ title, abstract });
      rows.push({
        words: Int32Array.from(grams, ({ hash }) => numbers.of(hash)),
        weights: Float32Array.from(grams, ({ weight }) => weight),
        plain,
      });
      const group = `${file} ${venue} ${year}`;
      papers.push({ file, titleKey: titleKey(title), group, year, citations, authors: authors?.length ?? 0 });
    });
  }
  const starts = new Int32Array(rows.length + 1);
  for (const [at, { words }] of rows.entries()) starts[at + 1] = (starts[at] ?? 0) + words.length;
  const words = new Int32Array(starts[rows.length] ?? 0);
  const weights = new Float32Array(words.length);
  for (const [at, row] of rows.entries()) {
    words.set(row.words, starts[at]);
    weights.set(row.weights, starts[at]);
  }
  const plain = Float64Array.from({ length: rows.length * plainNames.length }, (_, at) => {
    return rows[Math.floor(at / plainNames.length)]?.plain[at % plainNames.length] ?? 0;
  });
  return { papers, ...byGroup(papers), starts, words, weights, hashes: numbers.hashes, plain };
}

function byGroup(papers: readonly CitedPaper[]): { percentile: Float64Array; groupSize: Int32Array } {
  const percentile = new Float64Array(papers.length);
  const groupSize = new Int32Array(papers.length);
  for (const members of groupsOf(papers, Array.from(papers.keys())).values()) {
    const shares = percentiles(members.map((at) => papers[at]?.citations ?? 0));
    for (const [nth, at] of members.entries()) {
      percentile[at] = shares[nth] ?? 0.5;
      groupSize[at] = members.length;
    }
  }
  return { percentile, groupSize };
}

/** Places of papers by venue and year. */
export function groupsOf(papers: readonly CitedPaper[], places: readonly number[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const at of places) {
    const name = papers[at]?.group ?? '';
    const members = groups.get(name);
    if (members) members.push(at);
    else groups.set(name, [at]);
  }
  return groups;
}
