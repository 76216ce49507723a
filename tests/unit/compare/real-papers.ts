import { existsSync } from 'node:fs';
import zlib from 'node:zlib';
import type { ComparedPaper, ComparedPerson } from '../../../lib/compare/types.ts';
import { type PaperLine, readPapers } from '../../tools/learn/read-papers.ts';
import { counted } from './people.ts';

const folder = new URL('../../../../shared/data/', import.meta.url);
// Node has zstd since 22.15.
const canUnpack = typeof zlib.zstdDecompressSync === 'function';

export const pathOf = (file: string) => new URL(`${file}.jsonl.zst`, folder).pathname;
export const isHere = (file: string) => canUnpack && existsSync(pathOf(file));

/** What a test that needs such a file is called. */
export const needing = (file: string, title: string) =>
  isHere(file) ? title : `${title} (skipped: ../shared/data/${file}.jsonl.zst is not there, or cannot be unpacked)`;

type Line = PaperLine & { citations?: number | null; venue?: string };

/** So many real authors who wrote with one another, as far as it goes, with all their papers of a file. */
export function realPeople(file: string, many: number): ComparedPerson[] {
  const lines: Line[] = [];
  readPapers(pathOf(file), (line) => lines.push(line));
  const papersOf = new Map<string, number[]>();
  for (const [at, { authors }] of lines.entries())
    for (const name of new Set(authors)) papersOf.set(name, [...(papersOf.get(name) ?? []), at]);
  const chosen = chooseNames(lines, papersOf, many);
  const ids = new Map(chosen.map((name, at) => [name, at + 1]));
  const papers = new Map<number, ComparedPaper>();
  return chosen.map((name, at) => ({
    id: at + 1,
    name,
    papers: (papersOf.get(name) ?? []).flatMap((index) => {
      const line = lines[index];
      if (!line) return [];
      const paper = papers.get(index) ?? toCompared(line, index, ids);
      papers.set(index, paper);
      // Some places are not known, as in a real store.
      return { paper, position: index % 13 === 0 ? null : paper.bylines.indexOf(name) + 1 || null };
    }),
  }));
}

/** From the first name with twenty papers on to three who wrote with each, on small papers: far ways are among them. */
function chooseNames(lines: readonly Line[], papersOf: ReadonlyMap<string, number[]>, many: number): string[] {
  const [first = ''] = [...papersOf]
    // The files also hold what is no name: a colon, a team.
    .filter(([name, own]) => own.length >= 20 && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name))
    .map(([name]) => name)
    .sort();
  const chosen = new Set([first]);
  for (const name of chosen) {
    const small = (papersOf.get(name) ?? [])
      .flatMap((at) => lines[at] ?? [])
      .filter(({ authors }) => authors.length <= 12);
    const beside = [...new Set(small.flatMap(({ authors }) => authors))].filter((other) => !chosen.has(other));
    for (const other of beside.filter((_, at) => at % 4 === 0).slice(0, 3)) if (chosen.size < many) chosen.add(other);
  }
  return [...chosen];
}

/** Some lists are cut, some days and counts unknown, as in a real store; others are counted by somebody else too. */
function toCompared(line: Line, index: number, ids: ReadonlyMap<string, number>): ComparedPaper {
  const date = index % 17 === 0 ? null : (line.date?.slice(0, [10, 7, 4][index % 3]) ?? String(line.year));
  const isCut = index % 11 === 0;
  const categories = typeof line.categories === 'string' ? line.categories.split(' ') : line.categories;
  const count = line.citations ?? null;
  return {
    id: index + 1,
    title: line.title,
    date,
    year: date === null ? null : Number(date.slice(0, 4)),
    categories: categories ?? (line.venue ? [line.venue] : []),
    bylines: isCut ? line.authors.slice(0, 2) : line.authors,
    hiddenAuthors: isCut ? (index % 2 === 0 ? null : Math.max(0, line.authors.length - 2)) : 0,
    abstract: line.abstract ?? undefined,
    authors: line.authors.flatMap((name) => ids.get(name) ?? []),
    citations: [
      ...(count === null ? [] : [counted(count)]),
      ...(index % 5 === 0 ? [counted(index, '2026-11-01T00:00:00Z', 'inspire', 'INSPIRE')] : []),
    ],
  };
}
