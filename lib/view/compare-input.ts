import type { Coauthors } from '../compare/joint.ts';
import type { FoundPath } from '../compare/path.ts';
import type { ComparedPerson } from '../compare/types.ts';
import type { Author } from '../model/author.ts';
import type { Paper } from '../model/paper.ts';
import type { PaperScores } from '../scores/types.ts';

/** One of the people with all that the store has of them. */
export interface ComparedAuthor {
  author: Author;
  /** What their column is headed by: of namesakes it has a number. */
  name: string;
  person: ComparedPerson;
  coauthors: Coauthors;
  /** How sure they are on the paper that the comparison began at; absent where the reader chose them. */
  outcome?: 'confirmed' | 'likely' | undefined;
}

/** Everything a comparison is made from. */
export interface CompareInput {
  /** In the reader's order. */
  people: readonly ComparedAuthor[];
  /** Of these people, and those that paths go over. */
  papers: ReadonlyMap<number, Paper>;
  /** By `pairKey`; absent where none was looked for. */
  paths: ReadonlyMap<string, FoundPath>;
  /** Names of everybody on the paths. */
  names: ReadonlyMap<number, string>;
  /** By paper; null while they are not known. */
  scores: ReadonlyMap<number, PaperScores> | null;
  showsScores: boolean;
  /** ISO 8601. */
  now: string;
}

export function pairKey(a: number, b: number): string {
  return `${a}|${b}`;
}
