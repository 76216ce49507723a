import { readFileSync } from 'node:fs';
import { zstdDecompressSync } from 'node:zlib';

/** One line of the data files: what all of them share, and whose papers they are where that is known. */
export interface PaperLine {
  id: string;
  title: string;
  abstract?: string | null;
  authors: string[];
  /** Who stands behind each author: an id, or null where it is not known. */
  authorIds?: (string | null)[] | null;
  year?: number;
  /** `YYYY-MM-DD`. */
  date?: string;
  categories?: string | string[];
}

/** Hands over the papers of a file one by one: JSON Lines, plain or zstd. */
export function readPapers(file: string, take: (paper: PaperLine) => void): void {
  const bytes = readFileSync(file);
  const unpacked = file.endsWith('.zst') ? zstdDecompressSync(bytes, { maxOutputLength: 2 ** 31 - 1 }) : bytes;
  let from = 0;
  while (from < unpacked.length) {
    const end = unpacked.indexOf(10, from);
    const line = unpacked.toString('utf8', from, end < 0 ? unpacked.length : end);
    if (line.trim() !== '') take(JSON.parse(line) as PaperLine);
    if (end < 0) break;
    from = end + 1;
  }
}

/** The two arXiv files: their metadata is CC0, so what is learned from them may be shipped. */
export const arxivFiles = (folder: string): string[] =>
  ['arxiv-1993-2019', 'arxiv-2025-2026'].map((name) => `${folder}/${name}.jsonl.zst`);

/** Primary category, or undefined. */
export function primaryCategory({ categories }: PaperLine): string | undefined {
  return (typeof categories === 'string' ? categories.split(' ') : categories)?.[0];
}

/** Numbers below one that are the same in every run: https://en.wikipedia.org/wiki/Linear_congruential_generator */
export function sameRandoms(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
